import { formulaAfterRows, rowAfter, rowsAfter, type RowMove } from "../../sheets/formula-rows";
import { addressOf, placeOf } from "../../sheets/address";
import type { Cell, CellRange } from "../../sheets/sheet";
import type { BookState, SheetState } from "./book-state";
import { calculate } from "./calculate";
import { emptiedCell } from "./entries";

/**
 * Has whole rows come into a sheet before row `at`, or go, as Excel does: what stands below moves, merged
 * cells and formats with it, formulas of all sheets still mean what they meant; new rows look like the one
 * above. Gives the sheets in which a result became another.
 */
export function moveRows(
  book: BookState,
  sheet: SheetState,
  at: number,
  count: number,
): readonly SheetState[] {
  const move: RowMove = { sheet: sheet.name, at, count };
  if (count < 0) sheet.rows.splice(at, -count);
  else if (at < sheet.rows.length) sheet.rows.splice(at, 0, ...newRows(sheet.rows[at - 1], count));
  sheet.merges = sheet.merges.flatMap((merge) => rangeAfter(merge, move) ?? []).filter(isMerged);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => rowAfter(row, move) ?? []));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({
      ...format,
      ranges: format.ranges.flatMap((range) => rangeAfter(range, move) ?? []),
    }))
    .filter(({ ranges }) => ranges.length > 0);
  rekey(sheet.rowHeights, (row) => rowAfter(row, move));
  rekey(sheet.looks, (address) => addressAfter(address, move));
  sheet.rowMoves = [...sheet.rowMoves, { at, count }];
  for (const one of book.sheets) moveFormulas(one, move);
  book.dirty = true;
  return calculate(book);
}

/** Where a rectangle is after a move; `undefined` where all of it went. */
export function rangeAfter(range: CellRange, move: RowMove): CellRange | undefined {
  const rows = rowsAfter(range.firstRow, range.lastRow, move);
  return rows && { ...range, firstRow: rows[0], lastRow: rows[1] };
}

function newRows(above: readonly (Cell | undefined)[] = [], count: number) {
  const row = () =>
    above.map((cell) => (cell?.format === undefined ? undefined : emptiedCell(cell.format)));
  return Array.from({ length: count }, row);
}

function isMerged({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): boolean {
  return lastRow > firstRow || lastColumn > firstColumn;
}

function addressAfter(address: string, move: RowMove): string | undefined {
  const { row, column } = placeOf(address)!;
  const moved = rowAfter(row, move);
  return moved === undefined ? undefined : addressOf(moved, column);
}

function rekey<K, V>(map: Map<K, V>, moved: (key: K) => K | undefined): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const now = moved(key);
    if (now !== undefined) map.set(now, value);
  }
}

function moveFormulas({ name, rows }: SheetState, move: RowMove): void {
  for (const row of rows)
    row.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = formulaAfterRows(cell.formula, name, move);
      if (formula !== cell.formula) row[column] = { ...cell, formula };
    });
}
