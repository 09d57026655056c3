import { NOWHERE, type RowGrid } from "./row-grid";
import type { RowPath } from "./path-steps";

/** From one place to another, the end left out. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/**
 * Lines without figures get those of rows left over, where one stretch of filled rows is as long and
 * fits better than any other: what was pushed over one end came in at the other. Not where a relation
 * breaks by it.
 */
export function withGapsFilled(path: RowPath, grid: RowGrid): RowPath {
  const gaps = stretches(path.rows.map((row) => row === NOWHERE));
  return gaps.reduce((now, gap) => {
    const taken = new Set(now.rows);
    const left = stretches(grid.isFilled.map((filled, row) => filled && !taken.has(row)));
    const [best, next] = left
      .filter(({ length }) => length === gap.length)
      .map((from) => filled(now.rows, gap, from))
      .map((rows) => ({ rows, broken: brokenBy(rows, grid) }))
      .sort((a, b) => a.broken - b.broken);
    if (best === undefined || best.broken === next?.broken) return now;
    return best.broken <= brokenBy(now.rows, grid) ? { ...now, rows: best.rows } : now;
  }, path);
}

function filled(rows: readonly number[], gap: Stretch, from: Stretch): readonly number[] {
  return rows.map((row, line) => {
    const into = line - gap.start;
    return into >= 0 && into < gap.length ? from.start + into : row;
  });
}

function brokenBy(rows: readonly number[], grid: RowGrid): number {
  return grid.relations.filter((each) => grid.outcome(each, rows) === "broken").length;
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
