import { inequalitiesOf, Sides, touches } from "./one-sided";
import { coefficientOf, entriesOf, type Row } from "./row";
import type { Steps } from "./steps";

/** The changes that are possible, in half digits. The bounds may be infinite. */
export interface ChangeRange {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Integers; the denominator is positive. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What the rows leave to one column when others may change at will. When they leave nothing,
 * `contradiction` is a consequence of the rows that names none of those columns and does not
 * hold: some column *in it* must change as well.
 */
export type Projection =
  | { readonly kind: "range"; readonly range: ChangeRange }
  | { readonly kind: "contradiction"; readonly row: Row };

/** Sides are compared by their directions: that costs more than a look. */
const STEPS_OF_SIDES = 5;

/**
 * Projects the `free` columns away, exactly; with `keep`, one of them, it tells what is left to it.
 * All other columns rest. Throws `Overflow`.
 */
export function projectAway(
  rows: readonly Row[],
  free: readonly number[],
  keep: number | undefined,
  steps: Steps,
): Projection {
  const moving = new Set(free);
  const waiting = new Set(free.filter((column) => column !== keep));
  const sides = new Sides(
    rows.filter((row) => touches(row, moving)).flatMap(inequalitiesOf),
    moving,
  );
  for (;;) {
    const all = sides.all();
    steps.spend(STEPS_OF_SIDES * entriesOf(all));
    const broken = all.find((side) => side.high < 0 && !touches(side, moving));
    if (broken !== undefined) return { kind: "contradiction", row: broken };
    const column = cheapest(all, waiting);
    if (column === undefined) return { kind: "range", range: rangeLeft(all, keep) };
    waiting.delete(column);
    sides.remove(column);
  }
}

/** The waiting column whose removal adds the fewest sides. */
function cheapest(sides: readonly Row[], waiting: ReadonlySet<number>): number | undefined {
  const bounds = new Map([...waiting].map((column) => [column, { uppers: 0, lowers: 0 }]));
  for (const { columns, coefficients } of sides) {
    columns.forEach((column, at) => {
      const own = bounds.get(column);
      if (own === undefined) return;
      if (coefficients[at]! > 0) own.uppers++;
      else own.lowers++;
    });
  }
  let best: { column: number; cost: number } | undefined;
  for (const [column, { uppers, lowers }] of bounds) {
    const cost = uppers * lowers - uppers - lowers;
    if (best === undefined || cost < best.cost) best = { column, cost };
  }
  return best?.column;
}

function rangeLeft(sides: readonly Row[], keep: number | undefined): ChangeRange {
  let low: Fraction = { numerator: -Infinity, denominator: 1 };
  let high: Fraction = { numerator: Infinity, denominator: 1 };
  for (const side of sides) {
    const coefficient = keep === undefined ? 0 : coefficientOf(side, keep);
    const denominator = Math.abs(coefficient);
    const bound = { numerator: Math.sign(coefficient) * side.high, denominator };
    if (coefficient > 0 && quotient(bound) < quotient(high)) high = bound;
    if (coefficient < 0 && quotient(bound) > quotient(low)) low = bound;
  }
  return { low, high };
}

/** The fraction as the nearest double: good enough to compare and to show. */
export function quotient({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}
