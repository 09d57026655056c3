import { effectsOf } from "./effects";
import { Overflow } from "./exact";
import { leafOf } from "./implication";
import type { Candidate, Problem } from "./problem";
import { projectAway, quotient, type ChangeRange } from "./projection";
import type { Row } from "./row";
import { Steps } from "./steps";
import { boundsOf } from "./system";

/** What the amounts of one explanation may cost; where it does not do, each is chosen by itself. */
const LIMITS = { firstSet: 4_000_000, rivals: 0, allRivals: 0, sets: 0 };

/** A suspect of an explanation and the printed amount that it would best have, in finest digits. */
export interface Wish {
  readonly suspect: Candidate;
  readonly amount: number;
}

/**
 * Printed amounts for all suspects of one explanation with which every relation holds, in finest
 * digits, in the order of `wishes`. Each wish fits by itself; together several may miss by a last
 * digit. So one after the other gets its wish where the relations allow it beside those before, and
 * the middle of what they allow otherwise; where whole digits do not come out so, all get a middle.
 * The wishes themselves where that does not do either.
 */
export function jointAmounts(problem: Problem, wishes: readonly Wish[]): readonly number[] {
  const wished = wishes.map(({ amount }) => amount);
  const rows = rowsOf(problem, wishes);
  const fits = (amounts: readonly number[]) => {
    const changes = wishes.map((wish, at) => changeTo(problem, wish, amounts[at]!));
    return rows.every((row) => holds(row, changes));
  };
  if (fits(wished)) return wished;
  for (const choose of [wishOrMiddle, middle]) {
    const amounts = unlessOverflowing(() => oneByOne(problem, wishes, rows, choose));
    if (amounts && fits(amounts)) return amounts;
  }
  return wished;
}

function unlessOverflowing<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Overflow) return undefined;
    throw error;
  }
}

function oneByOne(
  problem: Problem,
  wishes: readonly Wish[],
  rows: readonly Row[],
  choose: Choose,
): readonly number[] | undefined {
  const steps = new Steps(LIMITS);
  const amounts: number[] = [];
  let left = rows;
  for (const [at, wish] of wishes.entries()) {
    if (steps.areUsedUp) return undefined;
    const open = wishes.flatMap((_, other) => (other < at ? [] : [other]));
    const answer = projectAway(left, open, at, steps);
    if (answer.kind === "contradiction") return undefined;
    const amount = choose(problem, wish, answer.range);
    amounts.push(amount);
    left = left.map((row) => withChange(row, at, changeTo(problem, wish, amount)));
  }
  return amounts;
}

/** A printed amount of a suspect whose change must be in the range. */
type Choose = (problem: Problem, wish: Wish, range: ChangeRange) => number;

const wishOrMiddle: Choose = (problem, wish, range) => {
  const [low, high] = amountsIn(problem, wish, range);
  return wish.amount >= low && wish.amount <= high ? wish.amount : middle(problem, wish, range);
};

/** The printed amount next to the range's middle; where there is no middle, next to its only end. */
const middle: Choose = (problem, wish, range) => {
  const { step } = problem.cells[leafOf(problem, wish.suspect)]!;
  const [low, high] = amountsIn(problem, wish, range);
  if (Number.isFinite(low + high)) return Math.round((low + high) / 2 / step) * step;
  if (Number.isFinite(low)) return Math.max(wish.amount, Math.ceil(low / step) * step);
  if (Number.isFinite(high)) return Math.min(wish.amount, Math.floor(high / step) * step);
  return wish.amount;
};

function amountsIn(
  problem: Problem,
  { suspect }: Wish,
  { low, high }: ChangeRange,
): readonly [number, number] {
  const { printed } = problem.cells[leafOf(problem, suspect)]!;
  return [quotient(low) / 2 + printed, quotient(high) / 2 + printed];
}

/** The relations that the suspects move, as rows over the suspects; the other cells as printed. */
function rowsOf(problem: Problem, wishes: readonly Wish[]): readonly Row[] {
  const effectOf = effectsOf(problem);
  const rows = new Map<number, { columns: number[]; coefficients: number[] }>();
  wishes.forEach(({ suspect }, column) => {
    const { relations, coefficients } = effectOf(suspect);
    relations.forEach((relation, at) => {
      const row = rows.get(relation) ?? { columns: [], coefficients: [] };
      row.columns.push(column);
      row.coefficients.push(coefficients[at]!);
      rows.set(relation, row);
    });
  });
  return [...rows].map(([relation, row]) => ({
    ...row,
    ...boundsOf(problem, problem.relations[relation]!),
  }));
}

/** The change of a suspect that is printed as an amount, in half digits. */
function changeTo(problem: Problem, { suspect }: Wish, amount: number): number {
  return 2 * (amount - problem.cells[leafOf(problem, suspect)]!.printed);
}

function holds({ columns, coefficients, low, high }: Row, changes: readonly number[]): boolean {
  const sum = columns.reduce((all, column, at) => all + coefficients[at]! * changes[column]!, 0);
  return sum >= low && sum <= high;
}

/** The row when one of its columns has changed for good. */
function withChange(row: Row, column: number, change: number): Row {
  const at = row.columns.indexOf(column);
  if (at < 0) return row;
  const moved = row.coefficients[at]! * change;
  return {
    columns: row.columns.filter((_, index) => index !== at),
    coefficients: row.coefficients.filter((_, index) => index !== at),
    low: row.low - moved,
    high: row.high - moved,
  };
}
