import { addressOf, placeOf } from "../../sheets/address";
import type { CellRange } from "../../sheets/sheet";
import { invalidArgument } from "../wire/host-error";

/** Excel's own measures of a sheet. */
export const WHOLE_SHEET: CellRange = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: 1_048_575,
  lastColumn: 16_383,
};

/** The rectangle of `A1:B2`, `$A$1`, `Sheet!A1`, or of whole rows: `3:5`. */
export function rangeOf(address: unknown): CellRange {
  const [from, to = from] = String(address).replace(/^.*!/, "").split(":");
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(`${from}:${to}`);
  if (rows) return { ...WHOLE_SHEET, firstRow: Number(rows[1]) - 1, lastRow: Number(rows[2]) - 1 };
  const first = placeOf(from!);
  const last = placeOf(to!);
  if (!first || !last) throw invalidArgument(`The address ${String(address)} cannot be read.`);
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** The address as Excel answers it, with its sheet: `Data!A1:B3`, `'GK01 总表'!A1`. */
export function fullAddress(sheet: string, range: CellRange): string {
  const first = addressOf(range.firstRow, range.firstColumn);
  const last = addressOf(range.lastRow, range.lastColumn);
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
  return `${quoted}!${first === last ? first : `${first}:${last}`}`;
}

/** Whether two rectangles share a cell. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

/** How many rows a rectangle has. */
export function rowCountOf({ firstRow, lastRow }: CellRange): number {
  return lastRow - firstRow + 1;
}

/** How many columns a rectangle has. */
export function columnsOf({ firstColumn, lastColumn }: CellRange): number {
  return lastColumn - firstColumn + 1;
}
