import type Decimal from "decimal.js";
import { sum } from "./decimal";

/** An amount as it is shown, and how far rounding may have moved it. */
export interface Interval {
  readonly shown: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** What an amount stands for that was rounded by at most `half` either way; 0 for one that was not. */
export function around(shown: Decimal, half: Decimal): Interval {
  return { shown, low: shown.minus(half), high: shown.plus(half) };
}

/** The sum; of nothing it is 0. */
export function added(intervals: readonly Interval[]): Interval {
  return {
    shown: sum(intervals.map(({ shown }) => shown)),
    low: sum(intervals.map(({ low }) => low)),
    high: sum(intervals.map(({ high }) => high)),
  };
}

export function negative({ shown, low, high }: Interval): Interval {
  return { shown: shown.negated(), low: high.negated(), high: low.negated() };
}

export function timesInterval(one: Interval, other: Interval): Interval {
  return spanned(
    one.shown.times(other.shown),
    corners(one, other, (a, b) => a.times(b)),
  );
}

/** The quotient; `undefined` where the divisor is or may be nothing. */
export function dividedInterval(one: Interval, by: Interval): Interval | undefined {
  if (!by.low.times(by.high).isPositive() || by.low.isZero() || by.high.isZero()) return undefined;
  return spanned(
    one.shown.div(by.shown),
    corners(one, by, (a, b) => a.div(b)),
  );
}

/** No more than another. */
export function atMost(one: Interval, most: Interval): Interval {
  const least = (a: Decimal, b: Decimal) => (a.greaterThan(b) ? b : a);
  return {
    shown: least(one.shown, most.shown),
    low: least(one.low, most.low),
    high: least(one.high, most.high),
  };
}

function corners(
  one: Interval,
  other: Interval,
  of: (a: Decimal, b: Decimal) => Decimal,
): readonly Decimal[] {
  return [one.low, one.high].flatMap((a) => [other.low, other.high].map((b) => of(a, b)));
}

function spanned(shown: Decimal, ends: readonly Decimal[]): Interval {
  const [first, ...others] = ends;
  return {
    shown,
    low: others.reduce((low, end) => (end.lessThan(low) ? end : low), first!),
    high: others.reduce((high, end) => (end.greaterThan(high) ? end : high), first!),
  };
}
