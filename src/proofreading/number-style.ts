import type Decimal from "decimal.js";
import { halfDigit, Money, powerOfTen } from "../amounts/decimal";
import type { NumberStatement } from "../reading-text/statement";

/** How many 元 one of a unit is, as a power of ten. */
const POWERS: Readonly<Record<string, number>> = {
  亿元: 8,
  百万元: 6,
  万元: 4,
  万: 4,
  千元: 3,
  百元: 2,
  元: 0,
};
const DEFAULT_POWER = 4;

/** The number as it stands, apart from its unit. */
export function writtenNumberOf({ digits }: Pick<NumberStatement, "digits">): Decimal {
  return new Money(digits.replaceAll(",", ""));
}

/** How many decimals it is written with. */
export function writtenDecimals({ digits }: Pick<NumberStatement, "digits">): number {
  return digits.split(".")[1]?.length ?? 0;
}

/** 万元 → 4; a number without a unit is taken for one of 万元. */
export function powerOfUnit(unit: string): number {
  return POWERS[unit] ?? DEFAULT_POWER;
}

/** A number of money in 元. */
export function yuanWritten(statement: Pick<NumberStatement, "digits" | "unit">): Decimal {
  return writtenNumberOf(statement).times(powerOfTen(powerOfUnit(statement.unit)));
}

/** An amount of 元 as this text would write it in a unit, with these decimals. */
export function amountIn(yuan: Decimal, unit: string, decimals: number): Decimal {
  return yuan.times(powerOfTen(-powerOfUnit(unit))).toDecimalPlaces(decimals);
}

/** Half of the last digit that a table prints: of 0.01 万元 where the amount is whole in it, else of 分. */
export function printedHalf(yuan: Decimal): Decimal {
  return yuan.mod(100).isZero() ? new Money(50) : halfDigit(2);
}
