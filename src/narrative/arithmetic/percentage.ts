import type Decimal from "decimal.js";

/** How many hundredths of the whole a part is; `undefined` where the whole is zero or below. */
export function percentOf(part: Decimal, whole: Decimal): Decimal | undefined {
  return whole.isPositive() && !whole.isZero() ? part.div(whole).times(100) : undefined;
}
