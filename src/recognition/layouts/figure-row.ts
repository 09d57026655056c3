import { readFigure } from "../../amounts/read-figure";
import { addressOf } from "../../sheets/address";
import { filled, type Grid } from "../grid";
import { isNoteRow } from "./body-end";
import { GENERIC, holdsAmount, type Spot } from "./item-spots";

/** The rows of a body along whose heads items stand. */
export interface BodyRows {
  readonly from: number;
  readonly lastRow: number;
}

/**
 * The first row below the heads that prints anything but notes, or words at its beginning (相关统计数 above
 * counts, 本单位无此项支出); in an empty table a row without cells.
 */
export function figureRow(
  grid: Grid,
  { from, lastRow }: BodyRows,
  places: readonly number[],
): number {
  for (let row = from; row <= lastRow; row++) {
    if (isNoteRow(grid, row) || saysWords(grid, row, places))
      return row === from ? grid.rowCount : from;
    if ([...filled(grid, row)].length > 0)
      return totalRow(grid, { from: row, lastRow }, places) ?? row;
  }
  return from;
}

/** The row that is called 合计 beside its figures, above or below those of units. */
function totalRow(
  grid: Grid,
  { from, lastRow }: BodyRows,
  places: readonly number[],
): number | undefined {
  for (let row = from; row <= lastRow && !isNoteRow(grid, row); row++) {
    const [label] = [...filled(grid, row)];
    if (label && !places.includes(label.column) && isTotalRow(grid, row)) return row;
  }
  return undefined;
}

/** Whether a row begins with 合计, and all that stands behind it is figures: then it is none of heads. */
export function isTotalRow(grid: Grid, row: number): boolean {
  const [label, ...behind] = [...filled(grid, row)];
  if (!label || !GENERIC.test(label.text)) return false;
  const kinds = behind.map(({ column }) => readFigure(grid.cell(row, column)).kind);
  return kinds.includes("amount") && !kinds.includes("text");
}

/** Whether a row holds nothing but words at its beginning: a label or a sentence, no figure's. */
function saysWords(grid: Grid, row: number, places: readonly number[]): boolean {
  const [first, ...further] = [...filled(grid, row)];
  if (!first || further.length > 0 || first.column > Math.min(...places)) return false;
  const figure = readFigure(grid.cell(row, first.column));
  return places.includes(first.column) && figure.kind === "text" && figure.why === "text";
}

/** Amounts on other rows of the body, those of units above 合计 among them. */
export function furtherLines(
  grid: Grid,
  { from, lastRow, row }: BodyRows & { readonly row: number },
  spots: readonly Spot[],
): string[] {
  for (let other = from; other <= lastRow && !isNoteRow(grid, other); other++) {
    const used = spots.find(({ column }) => other !== row && holdsAmount(grid, other, column));
    const checked = other < row ? `第 ${row + 1} 行` : "第一行";
    if (used) return [`${addressOf(other, used.column)}起还有数字，只核对了${checked}`];
  }
  return [];
}
