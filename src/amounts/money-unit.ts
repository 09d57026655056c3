import { normalise } from "../sheets/wording";

/** The unit that a table's figures are printed in. */
export type MoneyUnit = "元" | "百元" | "千元" | "万元" | "百万元" | "亿元";

/** How many 元 one of the unit is, as a power of ten. */
const POWER_OF_TEN: Readonly<Record<MoneyUnit, number>> = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  百万元: 6,
  亿元: 8,
};

/** Every unit, the smallest first. */
export const MONEY_UNITS = Object.keys(POWER_OF_TEN) as readonly MoneyUnit[];

// No Han letter may follow: “单位：元阳县财政局” names a county.
const STATED = /(?:单位:?|\()(?:人民币)?\(?(百万元|万元|千元|百元|亿元|元)(?!\p{Script=Han})/u;

/** The unit that a text states, as in `金额单位：万元` or `决算数（元）`; `undefined` when it states none. */
export function statedMoneyUnit(text: string): MoneyUnit | undefined {
  return STATED.exec(normalise(text))?.[1] as MoneyUnit | undefined;
}

/** How many decimals exact money has in this unit: 2 in 元, 6 in 万元 (1 分 is the smallest amount). */
export function exactDecimals(unit: MoneyUnit): number {
  return POWER_OF_TEN[unit] + 2;
}

/** The power of ten that turns an amount in one unit into one in the other. */
export function powerBetween(from: MoneyUnit, to: MoneyUnit): number {
  return POWER_OF_TEN[from] - POWER_OF_TEN[to];
}

/** The unit in which amounts are so many powers of ten larger than in another: from 万元, 4 is 元. */
export function unitWithin(unit: MoneyUnit, power: number): MoneyUnit | undefined {
  return MONEY_UNITS.find((other) => powerBetween(unit, other) === power);
}

/** Whether words are such a unit. */
export function isMoneyUnit(words: string): words is MoneyUnit {
  return Object.hasOwn(POWER_OF_TEN, words);
}
