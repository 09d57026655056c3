import type Decimal from "decimal.js";
import { halfDigit, ZERO } from "../../amounts/decimal";
import type { PlacedScore } from "../../tables/self-evaluation";

/** An amount with how far rounding may have moved it. Scores printed whole were given, not rounded. */
export interface ScoreInterval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** What a score may have been before it was printed. */
export function intervalOf({ figure }: PlacedScore, rounded = figure.decimals > 0): ScoreInterval {
  const half = rounded ? halfDigit(figure.decimals) : ZERO;
  return { low: figure.printed.minus(half), high: figure.printed.plus(half) };
}

/** Whether two amounts can be the same. */
export function meet(one: ScoreInterval, other: ScoreInterval): boolean {
  return one.low.lessThanOrEqualTo(other.high) && other.low.lessThanOrEqualTo(one.high);
}
