import type { Cell, CellRange } from "../../sheets/sheet";
import type { SheetState } from "../book/book-state";

/** The smallest rectangle around all cells that hold something; `undefined` for an empty sheet. */
export function usedRange({ rows }: SheetState): CellRange | undefined {
  let used: CellRange | undefined;
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (holdsSomething(cell)) used = around(used, at, column);
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
