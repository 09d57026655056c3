import type { IsFellow } from "./fellow-amounts";
import { COST, PathSteps, START, type Followed, type Growing, type RowPath } from "./path-steps";
import type { RowGrid } from "./row-grid";

/** So many paths are followed for each shift, with and without a line before whose figures are nowhere. */
const BREADTH = 3;
/** So many paths may turn to another shift at a line, the cheapest that can. */
const TURNING = 6;

/** Costs are tenths, which do not add up exactly. */
const TINY = 1e-6;

/**
 * The likeliest rows for the lines of a table, cheapest first: figures keep their order, lines may have
 * none, and rows may be left over, but not both at one place. A relation is judged when its last line has
 * its row; so of paths that lead to one shift, the cheapest few are followed, as long as they may end at a
 * cost of at most `most`: where figures stand in place, what follows another shift is soon too dear.
 */
export function rowPaths(
  grid: RowGrid,
  shifts: readonly number[],
  isFellow: IsFellow,
  most: number,
): readonly RowPath[] {
  const rest = leastFrom(grid, shifts, isFellow);
  const mostWith = grid.lines.map((_, line) => most + TINY - rest[line + 1]!);
  const steps = new PathSteps(grid, isFellow, mostWith);
  let paths: readonly Followed[] = [START];
  grid.lines.forEach((_, line) => {
    paths = cheapestOfEach(grownBy(line, paths, shifts, steps)).map(({ before, row, ...own }) => ({
      ...own,
      rows: [...before.rows, row],
    }));
  });
  return paths
    .map(({ rows, cost, lastRow }) => ({
      rows,
      cost: cost + steps.surplusCost(lastRow, grid.lines.length),
    }))
    .filter(({ cost }) => cost <= most + TINY)
    .sort((a, b) => a.cost - b.cost);
}

/** What the lines from each on cost at least: nothing, but for figures that another table has for them. */
function leastFrom(
  { lines }: RowGrid,
  shifts: readonly number[],
  isFellow: IsFellow,
): readonly number[] {
  const rest = [0];
  for (let line = lines.length - 1; line >= 0; line--) {
    const isTold = shifts.some(
      (shift) => lines[line + shift] !== undefined && isFellow(line, line + shift),
    );
    rest.unshift(rest[0]! + (isTold ? COST.fellow : 0));
  }
  return rest;
}

/** What it costs that all figures stand in place. */
export function costInPlace(grid: RowGrid, isFellow: IsFellow): number {
  const steps = new PathSteps(grid, isFellow);
  return grid.lines.reduce<Followed>((path, _, line) => {
    const { before, row, ...own } = steps.to(0, line, path)!;
    return { ...own, rows: [...before.rows, row] };
  }, START).cost;
}

function grownBy(
  line: number,
  paths: readonly Followed[],
  shifts: readonly number[],
  steps: PathSteps,
): readonly Growing[] {
  const grown: Growing[] = [];
  const add = (path: Growing | undefined) => path !== undefined && grown.push(path);
  for (const path of paths) {
    add(steps.to(path.shift, line, path));
    add(steps.lost(line, path));
  }
  const cheapest = [...paths].sort((a, b) => a.cost - b.cost);
  for (const shift of shifts)
    for (const path of turningTo(shift, line, cheapest)) add(steps.to(shift, line, path));
  return grown;
}

/** The first of the paths that can turn to a shift at a line. */
function turningTo(shift: number, line: number, paths: readonly Followed[]): readonly Followed[] {
  const turning: Followed[] = [];
  for (const path of paths) {
    if (path.shift !== shift && line + shift > path.lastRow) turning.push(path);
    if (turning.length === TURNING) break;
  }
  return turning;
}

function cheapestOfEach(paths: readonly Growing[]): readonly Growing[] {
  const byKind = new Map<number, Growing[]>();
  for (const path of paths) {
    const key = 2 * path.shift + Number(path.lost > 0);
    const known = byKind.get(key);
    if (known) known.push(path);
    else byKind.set(key, [path]);
  }
  return [...byKind.values()].flatMap((own) =>
    own.sort((a, b) => a.cost - b.cost).slice(0, BREADTH),
  );
}
