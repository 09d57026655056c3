import type { SheetState } from "../book/book-state";
import { moveRows } from "../book/row-moves";
import type { CellRange } from "../../sheets/sheet";
import { accessDenied, notSimulated } from "../wire/host-error";
import { columnsOf, rowCountOf, WHOLE_SHEET } from "./addresses";
import { loseUndo, stillThere, type Surface } from "./surface";

/** Whole rows come in at a place. To move some cells of a row past others is not simulated. */
export function insertRows(
  surface: Surface,
  sheet: SheetState,
  place: CellRange,
  shift: unknown,
): void {
  if (shift !== "Down") throw notSimulated("inserting cells sidewards");
  change(surface, sheet, place, rowCountOf(place));
}

/** Whole rows go. */
export function deleteRows(
  surface: Surface,
  sheet: SheetState,
  place: CellRange,
  shift: unknown,
): void {
  if (shift !== "Up") throw notSimulated("deleting cells sidewards");
  change(surface, sheet, place, -rowCountOf(place));
}

function change(surface: Surface, sheet: SheetState, place: CellRange, count: number): void {
  if (columnsOf(place) < columnsOf(WHOLE_SHEET)) throw notSimulated("moving parts of rows");
  if (stillThere(surface, sheet).protection !== "none") throw accessDenied();
  loseUndo(surface);
  const calculated = moveRows(surface.book, sheet, place.firstRow, count);
  surface.rowsMoved({ sheet: sheet.name, at: place.firstRow, count }, calculated);
}
