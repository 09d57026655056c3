import type { CellRange } from "./sheet";

const LETTERS = 26;
const CODE_OF_A = 65;

/** The letters of a column counted from 0: 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const last = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** The address of a cell counted from 0: row 7, column 6 → `G8`. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a rectangle: `A1:K25`. */
export function rangeAddress(range: CellRange): string {
  return `${addressOf(range.firstRow, range.firstColumn)}:${addressOf(range.lastRow, range.lastColumn)}`;
}

/** Row and column, from 0, of an address such as `G8` or `$G$8`; `undefined` when it is not one. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]*)$/.exec(address);
  if (!match) return undefined;
  const column = [...match[1]!].reduce((n, c) => n * LETTERS + c.charCodeAt(0) - CODE_OF_A + 1, 0);
  return { row: parseInt(match[2]!, 10) - 1, column: column - 1 };
}
