import type Decimal from "decimal.js";
import { ZERO } from "../../../amounts/decimal";
import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import { amountAt, halfDigitIn, sumOf } from "../lines/line-amounts";

/** The column of figures of the table of economic codes. */
export const ECONOMIC_COLUMN = "决算数";

/** A 类 with its 款; nothing is printed for one whose line is missing. */
export interface EconomicCategory {
  readonly code: string;
  readonly below: readonly Line[];
  /** By how much its line is more than its 款, in the table's unit of money. */
  readonly lacks: Decimal;
}

/** The 类 of the table of economic codes that print more than their 款, and those that print less. */
export function unevenCategories(own: IndexedReading): {
  readonly lacking: readonly EconomicCategory[];
  readonly exceeding: readonly EconomicCategory[];
} {
  const codes = new Set(own.codes.map(({ code }) => code!.slice(0, 3)));
  const all = [...codes].map((code) => categoryOf(code, own));
  return {
    lacking: all.filter(({ code, lacks }) => own.line(code) && lacks.greaterThan(ZERO)),
    exceeding: all.filter(({ lacks }) => lacks.lessThan(ZERO)),
  };
}

function categoryOf(code: string, own: IndexedReading): EconomicCategory {
  const below = own.codes.filter((line) => line.code !== code && line.code!.startsWith(code));
  const printed = own.line(code) ? amountAt(own, code, ECONOMIC_COLUMN) : ZERO;
  return { code, below, lacks: printed.minus(sumOf(own, below).get(ECONOMIC_COLUMN) ?? ZERO) };
}

/** What rounding of a 类 and its 款 explains. */
export function isRounding(
  own: IndexedReading,
  { below }: EconomicCategory,
  miss: Decimal,
): boolean {
  return miss.abs().lessThanOrEqualTo(halfDigitIn(own).times(below.length + 2));
}
