import type { Expression, ValueName } from "../narrative/expression";
import { UNMATCHED } from "./bound-number";
import type { NumberOutcome } from "./statement";
import { budgetOf, isSame, lastYearOf } from "./subjects";

/** A value that was named by words that can mean others too. */
export interface SaidVaguely {
  readonly value: ValueName;
  readonly others: readonly ValueName[];
}

/**
 * The same outcome, with what it would be if vague words meant something else: then nothing is accused
 * that any meaning makes right. Where another meaning is nothing that a book knows, nothing is bound.
 */
export function withOtherMeanings(
  outcome: NumberOutcome,
  vague: readonly SaidVaguely[],
): NumberOutcome {
  if (outcome.kind !== "bound") return outcome;
  const concerned = vague.filter(({ value }) => isMeaning(outcome.expression, value));
  const meanings = concerned.flatMap(({ value, others }) =>
    others.map((other) => meaning(outcome.expression, value, other)),
  );
  const known = meanings.filter((one) => one !== undefined);
  if (known.length < meanings.length) return UNMATCHED;
  return known.length === 0 ? outcome : { ...outcome, rivals: [...outcome.rivals, ...known] };
}

function isMeaning(expression: Expression, value: ValueName): boolean {
  const isIt = (one: ValueName) =>
    [value, lastYearOf(value), budgetOf(value)].some((each) => isSame(one, each));
  switch (expression.kind) {
    case "fact":
    case "line":
      return isIt(expression);
    case "movement":
      return false;
    default:
      return isIt(expression.of) || isIt(expression.base);
  }
}

/** An expression with another value in the place of one; `undefined` where no book knows such a thing. */
function meaning(expression: Expression, value: ValueName, other: ValueName) {
  switch (expression.kind) {
    case "fact":
    case "line":
      return otherValue(expression, value, other);
    case "movement":
      return undefined;
    default: {
      const of = otherValue(expression.of, value, other);
      const base = otherValue(expression.base, value, other);
      return of && base && { ...expression, of, base };
    }
  }
}

/** The value itself, its last year's and its budget become the other's. */
function otherValue(one: ValueName, value: ValueName, other: ValueName): ValueName | undefined {
  if (isSame(one, value)) return other;
  if (isSame(one, lastYearOf(value))) return lastYearOf(other);
  return isSame(one, budgetOf(value)) ? budgetOf(other) : one;
}
