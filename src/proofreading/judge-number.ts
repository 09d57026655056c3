import type Decimal from "decimal.js";
import { halfDigit, Money } from "../amounts/decimal";
import { evaluate, type Evaluated } from "../narrative/evaluate";
import type { Expression } from "../narrative/expression";
import type { FactBook, Source } from "../narrative/fact";
import type { NumberStatement } from "../reading-text/statement";
import {
  amountIn,
  writtenDecimals,
  powerOfUnit,
  printedHalf,
  writtenNumberOf,
  yuanWritten,
} from "./number-style";

/** How a number stands to what it was bound to. */
export type NumberVerdict =
  | { readonly kind: "right" }
  /** The tables do not hold what it is about. */
  | { readonly kind: "unknown" }
  /** Rounding can explain it, though the printed amounts give another number. */
  | { readonly kind: "rounding"; readonly expected: string; readonly sources: readonly Source[] }
  | { readonly kind: "zero-base"; readonly sources: readonly Source[] }
  | {
      readonly kind: "wrong";
      readonly expected: string;
      readonly sources: readonly Source[];
      readonly evaluated: Evaluated;
    };

const RIGHT: NumberVerdict = { kind: "right" };

/** Holds a number against an expression on a book. */
export function judgeNumber(
  statement: NumberStatement,
  expression: Expression,
  book: FactBook,
): NumberVerdict {
  const evaluation = evaluate(expression, book);
  switch (evaluation.kind) {
    case "missing":
      return { kind: "unknown" };
    case "no-percentage":
      return { kind: "zero-base", sources: sourcesOf(expression, book) };
    case "evaluated":
      switch (evaluation.unit) {
        case "amount":
          return judgeAmount(statement, expression, evaluation);
        case "counted":
          return judgeCount(statement, evaluation);
        case "percent":
          return judgePercent(statement, expression, evaluation);
      }
  }
}

function sourcesOf(expression: Expression, book: FactBook): readonly Source[] {
  if (!("of" in expression)) return [];
  return [expression.of, expression.base].flatMap((operand) => {
    const evaluation = evaluate(operand, book);
    return evaluation.kind === "evaluated" ? evaluation.sources : [];
  });
}

/** What is calculated from two amounts is told without its sign; words tell the direction. */
function isTurned({ kind }: Expression): boolean {
  return kind === "difference" || kind === "change" || kind === "movement";
}

function judgeAmount(
  statement: NumberStatement,
  expression: Expression,
  evaluated: Evaluated,
): NumberVerdict {
  const turned = isTurned(expression);
  const value = turned ? evaluated.value.abs() : evaluated.value;
  const decimals = writtenDecimals(statement);
  const said = writtenNumberOf(statement);
  if (said.equals(amountIn(value, statement.unit, decimals))) return RIGHT;
  if (turned && said.equals(differenceOfWritten(evaluated, statement))) return RIGHT;
  // A text in 元 has more digits than tables in 万元 print.
  const halves = halvesOf(evaluated);
  const isFiner = powerOfUnit(statement.unit) - decimals < 2;
  if (isFiner && yuanWritten(statement).minus(value).abs().lessThanOrEqualTo(halves)) return RIGHT;
  const expected = amountIn(
    value,
    statement.unit,
    Math.max(decimals, Math.min(2, decimalsIn(value, statement.unit))),
  );
  return {
    kind: "wrong",
    expected: expected.toFixed(Math.max(decimals, expected.decimalPlaces())),
    sources: evaluated.sources,
    evaluated,
  };
}

/**
 * Whether rounding can make it nothing. Nothing is nothing in any unit, and so near to it a smaller unit
 * makes any number right: no slip is concluded from that.
 */
export function canBeNothing(evaluated: Evaluated): boolean {
  return evaluated.value.abs().lessThanOrEqualTo(halvesOf(evaluated));
}

function halvesOf({ values }: Evaluated): Decimal {
  return values.map(printedHalf).reduce((a, b) => a.plus(b), new Money(0));
}

function decimalsIn(yuan: Decimal, unit: string): number {
  return amountIn(yuan, unit, 6).decimalPlaces();
}

/** A reader who subtracts the numbers that the text prints comes to this. */
function differenceOfWritten({ values }: Evaluated, statement: NumberStatement): Decimal {
  const written = values.map((one) => amountIn(one, statement.unit, writtenDecimals(statement)));
  return written
    .reduce((total, one, at) => (at % 2 === 0 ? total.plus(one) : total.minus(one)), new Money(0))
    .abs();
}

function judgeCount(statement: NumberStatement, evaluated: Evaluated): NumberVerdict {
  if (writtenNumberOf(statement).equals(evaluated.value)) return RIGHT;
  return {
    kind: "wrong",
    expected: evaluated.value.toFixed(),
    sources: evaluated.sources,
    evaluated,
  };
}

function judgePercent(
  statement: NumberStatement,
  expression: Expression,
  evaluated: Evaluated,
): NumberVerdict {
  const value = isTurned(expression) ? evaluated.value.abs() : evaluated.value;
  const decimals = writtenDecimals(statement);
  const said = writtenNumberOf(statement);
  const exact = value.toDecimalPlaces(decimals);
  if (said.equals(exact)) return RIGHT;
  const expected = value.toDecimalPlaces(Math.max(decimals, 1)).toFixed(Math.max(decimals, 1));
  const [least, most] = percentRange(expression, evaluated);
  const half = halfDigit(decimals);
  const isPossible =
    said.plus(half).greaterThanOrEqualTo(least) && said.minus(half).lessThanOrEqualTo(most);
  const ofWritten = percentagesOfWritten(expression, evaluated);
  return isPossible || ofWritten.some((one) => one.toDecimalPlaces(decimals).equals(said))
    ? { kind: "rounding", expected, sources: evaluated.sources }
    : { kind: "wrong", expected, sources: evaluated.sources, evaluated };
}

/** What a reader comes to who calculates with the amounts in 万元 that a text prints of tables in 元. */
function percentagesOfWritten(expression: Expression, { values }: Evaluated): readonly Decimal[] {
  const [of, base] = values.map((one) => amountIn(one, "万元", 2)) as [Decimal, Decimal];
  if (!base.isPositive() || base.isZero()) return [];
  const [exactOf, exactBase] = values as readonly [Decimal, Decimal];
  const parts =
    expression.kind === "change"
      ? [of.minus(base), amountIn(exactOf.minus(exactBase), "万元", 2)].map((one) => one.abs())
      : [of];
  return parts.map((part) => part.div(base).times(100));
}

/** The least and the most that a percentage of printed amounts can be. */
function percentRange(
  expression: Expression,
  { values, value }: Evaluated,
): readonly [Decimal, Decimal] {
  const [of, base] = values as readonly [Decimal, Decimal];
  const corners = [-1, 1].flatMap((a) =>
    [-1, 1].flatMap((b) => {
      const x = of.plus(printedHalf(of).times(a));
      const y = base.plus(printedHalf(base).times(b));
      if (!y.isPositive() || y.isZero()) return [];
      const part = expression.kind === "change" ? x.minus(y) : x;
      return [part.div(y).times(100)];
    }),
  );
  const told =
    isTurned(expression) && value.isNegative() ? corners.map((one) => one.negated()) : corners;
  return [Money.min(...told), Money.max(...told)];
}
