import type { AmountGrid } from "./amount-grid";
import type { Cause } from "../cause";
import { FURTHER_RUN, WEIGHTS } from "../weights";

/** Fewer figures than this that stand on another line are told cell by cell. */
const LEAST = 3;
/** The same figure on several lines is one coincidence: so many different ones must be another line's. */
const LEAST_DIFFERENT = 2;
/** Of the figures in question so many must be another line's. */
const SHARE = 0.7;
/** A run of one shift tells so many figures on average; else they are other lines' by chance. */
const LEAST_OF_RUN = 2;
/** Figures do not slide further than so many lines. */
const FARTHEST = 12;

/** Columns whose figures stand some lines off, by runs of one shift each. */
export function slidColumns(grid: AmountGrid, broken: ReadonlySet<string>): readonly Cause[] {
  const wrong = grid.lines.flatMap(({ key }, at) => (broken.has(key) ? [at] : []));
  return [grid.whole, ...grid.parts].flatMap((column) => slidColumn(grid, column, wrong) ?? []);
}

function slidColumn(grid: AmountGrid, column: string, wrong: readonly number[]): Cause | undefined {
  const stands = grid.lines.map((line) => grid.amount(line, column));
  const belongs = grid.lines.map((line) => grid.expected(line, column));
  if (wrong.some((at) => grid.isImpossible(belongs[at]!))) return undefined;
  const filled = wrong.filter((at) => stands[at] !== 0);
  const { shifts, told } = fewestRuns(
    filled.map((at) => ({
      amount: stands[at]!,
      shifts: shiftsAt(at, stands, belongs, grid.allowance),
    })),
  );
  const isTold = told.length >= LEAST && told.length >= filled.length * SHARE;
  const isChance =
    new Set(told).size < LEAST_DIFFERENT || told.length < LEAST_OF_RUN * shifts.length;
  if (!isTold || isChance) return undefined;
  return {
    kind: "slid",
    table: grid.own.reading.table,
    column,
    lines: wrong.map((at) => grid.lines[at]!),
    shifts,
    weight: WEIGHTS.slid + (shifts.length - 1) * FURTHER_RUN,
  };
}

/** How many lines too low (or, below nought, too high) the figure at a line may stand. */
function shiftsAt(
  at: number,
  stands: readonly number[],
  belongs: readonly number[],
  allowance: number,
): readonly number[] {
  const shifts: number[] = [];
  for (let shift = -FARTHEST; shift <= FARTHEST; shift++) {
    const should = belongs[at - shift];
    if (shift === 0 || should === undefined) continue;
    if (Math.abs(should - stands[at]!) <= allowance) shifts.push(shift);
  }
  return shifts;
}

/** A figure, and by how many lines it may have slid. */
interface Slidable {
  readonly amount: number;
  readonly shifts: readonly number[];
}

/** How figures are told by runs: `cost` is a run each, and a figure each that no run tells. */
interface Telling {
  readonly shifts: readonly number[];
  /** The amounts that are another line's. */
  readonly told: readonly number[];
  readonly cost: number;
}

const NOTHING_TOLD: Telling = { shifts: [], told: [], cost: 0 };

/** Neighbouring lines often print the same, so several shifts fit: the fewest runs that tell most. */
function fewestRuns(figures: readonly Slidable[]): Telling {
  let byLast: ReadonlyMap<number | undefined, Telling> = new Map([[undefined, NOTHING_TOLD]]);
  for (const { amount, shifts } of figures) {
    const cheapest = best([...byLast.values()]);
    const next = new Map<number | undefined, Telling>();
    for (const [last, telling] of byLast) next.set(last, { ...telling, cost: telling.cost + 1 });
    for (const shift of shifts) {
      const goneOn = byLast.get(shift);
      const begun = { ...cheapest, shifts: [...cheapest.shifts, shift], cost: cheapest.cost + 1 };
      const { shifts: runs, told, cost } = goneOn ? best([goneOn, begun]) : begun;
      next.set(
        shift,
        best([{ shifts: runs, told: [...told, amount], cost }, ...found(next, shift)]),
      );
    }
    byLast = next;
  }
  return best([...byLast.values()]);
}

function found(by: ReadonlyMap<number | undefined, Telling>, shift: number): readonly Telling[] {
  const known = by.get(shift);
  return known ? [known] : [];
}

function best(tellings: readonly Telling[]): Telling {
  return tellings.reduce((one, other) =>
    other.cost < one.cost ||
    (other.cost === one.cost &&
      Math.abs(other.shifts.at(-1) ?? 0) < Math.abs(one.shifts.at(-1) ?? 0))
      ? other
      : one,
  );
}
