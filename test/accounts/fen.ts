/**
 * Exact money. Amounts are counted in 分 as safe integers, so every law of the accounts can be
 * tested with `===`; printing is the only place where anything is rounded.
 */
export type Fen = number;

/** How a table prints its money: `{ unit: "万元", decimals: 2 }`. */
export interface Money {
  readonly unit: "元" | "万元";
  readonly decimals: number;
}

const FEN_PER_UNIT = { 元: 100, 万元: 1_000_000 } as const;

/** The printed digits of an exact amount, rounded half-up (half away from zero, as Excel does). */
export function printFen(amount: Fen, money: Money): string {
  const step = FEN_PER_UNIT[money.unit] / 10 ** money.decimals;
  if (!Number.isInteger(step)) throw new Error(`${money.unit} has no ${money.decimals} decimals`);
  const steps = Math.floor((Math.abs(amount) + step / 2) / step);
  return decimalText(amount < 0 ? -steps : steps, money.decimals);
}

/** The amount in its unit without any rounding: 3370183 分 → `3.370183` 万元. */
export function exactText(amount: Fen, unit: Money["unit"]): string {
  const decimals = String(FEN_PER_UNIT[unit]).length - 1;
  return decimalText(amount, decimals).replace(/\.?0+$/, "") || "0";
}

/** An integer with its decimal point moved: (33702, 2) → `337.02`. */
export function decimalText(steps: number, decimals: number): string {
  const digits = String(Math.abs(steps)).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const sign = steps < 0 ? "-" : "";
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Declared amounts are written in 元: `yuan(1234.5)` → 123450 分. */
export function yuan(amount: number): Fen {
  return Math.round(amount * 100);
}

export function sumOf(amounts: Iterable<Fen>): Fen {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}
