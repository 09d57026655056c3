import type Decimal from "decimal.js";
import { isMoneyUnit, type MoneyUnit } from "../amounts/money-unit";
import type { NumberSettings } from "../narrative/arithmetic/number-settings";
import type { NumberRole, NumberStatement } from "../reading-text/statement";
import { writtenDecimals, writtenNumberOf } from "../proofreading/number-style";

/** How a text writes numbers of one kind. */
export interface NumbersStyle {
  readonly decimals: number;
  readonly trimmed: boolean;
  readonly thousands: boolean;
  /** How it writes nought: `0` in a text of two decimals. */
  readonly zero: string | undefined;
  /** Of percentages: `100` in a text of two decimals. */
  readonly hundred: string | undefined;
  /** What it is known to have rounded: nothing is rounded further than it did itself. */
  readonly rounded: readonly RoundedNumber[];
}

/** A number that last year's text wrote with fewer digits than it had. */
export interface RoundedNumber {
  /** How many decimals were left. */
  readonly decimals: number;
  /** Exactly, in the number's unit, without its sign. */
  readonly value: Decimal;
}

/** What is written alike in a text: amounts by their unit, percentages by what they are. */
export type StyleKind = MoneyUnit | "share" | "change" | "completion";

/** The styles of a text, each from its own numbers. */
export type WrittenStyle = Readonly<Record<StyleKind, NumbersStyle>>;

/** The kind that a number is written like; things that are counted have none. */
export function styleKindOf(unit: string, role: NumberRole): StyleKind | undefined {
  if (unit === "%") return role === "change" || role === "completion" ? role : "share";
  if (isMoneyUnit(unit)) return unit;
  return role === "counted" ? undefined : "万元";
}

/** What last year's books make of a number, exactly; `undefined` where they do not confirm it. */
export type ExactOf = (one: NumberStatement) => Decimal | undefined;

/** Reads the styles off the numbers of a text. */
export function writtenStyleOf(
  numbers: readonly NumberStatement[],
  exactOf: ExactOf,
): WrittenStyle {
  const styleOf = (some: readonly NumberStatement[], usual: NumbersStyle) =>
    unrounded(styleIn(some, usual, roundedIn(some, exactOf)), some, exactOf);
  const told = numbers.filter(({ outcome }) => outcome.kind === "bound");
  const percents = told.filter(({ unit }) => unit === "%");
  const inUnit = (unit: string) =>
    told.filter((one) => one.unit === unit && styleKindOf(unit, one.role) !== undefined);
  const amounts = styleOf(inUnit("万元"), styleOf(inUnit(""), USUAL));
  const inOther = (unit: MoneyUnit) => styleOf(inUnit(unit), USUAL);
  const usual = styleOf(percents, USUAL);
  const ofRole = (role: NumberRole) =>
    styleOf(
      percents.filter((one) => one.role === role),
      usual,
    );
  return {
    万元: amounts,
    ...{
      元: inOther("元"),
      百元: inOther("百元"),
      千元: inOther("千元"),
      百万元: inOther("百万元"),
      亿元: inOther("亿元"),
    },
    share: ofRole("share"),
    change: ofRole("change"),
    completion: ofRole("completion"),
  };
}

const USUAL: NumbersStyle = {
  decimals: 2,
  trimmed: false,
  thousands: false,
  zero: undefined,
  hundred: undefined,
  rounded: [],
};

/** So many decimals tables have, and texts that round nothing. */
export const EXACT_DECIMALS = 2;

/** A text of whole numbers that were whole in the tables too does not round: its noughts are left out. */
function unrounded(
  style: NumbersStyle,
  numbers: readonly NumberStatement[],
  exactOf: ExactOf,
): NumbersStyle {
  const isPadded = numbers.some(({ digits }) => /\.\d*0$/.test(digits));
  if (style.decimals >= EXACT_DECIMALS || isPadded) return style;
  const known = numbers
    .filter((one) => !writtenNumberOf(one).isZero())
    .map((one) => {
      const exact = exactOf(one)?.abs().toDecimalPlaces(EXACT_DECIMALS);
      return exact && exact.equals(writtenNumberOf(one).abs());
    });
  const rounds = known.includes(false) || !known.includes(true);
  return rounds ? style : { ...style, decimals: EXACT_DECIMALS, trimmed: true };
}

/** Numbers that last year's books hold with more digits; a percentage with decimals was always rounded. */
function roundedIn(
  numbers: readonly NumberStatement[],
  exactOf: ExactOf,
): readonly RoundedNumber[] {
  return numbers.flatMap((one) => {
    const written = writtenNumberOf(one).abs();
    const decimals = writtenDecimals(one);
    const value = exactOf(one)?.abs() ?? written;
    const isKnown = exactOf(one) !== undefined;
    const isRounded = isKnown
      ? !value.toDecimalPlaces(EXACT_DECIMALS).equals(written)
      : one.unit === "%" && decimals > 0;
    return isRounded ? [{ decimals, value }] : [];
  });
}

/** Nought and 100 % are often written without decimals, and say nothing of the others. */
function styleIn(
  numbers: readonly NumberStatement[],
  usual: NumbersStyle,
  rounded: readonly RoundedNumber[],
): NumbersStyle {
  const isWhole = (one: NumberStatement, value: number) => writtenNumberOf(one).equals(value);
  const telling = numbers.filter(
    (one) => !isWhole(one, 0) && !(one.unit === "%" && isWhole(one, 100)),
  );
  const textsOf = (value: number) =>
    mostFrequent(numbers.filter((one) => isWhole(one, value)).map(({ digits }) => digits));
  const decimals = mostFrequent(telling.map(writtenDecimals)) ?? usual.decimals;
  const shorter = telling.filter((one) => writtenDecimals(one) < decimals).length;
  const padded = telling.filter(
    (one) => writtenDecimals(one) === decimals && one.digits.endsWith("0"),
  ).length;
  return {
    decimals,
    trimmed: telling.length === 0 ? usual.trimmed : decimals > 0 && shorter > padded,
    thousands: numbers.some(({ digits }) => digits.includes(",")),
    zero: textsOf(0) ?? usual.zero,
    hundred: textsOf(100) ?? usual.hundred,
    rounded: rounded.length > 0 ? rounded : usual.rounded,
  };
}

/** The settings with which such numbers are written. */
export function settingsFor(style: WrittenStyle, kind: StyleKind): NumberSettings {
  const money = isMoneyUnit(kind) ? kind : "万元";
  const amounts = style[money];
  const percents = style[isMoneyUnit(kind) ? "share" : kind];
  const isPercent = percents === style[kind];
  const { trimmed, thousands } = isPercent ? percents : amounts;
  return {
    money,
    moneyDecimals: amounts.decimals,
    percentDecimals: percents.decimals,
    trimmed,
    thousands,
  };
}

/** A number as written, with nought and 100 % as this text has them. */
export function asThisTextHas(digits: string, { zero, hundred }: NumbersStyle): string {
  const value = Number(digits.replaceAll(",", ""));
  return value === 0 ? (zero ?? digits) : value === 100 ? (hundred ?? digits) : digits;
}

/** What occurs most often; of several the first. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  return byFrequency(values)[0];
}

/** Each of some values once, those that occur most often first. */
export function byFrequency<T>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
