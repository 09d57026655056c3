import type { Expression } from "../narrative/expression";
import type { NumberOutcome, NumberStatement, ToldBudget } from "./statement";

/** What a number was found to be. */
export type BoundNumber = Pick<NumberStatement, "role" | "outcome" | "direction" | "by" | "own"> & {
  /** A budget that is not the initial one: 全年预算. */
  readonly isOtherBudget?: boolean;
  /** An amount of a year that no book is of. */
  readonly isOtherYear?: boolean;
  /** The budget that a difference is against, where only the numbers say so. */
  readonly told?: ToldBudget;
};

/** No words say what it is. */
export const UNMATCHED: NumberOutcome = { kind: "unmatched" };
export const NOT_KNOWN: BoundNumber = { role: "other", outcome: UNMATCHED };

/** The words say what it is. */
export function bound(expression: Expression, rivals: readonly Expression[] = []): NumberOutcome {
  return { kind: "bound", expression, rivals };
}
