import Decimal from "decimal.js";

/**
 * The one decimal arithmetic of the project: 40 significant digits, half up. Sums of thousands of
 * amounts in 分 need no more than 20, so every sum, difference and product here is exact.
 */
export const Money = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
});

export const ZERO = new Money(0);

/** The sum; of nothing it is 0. */
export function sum(amounts: Iterable<Decimal>): Decimal {
  let total: Decimal = ZERO;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** A power of ten, exactly; negative powers as well. */
export const powerOfTen: (power: number) => Decimal = remembered(
  (power) => new Money(`1e${power}`),
);

/** Half of a last digit: 2 decimals → 0.005. */
export const halfDigit: (decimals: number) => Decimal = remembered(
  (decimals) => new Money(`5e${-decimals - 1}`),
);

/** A workbook asks for the same few of them a hundred thousand times. */
function remembered(make: (power: number) => Decimal): (power: number) => Decimal {
  const known = new Map<number, Decimal>();
  return (power) => {
    const before = known.get(power);
    if (before !== undefined) return before;
    const made = make(power);
    known.set(power, made);
    return made;
  };
}

/** With as many decimals as the number needs, but at least `decimals`: 1234.5 → `1234.50`. */
export function printed(amount: Decimal, decimals: number): string {
  return amount.toFixed(Math.max(decimals, amount.decimalPlaces()));
}
