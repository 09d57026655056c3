import { rangeAddress } from "../sheets/address";
import type { NewCell, NewRow } from "./new-sheet";
import { ROW_LOOKS } from "./row-looks";

/** Column widths count letters that are half as wide, in points. */
const LETTER_POINTS = 12;
const LINE = 1.32;
/** Words break before the edge: no line is filled. */
const FILLED = 0.94;
const PADDING_POINTS = 4;

/**
 * How high a row must be, in points, so that all of its text is seen: programs fit no row by themselves
 * that has merged cells. `widths`: of the sheet's columns, in letters.
 */
export function rowHeight(row: NewRow, widths: readonly number[]): number {
  const { size } = ROW_LOOKS[row.style];
  const lines = placedCells(row).map(({ cell, column, span }) => {
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    return linesOf(textOf(cell), (width * LETTER_POINTS * FILLED) / size);
  });
  return Math.ceil(Math.max(1, ...lines) * size * LINE) + PADDING_POINTS;
}

function textOf(cell: NewCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "words":
      return cell.text;
    case "amount":
      return cell.amount;
    case "formula":
      return "";
  }
}

/** How many lines a text takes that may be so many letters wide; a Chinese one is two wide. */
function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u00ff" ? 2 : 1), 0);
}

/** A cell of a row with the column that it begins in. */
interface PlacedCell {
  readonly cell: NewCell | undefined;
  /** Its place in the row's `cells`. */
  readonly at: number;
  readonly column: number;
  readonly span: number;
}

/** The cells of a row where they stand, those that are merged over several columns taken into account. */
export function placedCells({ cells, spans }: NewRow): readonly PlacedCell[] {
  const spanOf = (at: number) => spans?.[at] ?? 1;
  return cells.map((cell, at) => ({
    cell,
    at,
    column: cells.slice(0, at).reduce((sum: number, _, before) => sum + spanOf(before), 0),
    span: spanOf(at),
  }));
}

/** The addresses of what is merged in a row: `A1:X1`. */
export function mergesOf(row: NewRow, index: number): readonly string[] {
  return placedCells(row)
    .filter(({ span }) => span > 1)
    .map(({ column, span }) =>
      rangeAddress({
        firstRow: index,
        lastRow: index,
        firstColumn: column,
        lastColumn: column + span - 1,
      }),
    );
}

/** How many columns a row takes. */
export function rowWidth(row: NewRow): number {
  return placedCells(row).reduce((sum, { span }) => sum + span, 0);
}
