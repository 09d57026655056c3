import { placeOf } from "./address";

/** Rows of a sheet that came in before row `at` (`count` above 0), or that went from `at` on (below 0). Rows from 0. */
export interface RowMove {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** `"text"`, then `'一 表'!$A$1:B2`, `1:9`; then names and functions, which may hold what looks like a cell. */
const REFERENCE =
  /"[^"]*"|(?:('(?:[^']|'')*'|[^\s'"!(),;:+\-*/^&=<>{}]+)!)?(?:(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?|(\$?\d+):(\$?\d+))(?![\p{L}\p{N}_(.!])|[\p{L}_\\][\p{L}\p{N}_.]*/gu;

/**
 * A formula as Excel has it after rows came into a sheet or went: what it refers to is where it was,
 * ranges grow and shrink, and a cell that is gone is `#REF!`. `own` is the sheet that the formula stands on.
 */
export function formulaAfterRows(formula: string, own: string, move: RowMove): string {
  return formula.replace(
    REFERENCE,
    (
      whole,
      sheet: string | undefined,
      first: string | undefined,
      last: string | undefined,
      firstRow: string | undefined,
      lastRow: string | undefined,
    ) => {
      const from = first ?? firstRow;
      if (from === undefined || namedSheet(sheet, own) !== move.sheet) return whole;
      const to = last ?? lastRow;
      const moved = to === undefined ? movedCell(from, move) : movedRange(from, to, move);
      return `${sheet === undefined ? "" : `${sheet}!`}${moved}`;
    },
  );
}

/** The row at which one stands after a move; `undefined` where it went. */
export function rowAfter(row: number, { at, count }: RowMove): number | undefined {
  if (row < at) return row;
  if (count < 0 && row < at - count) return undefined;
  return row + count;
}

/** The first and last row of what reaches over rows, after a move; `undefined` where all of it went. */
export function rowsAfter(
  first: number,
  last: number,
  move: RowMove,
): readonly [first: number, last: number] | undefined {
  const from = rowAfter(first, move) ?? move.at;
  const to = rowAfter(last, move) ?? move.at - 1;
  return from > to ? undefined : [from, to];
}

function movedCell(corner: string, move: RowMove): string {
  const row = rowAfter(rowOf(corner), move);
  return row === undefined ? "#REF!" : inRow(corner, row);
}

function movedRange(from: string, to: string, move: RowMove): string {
  const [first, last] = [rowOf(from), rowOf(to)];
  if (first > last) return movedRange(to, from, move);
  const rows = rowsAfter(first, last, move);
  return rows ? `${inRow(from, rows[0])}:${inRow(to, rows[1])}` : "#REF!";
}

function rowOf(corner: string): number {
  const plain = corner.replaceAll("$", "");
  return placeOf(plain)?.row ?? Number(plain) - 1;
}

function inRow(corner: string, row: number): string {
  return corner.replace(/\d+$/, String(row + 1));
}

function namedSheet(sheet: string | undefined, own: string): string {
  if (sheet === undefined) return own;
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
