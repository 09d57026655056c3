import type { Cell, CellRange } from "../../sheets/sheet";
import type { SheetState } from "../book/book-state";

/** The smallest rectangle around all cells of a place that hold something; `undefined` where none does. */
export function usedRange({ rows }: SheetState, within: CellRange): CellRange | undefined {
  let used: CellRange | undefined;
  rows.slice(within.firstRow, within.lastRow + 1).forEach((row, down) =>
    row.forEach((cell, column) => {
      const isInside = within.firstColumn <= column && column <= within.lastColumn;
      if (isInside && holdsSomething(cell)) used = around(used, within.firstRow + down, column);
    }),
  );
  return used;
}

function holdsSomething(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
}

function around(used: CellRange | undefined, row: number, column: number): CellRange {
  if (!used) return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return {
    firstRow: Math.min(used.firstRow, row),
    lastRow: Math.max(used.lastRow, row),
    firstColumn: Math.min(used.firstColumn, column),
    lastColumn: Math.max(used.lastColumn, column),
  };
}
