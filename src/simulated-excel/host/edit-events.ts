import type { RowMove } from "../../sheets/formula-rows";
import type { SheetState } from "../book/book-state";
import type { Edit } from "../book/edit";
import type { EventKind } from "../objects/surface";

type Told = readonly (readonly [kind: EventKind, event: unknown])[];

/** What Excel tells of an edit in cells, and of the results that became others by it. */
export function editEvents({ sheet, address, calculated }: Edit): Told {
  return changeEvents(sheet, "RangeEdited", address, calculated);
}

/** What Excel tells of rows that came in or went. */
export function moveEvents(
  sheet: SheetState,
  { at, count }: RowMove,
  calculated: readonly SheetState[],
): Told {
  const address = `${at + 1}:${at + Math.abs(count)}`;
  return changeEvents(sheet, count > 0 ? "RowInserted" : "RowDeleted", address, calculated);
}

function changeEvents(
  { id: worksheetId }: SheetState,
  changeType: string,
  address: string,
  calculated: readonly SheetState[],
): Told {
  const event = { changeType, source: "Local", triggerSource: "Unknown", worksheetId, address };
  return [
    ["changed", event],
    ...calculated.map(({ id }) => ["calculated", { worksheetId: id, address: "" }] as const),
  ];
}
