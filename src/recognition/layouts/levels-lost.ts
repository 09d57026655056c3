import { sum, ZERO } from "../../amounts/decimal";
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
  const addsUp = figures.every((column) =>
    sum(parts.map((part) => amountAt(grid, part, column)))
      .minus(amountAt(grid, row, column))
      .abs()
      .lte((parts.length + 1) * HALF_A_DIGIT),
  );
  return addsUp ? level - 1 : undefined;
}

/** Half the last digit of amounts of two decimals. */
const HALF_A_DIGIT = 0.005;

function amountAt(grid: Grid, row: number, column: number) {
  const figure = readFigure(grid.cell(row, column));
  return figure.kind === "amount" ? figure.stored : ZERO;
}
