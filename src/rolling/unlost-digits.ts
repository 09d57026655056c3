import type Decimal from "decimal.js";
import { isMoneyUnit } from "../amounts/money-unit";
import { numberAsWritten, type NumberAsWritten } from "../narrative/arithmetic/number-as-written";
import type { NumberSettings } from "../narrative/arithmetic/number-settings";
import { inTextsUnit } from "../narrative/arithmetic/written-amount";
import type { Evaluated } from "../narrative/evaluate";
import type { Expression } from "../narrative/expression";
import {
  EXACT_DECIMALS,
  settingsFor,
  type NumbersStyle,
  type StyleKind,
  type WrittenStyle,
} from "./written-style";

/** How this text writes what an expression came to; no digit is lost that last year's text would have kept. */
export function writtenThisYear(
  expression: Expression,
  evaluated: Evaluated,
  kind: StyleKind,
  style: WrittenStyle,
): NumberAsWritten {
  const settings = withoutLoss(settingsFor(style, kind), kind, evaluated, style);
  return numberAsWritten(expression, evaluated, settings);
}

/**
 * The settings with as many decimals as these values need. A text may be all of whole numbers because
 * its amounts were whole (预算4万元): then 3.5 stays 3.5, and so it does in a text that writes 337 for
 * 337.02, which says nothing of amounts a hundred times as small.
 */
export function withoutLoss(
  usual: NumberSettings,
  kind: StyleKind,
  evaluated: Evaluated,
  style: WrittenStyle,
): NumberSettings {
  const isMoney = isMoneyUnit(kind);
  const own = isMoney ? usual.moneyDecimals : usual.percentDecimals;
  const needed = valuesOf(evaluated, usual, isMoney).map((value) =>
    decimalsFor(value, own, style[kind], isMoney),
  );
  const decimals = Math.max(own, ...needed);
  if (decimals === own) return usual;
  return isMoney
    ? { ...usual, trimmed: true, moneyDecimals: decimals }
    : { ...usual, trimmed: true, percentDecimals: decimals };
}

/** The values that are rounded to write it; things that are counted are not. */
function valuesOf(
  { unit, value, values, valueUnit }: Evaluated,
  settings: NumberSettings,
  isMoney: boolean,
): readonly Decimal[] {
  if (!isMoney) return unit === "percent" ? [value] : [];
  return valueUnit === "amount" ? values.map((one) => inTextsUnit(one, settings)) : [];
}

function decimalsFor(
  value: Decimal,
  own: number,
  { rounded }: NumbersStyle,
  isMoney: boolean,
): number {
  const exact = value.abs().toDecimalPlaces(EXACT_DECIMALS);
  const isHabit = (decimals: number) =>
    rounded.some(
      (one) => one.decimals <= decimals && (!isMoney || one.value.lessThan(exact.times(10))),
    );
  let decimals = own;
  while (
    decimals < EXACT_DECIMALS &&
    !exact.toDecimalPlaces(decimals).equals(exact) &&
    !isHabit(decimals)
  )
    decimals++;
  return decimals;
}
