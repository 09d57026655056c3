import type { IsFellow } from "./fellow-amounts";
import { NOWHERE, type RowGrid, type RowRelation } from "./row-grid";

/** On which row the figures of each line stand, and what that costs: relations broken, and what is odd. */
export interface RowPath {
  readonly rows: readonly number[];
  readonly cost: number;
}

/** Costs in broken relations. */
const COST = {
  broken: 1,
  /** From one line to the next the figures stand off by another number of lines. */
  turn: 1.5,
  /** They stand in place again. */
  back: 0.5,
  /** A line whose figures are nowhere mends whatever it stands in. */
  nowhere: 1.5,
  /** Those next to it went with it. */
  nowhereToo: 0.8,
  /** One with lines below it mends more. */
  sumNowhere: 0.1,
  /** Figures on a row that are no line's. */
  surplus: 0.5,
  /** What another table prints for the line. */
  fellow: -0.5,
  /** A line stands on a row without figures: what slid leaves such rows behind. */
  blank: 0.5,
} as const;

/** So many paths are followed for each shift, with and without a line before whose figures are nowhere. */
const BREADTH = 3;
/** So many paths may turn to another shift at a line, the cheapest that can. */
const TURNING = 6;

/** Costs are tenths, which do not add up exactly. */
const TINY = 1e-6;

/** A path that grows by lines; its rows are written down only when it is followed. */
interface Growing {
  readonly before: Followed;
  readonly row: number;
  readonly cost: number;
  readonly shift: number;
  /** The row of the last line whose figures stand somewhere. */
  readonly lastRow: number;
  /** How many lines since have theirs nowhere. */
  readonly lost: number;
}

type Followed = RowPath & Omit<Growing, "before" | "row">;

const START: Followed = { rows: [], cost: 0, shift: 0, lastRow: -1, lost: 0 };

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
  const steps = new PathSteps(grid, isFellow);
  const rest = leastFrom(grid, shifts, isFellow);
  let paths: readonly Followed[] = [START];
  grid.lines.forEach((_, line) => {
    const affordable = grownBy(line, paths, shifts, steps).filter(
      ({ cost }) => cost + rest[line + 1]! <= most + TINY,
    );
    paths = cheapestOfEach(affordable).map(({ before, row, ...own }) => ({
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
    const [{ before, row, ...own }] = steps.to(0, line, path) as [Growing];
    return { ...own, rows: [...before.rows, row] };
  }, START).cost;
}

function grownBy(
  line: number,
  paths: readonly Followed[],
  shifts: readonly number[],
  steps: PathSteps,
): readonly Growing[] {
  const cheapest = [...paths].sort((a, b) => a.cost - b.cost);
  return [
    ...paths.flatMap((path) => [...steps.to(path.shift, line, path), steps.lost(line, path)]),
    ...shifts.flatMap((shift) =>
      turningTo(shift, line, cheapest).flatMap((path) => steps.to(shift, line, path)),
    ),
  ];
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

/** A path gone on by one line, and what that costs. */
class PathSteps {
  /** The relations whose last line each is. */
  private readonly closing: readonly RowRelation[][];
  private readonly isSum: readonly boolean[];

  constructor(
    private readonly grid: RowGrid,
    private readonly isFellow: IsFellow,
  ) {
    this.closing = grid.lines.map((): RowRelation[] => []);
    for (const relation of grid.relations) this.closing[relation.last]!.push(relation);
    this.isSum = grid.lines.map(({ code }) => grid.own.below(code).length > 0);
  }

  /** Its figures stand so many lines off; nothing where the order of the figures forbids it. */
  to(shift: number, line: number, before: Followed): readonly Growing[] {
    const row = line + shift;
    if (row <= before.lastRow || row >= this.grid.lines.length) return [];
    const surplus = this.surplusCost(before.lastRow, row);
    if (surplus > 0 && before.lost > 0) return [];
    const turn = shift === before.shift ? 0 : shift === 0 ? COST.back : COST.turn;
    const fellow = this.isFellow(line, row) ? COST.fellow : 0;
    const blank = this.grid.isFilled[row] ? 0 : COST.blank;
    const cost = before.cost + surplus + turn + fellow + blank + this.brokenAt(line, row, before);
    return [{ before, row, cost, shift, lastRow: row, lost: 0 }];
  }

  /** Its figures are nowhere. */
  lost(line: number, before: Followed): Growing {
    const { shift, lastRow, lost } = before;
    const nowhere = lost > 0 ? COST.nowhereToo : COST.nowhere;
    const ofSum = this.isSum[line] ? COST.sumNowhere : 0;
    const cost = before.cost + nowhere + ofSum + this.brokenAt(line, NOWHERE, before);
    return { before, row: NOWHERE, cost, shift, lastRow, lost: lost + 1 };
  }

  /** Filled rows between two are no line's. */
  surplusCost(after: number, before: number): number {
    let surplus = 0;
    for (let row = after + 1; row < before; row++) if (this.grid.isFilled[row]) surplus++;
    return COST.surplus * surplus;
  }

  private brokenAt(line: number, row: number, { rows }: Followed): number {
    const rowOf = (each: number) => (each === line ? row : rows[each]!);
    let broken = 0;
    for (const each of this.closing[line]!)
      if (this.grid.outcome(each, rowOf) === "broken") broken++;
    return COST.broken * broken;
  }
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
