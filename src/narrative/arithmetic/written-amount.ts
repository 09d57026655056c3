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

/** `337.02`; thousands are not separated, as official texts do not. */
export function amountText(amount: Decimal, settings: NumberSettings): string {
  return withoutSignOfZero(amount).toFixed(settings.moneyDecimals);
}

/** `96.93%`, of a ratio times 100. */
export function percentText(percent: Decimal, settings: NumberSettings): string {
  const rounded = percent.toDecimalPlaces(settings.percentDecimals);
  return `${withoutSignOfZero(rounded).toFixed(settings.percentDecimals)}%`;
}

/** -0.00 is no number of a text. */
function withoutSignOfZero(amount: Decimal): Decimal {
  return amount.isZero() ? amount.abs() : amount;
}
