import type { DrawnRow } from "./drawn-table";

/** Amounts in 分, one for each column. */
export type Amounts = readonly number[];

/** A line as it is printed. */
export function row(
  code: string,
  name: string,
  amounts: readonly number[],
  digit: number,
): DrawnRow {
  return { code, name, amounts: amounts.map((amount) => printed(amount, digit)) };
}

/** An amount in last printed digits, half of one up; nothing where there is none. */
export function printed(amount: number, digit: number): number | undefined {
  return amount === 0 ? undefined : Math.floor(amount / digit + 0.5);
}
