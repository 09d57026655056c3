import type { CellRange } from "../../src/sheets/sheet";
import type { DrawnCell } from "./drawing/drawing";
import type { DrawnSheet } from "./drawing/drawn-sheet";

const TITLE_HEIGHT = 36;
const LINE_HEIGHT = 15;
const PADDING = 3;

/** Row heights in points, high enough for text that wraps; Excel does not do that for merged cells. */
export function rowHeights(sheet: DrawnSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Map(sheet.merges.map((m) => [`${m.firstRow}:${m.firstColumn}`, m]));
  for (const cell of sheet.cells) {
    const range = merged.get(`${cell.row}:${cell.column}`) ?? single(cell);
    const rows = range.lastRow - range.firstRow + 1;
    const height = neededHeight(cell, range, sheet.widths) / rows;
    for (let row = range.firstRow; row <= range.lastRow; row += 1)
      heights.set(row, Math.max(heights.get(row) ?? 0, Math.ceil(height)));
  }
  return heights;
}

function single({ row, column }: DrawnCell): CellRange {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function neededHeight(cell: DrawnCell, range: CellRange, widths: readonly number[]): number {
  if (cell.role === "title") return TITLE_HEIGHT;
  if (cell.role === "tag" || cell.role === "unit") return LINE_HEIGHT + PADDING;
  const width = widths
    .slice(range.firstColumn, range.lastColumn + 1)
    .reduce((sum, each) => sum + each, 0);
  const lines = Math.max(1, Math.ceil(textWidth(cell.text) / Math.max(width - 1, 1)));
  return lines * LINE_HEIGHT + PADDING;
}

/** A Chinese character is as wide as two digits. */
function textWidth(text: string): number {
  return [...text].reduce((sum, c) => sum + (c > "\u2e7f" ? 2 : 1), 0);
}
