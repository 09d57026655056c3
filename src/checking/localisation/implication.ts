import { exact } from "./exact";
import type { Implication } from "./localisation";
import type { PrintedCell, Problem, Candidate } from "./problem";
import { quotient, type ChangeRange, type Fraction } from "./projection";
import type { UnknownMember } from "./system";

/** How many possible amounts are listed; the bounds tell of the rest. */
const MOST_VALUES = 50;

/** Printed amounts as whole numbers of last digits of the cell; bounds may be infinite. */
interface Span {
  readonly lowest: number;
  readonly highest: number;
  /** The middle of the possible true amounts: not whole, as a rule. */
  readonly middle: number;
  /** The printed amount nearest to the middle that the relations allow with the cell's own rounding, if any does. */
  readonly nearest?: number;
}

/**
 * The printed amounts that a suspect could have when its column changes within `range`. The range
 * still allows for the cell's own rounding; a true amount must do without, half a digit less on
 * either side. When no printed amount fits so closely, the one nearest to the middle is given; none where
 * even that would break a relation, because what fits lies between two printed amounts.
 */
export function implication(
  problem: Problem,
  { suspect, scale }: UnknownMember,
  range: ChangeRange,
): Implication {
  const cell = problem.cells[leafOf(problem, suspect)];
  if (cell === undefined) throw new Error("a suspect names a cell that does not exist");
  const { lowest, highest, middle, nearest } = spanOf(cell, scaled(range, scale));
  if (lowest > highest) {
    if (nearest === undefined) return { suspect, values: [] };
    const amount = nearest * cell.step;
    return { suspect, values: [amount], lowest: amount, highest: amount };
  }
  return {
    suspect,
    values: Number.isFinite(middle) ? outwards(lowest, highest, middle, cell.step) : [],
    ...(Number.isFinite(lowest) && { lowest: lowest * cell.step }),
    ...(Number.isFinite(highest) && { highest: highest * cell.step }),
  };
}

/** The cell whose amount a suspect is about: of a chain, its leaf. */
export function leafOf(problem: Problem, suspect: Candidate): number {
  return suspect.kind === "cell" ? suspect.cell : (problem.chains[suspect.chain]?.leaf ?? -1);
}

/** The member's own change: the column's is `scale` times as large. */
function scaled({ low, high }: ChangeRange, scale: number): ChangeRange {
  const over = ({ numerator, denominator }: Fraction): Fraction => ({
    numerator: numerator * Math.sign(scale),
    denominator: exact(denominator * Math.abs(scale)),
  });
  return scale > 0 ? { low: over(low), high: over(high) } : { low: over(high), high: over(low) };
}

function spanOf(cell: PrintedCell, { low, high }: ChangeRange): Span {
  const digit = 2 * cell.step;
  const inDigits = (offset: number, { numerator, denominator }: Fraction) =>
    exact(exact(offset * denominator) + numerator) / exact(digit * denominator);
  const middle = (2 * cell.printed + (quotient(low) + quotient(high)) / 2) / digit;
  const least = Math.ceil(inDigits(2 * cell.printed, low));
  const most = Math.floor(inDigits(2 * cell.printed, high));
  return {
    lowest: Math.ceil(inDigits(2 * cell.printed + cell.half, low)),
    highest: Math.floor(inDigits(2 * cell.printed - cell.half, high)),
    middle,
    ...(least <= most && { nearest: Math.min(Math.max(Math.round(middle), least), most) }),
  };
}

/** Every whole number from `lowest` to `highest`, nearest to the middle first, times `step`. */
function outwards(lowest: number, highest: number, middle: number, step: number): number[] {
  let down = Math.min(Math.max(Math.round(middle), lowest), highest);
  let up = down + 1;
  const values: number[] = [];
  while (values.length < MOST_VALUES && (down >= lowest || up <= highest)) {
    const downwards = up > highest || (down >= lowest && middle - down <= up - middle);
    values.push((downwards ? down-- : up++) * step + 0);
  }
  return values;
}
