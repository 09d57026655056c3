import { NOWHERE, type RowGrid } from "./row-grid";
import type { RowPath } from "./row-paths";

/** From one place to another, the end left out. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/**
 * Lines without figures get those of rows left over, where just one stretch of filled rows is as long:
 * what was pushed over one end came in at the other. Not where a relation breaks by it.
 */
export function withGapsFilled(path: RowPath, grid: RowGrid): RowPath {
  const taken = new Set(path.rows);
  const gaps = stretches(path.rows.map((row) => row === NOWHERE));
  const left = stretches(grid.isFilled.map((filled, row) => filled && !taken.has(row)));
  return gaps.reduce((now, gap) => {
    const fitting = left.filter(({ length }) => length === gap.length);
    const [only] = fitting;
    if (fitting.length !== 1 || only === undefined) return now;
    const rows = now.rows.map((row, line) => {
      const into = line - gap.start;
      return into >= 0 && into < gap.length ? only.start + into : row;
    });
    return brokenBy(rows, grid) <= brokenBy(now.rows, grid) ? { ...now, rows } : now;
  }, path);
}

function brokenBy(rows: readonly number[], grid: RowGrid): number {
  return grid.relations.filter((each) => grid.outcome(each, (line) => rows[line]!) === "broken")
    .length;
}

function stretches(isOf: readonly boolean[]): readonly Stretch[] {
  const found: Stretch[] = [];
  isOf.forEach((isIt, at) => {
    const last = found.at(-1);
    if (!isIt) return;
    if (last && last.start + last.length === at)
      found[found.length - 1] = { ...last, length: last.length + 1 };
    else found.push({ start: at, length: 1 });
  });
  return found;
}
