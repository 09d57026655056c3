import { Money, ZERO } from "../../amounts/decimal";
import {
  added,
  around,
  atMost,
  negative,
  timesInterval,
  dividedInterval,
  type Interval,
} from "../../amounts/interval";
import type { Factor, Place, Product, RelationSyntax } from "../../identities/notation/syntax";
import { excessOf } from "../judge";
import type { Outcome } from "../outcome";

/** What a place of a relation stands for: of a group each of its amounts; `undefined` where it is not there. */
export type ValuesOf = (place: Place) => readonly Interval[] | undefined;

/** A relation judged as intervals, and its two sides; a side is absent where it cannot be had. */
export interface RelationJudgement {
  readonly outcome: Outcome;
  readonly left?: Interval;
  readonly right?: Interval;
}

/**
 * Judges a relation that may multiply and divide: it holds when what is shown agrees, and may hold
 * when what the figures stand for before they were rounded can. No other tolerance exists.
 */
export function judgeRelation(
  { left, relation, right, most }: RelationSyntax,
  valuesOf: ValuesOf,
): RelationJudgement {
  try {
    const sides = { left: sideOf(left, valuesOf), right: sideOf(right, valuesOf) };
    const bounded = most ? atMost(sides.right, sideOf(most, valuesOf)) : sides.right;
    return { outcome: outcomeOf(sides.left, bounded, relation), left: sides.left, right: bounded };
  } catch (error) {
    if (error instanceof NotThere) return { outcome: { kind: "notCheckable", why: error.message } };
    throw error;
  }
}

/** Unwinds the judging; never leaves this file. */
class NotThere extends Error {}

function outcomeOf(left: Interval, right: Interval, relation: RelationSyntax["relation"]): Outcome {
  const difference = left.shown.minus(right.shown);
  if (!excessOf(difference, relation).greaterThan(0)) return { kind: "held" };
  const allowance = widthOf(left, right, relation);
  return { kind: mayHold(left, right, relation) ? "rounding" : "broken", difference, allowance };
}

/** By how much what is shown may miss and the relation still hold. */
function widthOf(left: Interval, right: Interval, relation: RelationSyntax["relation"]) {
  const above = left.high.minus(left.shown).plus(right.shown.minus(right.low));
  const below = left.shown.minus(left.low).plus(right.high.minus(right.shown));
  return relation === "≥" || (relation !== "≤" && left.shown.lessThan(right.shown)) ? above : below;
}

function mayHold(left: Interval, right: Interval, relation: RelationSyntax["relation"]): boolean {
  const notAbove = left.low.lessThanOrEqualTo(right.high);
  const notBelow = left.high.greaterThanOrEqualTo(right.low);
  switch (relation) {
    case "≤":
      return notAbove;
    case "≥":
      return notBelow;
    case "＝":
    case "≈":
      return notAbove && notBelow;
  }
}

function sideOf(terms: readonly Product[], valuesOf: ValuesOf): Interval {
  return added(
    terms.map(({ sign, place, factors = [] }) => {
      const value = factors.reduce(
        (so, { by, place: factor }) => multiplied(so, by, valueOf(factor, valuesOf), factor),
        valueOf(place, valuesOf),
      );
      return sign === 1 ? value : negative(value);
    }),
  );
}

function multiplied(one: Interval, by: "×" | "÷", other: Interval, place: Factor): Interval {
  if (by === "×") return timesInterval(one, other);
  const divided = dividedInterval(one, other);
  if (!divided) throw new NotThere(`${nameOf(place)}为 0，不能相除`);
  return divided;
}

function valueOf(place: Factor, valuesOf: ValuesOf): Interval {
  if (place.kind === "points") return around(new Money(place.points), ZERO);
  const values = valuesOf(place);
  if (!values) throw new NotThere(`没有找到“${nameOf(place)}”`);
  return added(values);
}

/** A place as it is spoken of. */
function nameOf(place: Factor): string {
  switch (place.kind) {
    case "points":
      return `${place.points}分`;
    case "named":
      return place.names.join("·");
    case "group":
      return `${place.group}之和`;
    case "numbered":
      return String(place.from);
  }
}
