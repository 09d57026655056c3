import type Decimal from "decimal.js";

/** How an amount stands against another: against last year, or against the budget. */
export type Change =
  | { readonly kind: "equal" }
  | {
      readonly kind: "more" | "less";
      /** Above zero. */
      readonly by: Decimal;
      /** Above zero; absent where the base is zero or below, as no percentage means anything there. */
      readonly percent?: Decimal;
    };

/** The change from a base; both as they are written in the text. */
export function changeFrom(base: Decimal, amount: Decimal): Change {
  const difference = amount.minus(base);
  if (difference.isZero()) return { kind: "equal" };
  const kind = difference.isPositive() ? "more" : "less";
  const percent = percentOf(difference.abs(), base);
  return { kind, by: difference.abs(), ...(percent && { percent }) };
}

/** How many hundredths of the whole a part is; `undefined` where the whole is zero or below. */
export function percentOf(part: Decimal, whole: Decimal): Decimal | undefined {
  return whole.isPositive() && !whole.isZero() ? part.div(whole).times(100) : undefined;
}
