import type Decimal from "decimal.js";
import { halfDigit, Money, powerOfTen } from "../../amounts/decimal";

/** A number as a text prints it; those held against each other are in one unit. */
export interface PrintedNumber {
  readonly digits: string;
}

/** Whether a text prints two alike: 3.5 and 3.50. */
export function isPrintedEqual(a: PrintedNumber, b: PrintedNumber): boolean {
  return numberOf(a).equals(numberOf(b));
}

/** Whether a printed number is how far two printed ones lie apart, to their last digit. */
export function isDifferencePrinted(
  said: PrintedNumber,
  of: PrintedNumber,
  base: PrintedNumber,
): boolean {
  const difference = numberOf(of).minus(numberOf(base)).abs();
  return difference.minus(numberOf(said)).abs().lessThanOrEqualTo(lastDigit(of, base));
}

/** The same in hundredths of the base. */
export function isChangePrinted(
  said: PrintedNumber,
  of: PrintedNumber,
  base: PrintedNumber,
): boolean {
  const [from, percent, slack] = [numberOf(base), numberOf(said), lastDigit(of, base)];
  if (from.lessThanOrEqualTo(slack)) return false;
  const difference = numberOf(of).minus(from).abs();
  const least = difference.minus(slack).div(from.plus(slack)).times(100);
  const most = difference.plus(slack).div(from.minus(slack)).times(100);
  const half = halfDigit(decimalsOf(said));
  return (
    percent.plus(half).greaterThanOrEqualTo(least) && percent.minus(half).lessThanOrEqualTo(most)
  );
}

/** Noughts at the end may have been trimmed: at least two decimals. */
function lastDigit(...all: readonly PrintedNumber[]): Decimal {
  return powerOfTen(-Math.max(2, ...all.map(decimalsOf)));
}

function numberOf({ digits }: PrintedNumber): Decimal {
  return new Money(digits.replaceAll(",", ""));
}

function decimalsOf({ digits }: PrintedNumber): number {
  return digits.split(".")[1]?.length ?? 0;
}
