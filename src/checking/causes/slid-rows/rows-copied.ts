import type { RowGrid } from "./row-grid";

/** Rows that print what other rows print, so many rows further up; negative: further down. */
export interface CopiedRows {
  readonly first: number;
  readonly count: number;
  readonly by: number;
}

/** A line and the only one below it print the same; so many rows alike do not come about otherwise. */
const LEAST_ALIKE = 2;
/** So many rows, those that were copied in one piece, are tried. */
const MOST_TRIED = 6;

/**
 * Runs of rows that stand on the sheet a second time, the longest first; of each pair either may be
 * the copy, unless no relation of one of its lines is broken.
 */
export function copiesIn(grid: RowGrid): readonly CopiedRows[] {
  const { length } = grid.lines;
  const runs: CopiedRows[] = [];
  for (let by = LEAST_ALIKE; by < length; by++)
    for (let row = by; row < length; row++) {
      const count = Math.min(alikeFrom(row, by, grid), by);
      if (count < LEAST_ALIKE) continue;
      runs.push({ first: row, count, by }, { first: row - by, count, by: -by });
      row += count - 1;
    }
  return runs
    .filter((run) => linesOf(run).every((line) => grid.isInBroken(line)))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_TRIED);
}

/** The rows of a run, from the first. */
export function linesOf({ first, count }: CopiedRows): readonly number[] {
  return [...Array(count).keys()].map((at) => first + at);
}

function alikeFrom(row: number, by: number, grid: RowGrid): number {
  let count = 0;
  while (
    row + count < grid.lines.length &&
    grid.isFilled[row + count] &&
    grid.isAlike(row + count, row + count - by)
  )
    count++;
  return count;
}
