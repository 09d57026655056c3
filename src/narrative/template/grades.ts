import { Money } from "../../amounts/decimal";
import type Decimal from "decimal.js";

const BOUND = /^\d+(?:\.\d+)?$/;

/** The bounds of `“90、80、60”`, the highest first; nothing where they are not numbers that fall. */
export function readBounds(text: string): readonly Decimal[] | undefined {
  const parts = text.split(/[、，,]/).map((part) => part.normalize("NFKC").trim());
  if (!parts.every((part) => BOUND.test(part))) return undefined;
  const bounds = parts.map((part) => new Money(part));
  const fall = bounds.every((bound, index) => index === 0 || bound.lessThan(bounds[index - 1]!));
  return fall ? bounds : undefined;
}

/** The index of the grade of a score: a score on a bound belongs to the better grade. */
export function gradeOf(score: Decimal, bounds: readonly Decimal[]): number {
  const index = bounds.findIndex((bound) => score.greaterThanOrEqualTo(bound));
  return index < 0 ? bounds.length : index;
}
