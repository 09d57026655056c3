import type Decimal from "decimal.js";
import { powerOfTen, ZERO } from "../../../amounts/decimal";
import { powerBetween } from "../../../amounts/money-unit";
import { mostDecimals } from "../../../amounts/most-decimals";
import { printedAmount, roundingHalf } from "../../../amounts/rounding";
import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import { remembered } from "../../remembered";

/** Amounts of a line by column, in the table's unit of money. */
export type LineAmounts = ReadonlyMap<string, Decimal>;

/** What lines print together in each column. */
export function sumOf(own: IndexedReading, lines: readonly Line[]): LineAmounts {
  return new Map(
    own.reading.columns.map(({ key }) => [
      key,
      lines.reduce((sum, line) => sum.plus(amountAt(own, line.key, key)), ZERO),
    ]),
  );
}

/**
 * What a line prints more than the lines below it. What rounding explains is nothing, because totals may
 * have been added up without the line; unless another table has no more on its code, `seen` in this one's unit.
 */
export function lackingBelow(
  own: IndexedReading,
  under: string,
  below: readonly Line[],
  seen?: Decimal,
): LineAmounts {
  const sums = sumOf(own, below);
  const allowance = halfDigitIn(own).times(below.length + 1);
  const isSmall = seen !== undefined && seen.abs().lessThanOrEqualTo(allowance);
  return new Map(
    [...sums].map(([column, sum]) => {
      const lacking = amountAt(own, under, column).minus(sum);
      return [column, !isSmall && lacking.abs().lessThanOrEqualTo(allowance) ? ZERO : lacking];
    }),
  );
}

/** What is printed there; nothing counts as 0. */
export function amountAt(own: IndexedReading, line: string, column: string): Decimal {
  const placed = own.figure(line, column);
  return (placed && printedAmount(placed.figure)) ?? ZERO;
}

/** The same of another table than `own`, in the unit of money of `own`. */
export function amountFrom(
  other: IndexedReading,
  own: IndexedReading,
  line: string,
  column: string,
): Decimal {
  const power = powerBetween(other.reading.money, own.reading.money);
  return amountAt(other, line, column).times(powerOfTen(power));
}

/** True when a table prints on a line what another one does, each in its column, as far as it prints digits. */
export function printsSame(
  own: IndexedReading,
  other: IndexedReading,
  line: string,
  [mine, theirs]: readonly [string, string],
): boolean {
  return amountFrom(other, own, line, theirs)
    .toDecimalPlaces(mostDecimals(own.reading.figures))
    .equals(amountAt(own, line, mine));
}

/** True when two lines print the same in every column. */
export function sameAmounts(own: IndexedReading, one: Line, other: Line): boolean {
  return own.reading.columns.every(({ key }) => {
    const [a, b] = [one, other].map((line) => own.figure(line.key, key));
    const [x, y] = [a, b].map((placed) => (placed && printedAmount(placed.figure)) ?? ZERO);
    return x!.equals(y!);
  });
}

/** Half of the last digit that a table prints, the largest of it. */
export const halfDigitIn = remembered(({ reading }: IndexedReading): Decimal =>
  reading.figures
    .map(({ figure }) => roundingHalf(figure))
    .reduce((one, other) => (other.greaterThan(one) ? other : one), ZERO),
);
