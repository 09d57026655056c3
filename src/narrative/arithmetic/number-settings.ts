/** How numbers are written in a text; the same everywhere in it. */
export interface NumberSettings {
  readonly money: "万元" | "元";
  readonly moneyDecimals: number;
  readonly percentDecimals: number;
}

/** What most published texts use. */
export const USUAL_NUMBERS: NumberSettings = {
  money: "万元",
  moneyDecimals: 2,
  percentDecimals: 2,
};

/** How many decimals a text may write: 分 is the sixth of 万元. */
export const MOST_DECIMALS = 6;

const DECIMALS = /^[0-6]$/;

/** A setting as a pack writes it: 金额单位, 金额小数 or 百分比小数; `undefined` for what cannot be. */
export function readNumberSetting(key: string, value: string): Partial<NumberSettings> | undefined {
  if (key === "金额单位") return value === "万元" || value === "元" ? { money: value } : undefined;
  if (!DECIMALS.test(value)) return undefined;
  const decimals = parseInt(value, 10);
  return key === "金额小数" ? { moneyDecimals: decimals } : { percentDecimals: decimals };
}
