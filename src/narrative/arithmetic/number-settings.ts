import type { MoneyUnit } from "../../amounts/money-unit";

/** How numbers are written in a text; the same everywhere in it. */
export interface NumberSettings {
  readonly money: MoneyUnit;
  readonly moneyDecimals: number;
  readonly percentDecimals: number;
  /** Zeros at the end of decimals are left out: `40.8`, `12`. */
  readonly trimmed?: boolean;
  /** `1,234.50`; official texts mostly do not. */
  readonly thousands?: boolean;
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

/** What a pack can say of its numbers, by name: what it may be, and what that sets. */
const SETTINGS: Readonly<Record<string, NumberSetting>> = {
  金额单位: {
    remedy: "写“万元”或“元”",
    read: (value) => (value === "万元" || value === "元" ? { money: value } : undefined),
  },
  金额小数: { remedy: "写 0 到 6 的数字", read: decimals("moneyDecimals") },
  百分比小数: { remedy: "写 0 到 6 的数字", read: decimals("percentDecimals") },
  末尾零: { remedy: "写“保留”或“去掉”", read: eitherOr("trimmed", "去掉", "保留") },
  千分位: { remedy: "写“有”或“无”", read: eitherOr("thousands", "有", "无") },
};

interface NumberSetting {
  readonly remedy: string;
  readonly read: (value: string) => Partial<NumberSettings> | undefined;
}

/** The names of these settings. */
export const NUMBER_SETTINGS: readonly string[] = Object.keys(SETTINGS);

/** A setting as a pack writes it, or what to write instead of what cannot be. */
export function readNumberSetting(
  key: string,
  value: string,
): { readonly set: Partial<NumberSettings> } | { readonly remedy: string } {
  const { read, remedy } = SETTINGS[key]!;
  const set = read(value);
  return set ? { set } : { remedy };
}

function decimals(key: "moneyDecimals" | "percentDecimals"): NumberSetting["read"] {
  return (value) => (DECIMALS.test(value) ? { [key]: parseInt(value, 10) } : undefined);
}

function eitherOr(key: "trimmed" | "thousands", yes: string, no: string): NumberSetting["read"] {
  return (value) => (value === yes || value === no ? { [key]: value === yes } : undefined);
}
