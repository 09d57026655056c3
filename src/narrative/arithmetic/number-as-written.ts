import type Decimal from "decimal.js";
import { printed, sum } from "../../amounts/decimal";
import type { Evaluated, Unit } from "../evaluate";
import type { Expression } from "../expression";
import { amountText, inTextsUnit, percentText, writtenAmount } from "./written-amount";
import type { NumberSettings } from "./number-settings";

/** A number as the text writes it. */
export interface NumberAsWritten {
  /** Rounded as it is written, with its sign: a fall is below zero. */
  readonly value: Decimal;
  /** Of differences and changes without the sign, which words tell: `97.57`, `40.75%`. */
  readonly text: string;
  /** `337.02－239.45＝97.57`; absent where the number is simply taken from its cell. */
  readonly arithmetic?: string;
}

/**
 * How a text writes what an expression came to. Differences are calculated from the numbers that the
 * text prints, so that a reader who subtracts comes to the same; percentages from the tables' figures,
 * because the numbers of a text that prints few digits would make them wrong.
 */
export function numberAsWritten(
  expression: Expression,
  evaluated: Evaluated,
  settings: NumberSettings,
): NumberAsWritten {
  switch (expression.kind) {
    case "fact":
    case "line":
      return plain(evaluated, settings);
    case "difference":
      return difference(evaluated, settings);
    case "movement":
      return movement(evaluated, settings);
    case "change":
      return change(evaluated, settings);
    case "share":
    case "completion":
      return ratio(evaluated, settings);
  }
}

/** A value as a text writes it: an amount rounded into the text's unit, a count as it is. */
function writtenValue(value: Decimal, unit: Unit, settings: NumberSettings): Decimal {
  return unit === "amount" ? writtenAmount(value, settings) : value;
}

function plain({ values, valueUnit }: Evaluated, settings: NumberSettings): NumberAsWritten {
  const value = writtenValue(values[0]!, valueUnit, settings);
  return { value, text: textOf(value, valueUnit, settings) };
}

function difference(evaluated: Evaluated, settings: NumberSettings): NumberAsWritten {
  const [of, base] = written(evaluated, settings) as [Decimal, Decimal];
  const print = (one: Decimal) => textOf(one, evaluated.valueUnit, settings);
  const value = of.minus(base);
  const text = print(value.abs());
  const [more, less] = inOrder(value, of, base);
  return { value, text, arithmetic: `${print(more)}－${print(less)}＝${text}` };
}

function movement(evaluated: Evaluated, settings: NumberSettings): NumberAsWritten {
  const print = (one: Decimal) => textOf(one, evaluated.valueUnit, settings);
  const values = written(evaluated, settings);
  const bases = values.filter((_, at) => at % 2 === 1);
  const differences = bases.map((base, at) => [values[at * 2]!, base] as const);
  const value = sum(differences.map(([of, base]) => of.minus(base)));
  const arithmetic = differences.map(([of, base]) => `（${print(of)}－${print(base)}）`).join("＋");
  return { value, text: print(value.abs()), arithmetic };
}

function change(evaluated: Evaluated, settings: NumberSettings): NumberAsWritten {
  const [of, base] = exact(evaluated, settings);
  const [more, less] = inOrder(evaluated.value, of!, base!);
  return {
    value: evaluated.value.toDecimalPlaces(settings.percentDecimals),
    text: percentText(evaluated.value.abs(), settings),
    arithmetic: `（${more}－${less}）÷${base!}`,
  };
}

function ratio(evaluated: Evaluated, settings: NumberSettings): NumberAsWritten {
  return {
    value: evaluated.value.toDecimalPlaces(settings.percentDecimals),
    text: percentText(evaluated.value, settings),
    arithmetic: exact(evaluated, settings).join("÷"),
  };
}

function written({ values, valueUnit }: Evaluated, settings: NumberSettings) {
  return values.map((one) => writtenValue(one, valueUnit, settings));
}

/** In the text's unit with all digits that the tables print. */
function exact({ values, valueUnit }: Evaluated, settings: NumberSettings): readonly string[] {
  return values.map((one) =>
    valueUnit === "amount"
      ? printed(inTextsUnit(one, settings), settings.moneyDecimals)
      : one.toFixed(),
  );
}

function inOrder<T>(difference: Decimal, of: T, base: T): readonly [more: T, less: T] {
  return difference.isNegative() ? [base, of] : [of, base];
}

function textOf(value: Decimal, unit: Unit, settings: NumberSettings): string {
  return unit === "amount" ? amountText(value, settings) : value.toFixed();
}
