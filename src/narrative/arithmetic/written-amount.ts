import type Decimal from "decimal.js";
import { powerOfTen } from "../../amounts/decimal";
import { powerBetween } from "../../amounts/money-unit";
import type { NumberSettings } from "./number-settings";

/** An amount in the text's unit, with all its digits. */
export function inTextsUnit(yuan: Decimal, { money }: NumberSettings): Decimal {
  return yuan.times(powerOfTen(powerBetween("元", money)));
}

/** An amount as the text writes it: in the text's unit, rounded half up. */
export function writtenAmount(yuan: Decimal, settings: NumberSettings): Decimal {
  const rounded = inTextsUnit(yuan, settings).toDecimalPlaces(settings.moneyDecimals);
  return withoutSignOfZero(rounded);
}

/** `337.02`, as the settings would have it. */
export function amountText(amount: Decimal, settings: NumberSettings): string {
  return numberText(amount, settings.moneyDecimals, settings);
}

/** `96.93%`, of a ratio times 100. */
export function percentText(percent: Decimal, settings: NumberSettings): string {
  return `${numberText(percent, settings.percentDecimals, settings)}%`;
}

function numberText(value: Decimal, decimals: number, settings: NumberSettings): string {
  const { trimmed = false, thousands = false } = settings;
  const rounded = withoutSignOfZero(value.toDecimalPlaces(decimals));
  const digits = trimmed ? rounded.toFixed() : rounded.toFixed(decimals);
  return thousands ? withThousands(digits) : digits;
}

function withThousands(digits: string): string {
  const [whole, ...decimals] = digits.split(".") as [string, ...string[]];
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
}

/** -0.00 is no number of a text. */
function withoutSignOfZero(amount: Decimal): Decimal {
  return amount.isZero() ? amount.abs() : amount;
}
