import { halfDigit, sum } from "../../amounts/decimal";
import { readFigure } from "../../amounts/read-figure";
import type { Grid } from "../grid";

/** Where the lines of a table of codes are sought: its code cells, one for each level, and its amounts. */
interface Columns {
  readonly codes: readonly number[];
  readonly figures: readonly number[];
}

/**
 * What lines that leave upper levels blank may still take from above, below a line whose own code was not
 * read: the levels above its own. `before` is the code of the line above it, `below` the rows that follow.
 */
export function takenPast(
  grid: Grid,
  row: number,
  below: readonly number[],
  { codes, figures }: Columns,
  before: string,
): string {
  const own = levelAt(grid, row, codes) ?? levelBySum(grid, row, below, { codes, figures });
  return own === undefined ? before : before.slice(0, own === 0 ? 0 : 1 + own * 2);
}

/** The first of the code cells that holds anything. */
function levelAt(grid: Grid, row: number, codes: readonly number[]): number | undefined {
  const level = codes.findIndex((column) => grid.own(row, column) !== "");
  return level < 0 ? undefined : level;
}

/** A line without any code stands one level above those that follow where it is what they add up to. */
function levelBySum(
  grid: Grid,
  row: number,
  below: readonly number[],
  { codes, figures }: Columns,
): number | undefined {
  const level = below[0] === undefined ? undefined : levelAt(grid, below[0], codes);
  if (level === undefined || level === 0) return undefined;
  const end = below.findIndex((each) => (levelAt(grid, each, codes) ?? -1) < level);
  const parts = below
    .slice(0, end < 0 ? undefined : end)
    .filter((each) => levelAt(grid, each, codes) === level);
  return figures.every((column) => addsUp(grid, row, parts, column)) ? level - 1 : undefined;
}

/** Whether what a row prints is the sum of what others do, as far as digits can say. */
function addsUp(grid: Grid, row: number, parts: readonly number[], column: number): boolean {
  const amounts = [row, ...parts].flatMap((each) => {
    const figure = readFigure(grid.cell(each, column));
    return figure.kind === "amount" ? [{ ...figure, isWhole: each === row }] : [];
  });
  const difference = sum(
    amounts.map(({ stored, isWhole }) => (isWhole ? stored : stored.negated())),
  );
  const half = halfDigit(Math.max(0, ...amounts.map(({ decimals }) => decimals)));
  return difference.abs().lte(half.times(amounts.length));
}
