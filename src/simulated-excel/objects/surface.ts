import type { BookState, SheetState } from "../book/book-state";
import type { DocumentedBehaviour } from "../documented-behaviour";
import type { Edit } from "../book/edit";
import type { RowMove } from "../../sheets/formula-rows";
import { HostError } from "../wire/host-error";

/** What the objects of the simulated Excel work on, and what they tell of what they did. */
export interface Surface {
  readonly book: BookState;
  readonly documented: DocumentedBehaviour;
  readonly edited: (edit: Edit) => void;
  /** Whole rows came into a sheet, or went; the sheets in which a result became another. */
  readonly rowsMoved: (move: RowMove, calculated: readonly SheetState[]) => void;
  readonly sheetAdded: (sheet: SheetState) => void;
  readonly sheetDeleted: (sheet: SheetState) => void;
  /** Something changed that is to be seen. */
  readonly shown: () => void;
  /** Kinds of events that the add-in registered for. */
  readonly listened: Set<EventKind>;
  /** Workbooks that a program opened in windows of their own, as the base64 that it gave. */
  readonly opened: string[];
}

/** Kinds of events, by what happened. */
export type EventKind =
  "changed" | "calculated" | "added" | "deleted" | "row-sorted" | "column-sorted";

/** What a program does ends what the user could have taken back. */
export function loseUndo({ book, documented }: Surface): void {
  if (documented.undoLost) book.undoable = 0;
}

/** Excel refuses to work with a sheet that is gone. */
export function stillThere({ book }: Surface, sheet: SheetState): SheetState {
  if (!book.sheets.includes(sheet)) throw new HostError("ItemNotFound", "The sheet was deleted.");
  return sheet;
}

/** A reference id for a range that may be kept between requests. */
export function newReference({ book }: Surface): { readonly _ReferenceId: string } {
  return { _ReferenceId: `R${book.nextId++}` };
}
