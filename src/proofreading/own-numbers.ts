import type Decimal from "decimal.js";
import { halfDigit, Money } from "../amounts/decimal";
import type { NumberStatement, OwnArithmetic } from "../reading-text/statement";
import { writtenDecimals, powerOfUnit, writtenNumberOf, yuanWritten } from "./number-style";

/** What the numbers of the sentence itself make of a percentage. */
export type OwnVerdict =
  | { readonly kind: "right" | "unknown" }
  | { readonly kind: "wrong"; readonly expected: string; readonly arithmetic: string };

/** Holds a percentage against the amounts that stand beside it, where no table knows it. */
export function judgeByOwnNumbers(statement: NumberStatement, own: OwnArithmetic): OwnVerdict {
  // One of them in another unit is a slip of the unit, and tells nothing of the percentage.
  if (new Set(numbersOf(own).map(({ unit }) => unit)).size > 1) return { kind: "unknown" };
  const ways = own.kind === "change" ? changed(own) : [completed(own)];
  const [first, ...others] = ways.map((parts) => judgeParts(statement, parts));
  if (first === undefined || [first, ...others].some(({ kind }) => kind !== "wrong"))
    return [first, ...others].find((one) => one?.kind === "right") ?? { kind: "unknown" };
  // The amounts before and after that do not go together leave it open which of them is the slip.
  return others.every((one) => isAlike(one, first)) ? first : { kind: "unknown" };
}

function isAlike(one: OwnVerdict, other: OwnVerdict): boolean {
  return one.kind === "wrong" && other.kind === "wrong" && one.expected === other.expected;
}

function judgeParts(statement: NumberStatement, [part, base, slack]: Parts): OwnVerdict {
  if (!base.greaterThan(slack)) return { kind: "unknown" };
  const percent = part.div(base).times(100);
  const half = halfDigit(writtenDecimals(statement));
  const least = part.minus(slack).div(base.plus(slack)).times(100).minus(half);
  const most = part.plus(slack).div(base.minus(slack)).times(100).plus(half);
  const said = writtenNumberOf(statement);
  if (said.greaterThanOrEqualTo(least) && said.lessThanOrEqualTo(most)) return { kind: "right" };
  const decimals = Math.max(1, writtenDecimals(statement));
  const arithmetic = `${shown(part)}÷${shown(base)}`;
  return {
    kind: "wrong",
    expected: percent.toDecimalPlaces(decimals).toFixed(decimals),
    arithmetic,
  };
}

function numbersOf(own: OwnArithmetic): readonly NumberStatement[] {
  if (own.kind === "completion") return [own.final, own.budget];
  return [own.by, own.now, own.from].filter((one) => one !== undefined);
}

type Parts = readonly [part: Decimal, base: Decimal, slack: Decimal];

/** The base is the amount that is named for it, or what the amount was before the difference. */
function changed({ by, now, from }: Extract<OwnArithmetic, { kind: "change" }>): readonly Parts[] {
  if (!by) return now && from ? [fromTo(now, from)] : [];
  const difference = yuanWritten(by);
  const named = from && [difference, yuanWritten(from), slackOf(by, from)];
  const moved = now && [difference, beforeChange(by, now), slackOf(by, now)];
  return [named, moved].filter((one): one is [Decimal, Decimal, Decimal] => one !== undefined);
}

/** 由10万元增加到12万元: the difference is not told. */
function fromTo(now: NumberStatement, from: NumberStatement): Parts {
  const [amount, base] = [yuanWritten(now), yuanWritten(from)];
  return [amount.minus(base).abs(), base, slackOf(now, from)];
}

function beforeChange(by: NumberStatement, now: NumberStatement): Decimal {
  const [difference, amount] = [yuanWritten(by), yuanWritten(now)];
  return by.direction?.isUp === true ? amount.minus(difference) : amount.plus(difference);
}

function slackOf(one: NumberStatement, other: NumberStatement): Decimal {
  return lastDigit(one).plus(lastDigit(other));
}

function completed({ final, budget }: Extract<OwnArithmetic, { kind: "completion" }>): Parts {
  return [yuanWritten(final), yuanWritten(budget), lastDigit(final).plus(lastDigit(budget)).div(2)];
}

/** Rounding, and the trimming of zeros, explain up to a digit of 0.01 万元. */
function lastDigit(statement: NumberStatement): Decimal {
  const decimals = Math.max(writtenDecimals(statement), powerOfUnit(statement.unit) === 4 ? 2 : 0);
  return new Money(10).pow(powerOfUnit(statement.unit) - decimals);
}

function shown(yuan: Decimal): string {
  return yuan.div(10_000).toDecimalPlaces(2).toFixed();
}
