import type Decimal from "decimal.js";
import { halfDigit, powerOfTen, sum, ZERO } from "../amounts/decimal";
import { carriesMoreDigits } from "../amounts/figure";
import { exactDecimals, powerBetween, type MoneyUnit } from "../amounts/money-unit";
import { printedAmount, roundingHalf, storedAmount } from "../amounts/rounding";
import type { Relation } from "../identities/notation/syntax";
import type { BoundSides } from "./bind";
import type { Operand } from "./operand";
import type { Outcome } from "./outcome";

/** A relation's two sides in numbers, in the unit of money of its first figure. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly money: MoneyUnit;
  readonly left: Decimal;
  readonly right: Decimal;
  /**
   * Set when the figures as printed agree but those that the cells hold do not: the difference of
   * the held ones. Nobody can see it in print.
   */
  readonly hidden?: Decimal;
  /** What the cells' own digits say, where every figure carries more of them than it shows. */
  readonly exact?: Outcome;
}

/** The unit of money of an operand's table. */
export type UnitOf = (operand: Operand) => MoneyUnit;

/**
 * Judges a relation. Each printed figure stands for an interval of half a last digit either way, so
 * a sum of n figures may miss by n halves and still be true. No other tolerance exists.
 */
export function judge(sides: BoundSides, relation: Relation, unitOf: UnitOf): Judgement {
  const operands = [...sides.left, ...sides.right];
  const money = unitOf(operands[0]!);
  const inUnit = (amount: Decimal, operand: Operand) => {
    const power = powerBetween(unitOf(operand), money);
    return power === 0 ? amount : amount.times(powerOfTen(power));
  };
  const side = (terms: readonly Operand[], amount: (operand: Operand) => Decimal) =>
    sum(terms.map((operand) => inUnit(signed(amount(operand), operand), operand)));
  const left = side(sides.left, printedOf);
  const right = side(sides.right, printedOf);
  const printed = outcomeOf(
    left.minus(right),
    sum(operands.map((o) => inUnit(roundingHalf(o.placed.figure), o))).plus(
      roundingHalf(operands[0]!.placed.figure).times(partsTooSmallToPrint(sides)),
    ),
    relation,
  );
  const judged = { outcome: printed, money, left, right };
  if (printed.kind === "broken" || !operands.some(carriesMore)) return judged;
  const held = side(sides.left, storedOf).minus(side(sides.right, storedOf));
  const allowance = sum(operands.map((o) => inUnit(storedHalf(o, unitOf(o)), o)));
  const stored = outcomeOf(held, allowance, relation);
  const exact = operands.every(isExact) ? { exact: stored } : {};
  return stored.kind === "broken" ? { ...judged, ...exact, hidden: held } : { ...judged, ...exact };
}

/**
 * How many parts of a sum may each be an amount too small to print: all of them where all are blank
 * or a dash, otherwise none. That tells a sum of some hundred 元 in 万元 from one whose parts were
 * forgotten.
 */
export function partsTooSmallToPrint({ left, right }: BoundSides): number {
  return left.length === 1 && right.length > 1 && right.every(isNothing) ? right.length : 0;
}

function isNothing({ placed: { figure } }: Operand): boolean {
  return figure.kind === "blank" || figure.kind === "dash";
}

function outcomeOf(difference: Decimal, allowance: Decimal, relation: Relation): Outcome {
  const excess = excessOf(difference, relation);
  if (excess.lessThanOrEqualTo(0)) return { kind: "held" };
  const kind = excess.greaterThan(allowance) ? "broken" : "rounding";
  return { kind, difference, allowance };
}

/** By how much the relation is missed; nothing or less when it holds. */
export function excessOf(difference: Decimal, relation: Relation): Decimal {
  switch (relation) {
    case "＝":
    case "≈":
      return difference.abs();
    case "≤":
      return difference;
    case "≥":
      return difference.negated();
  }
}

function signed(amount: Decimal, { sign }: Operand): Decimal {
  return sign === 1 ? amount : amount.negated();
}

function printedOf({ placed }: Operand): Decimal {
  return printedAmount(placed.figure) ?? ZERO;
}

function storedOf({ placed }: Operand): Decimal {
  return storedAmount(placed.figure) ?? ZERO;
}

function carriesMore({ placed: { figure } }: Operand): boolean {
  return figure.kind === "amount" && carriesMoreDigits(figure);
}

/** A figure typed as it is printed may itself have been rounded; one that carries more digits, or nothing, was not. */
function isExact(operand: Operand): boolean {
  const { figure } = operand.placed;
  return figure.kind !== "amount" || figure.stored.isZero() || carriesMore(operand);
}

/** Half of the last digit that the cell holds; money has none below 分. */
function storedHalf(operand: Operand, unit: MoneyUnit): Decimal {
  const { figure } = operand.placed;
  if (figure.kind !== "amount" || !carriesMore(operand)) return roundingHalf(figure);
  return halfDigit(Math.min(figure.stored.decimalPlaces(), exactDecimals(unit)));
}
