import type { ValueName } from "../narrative/expression";
import type { OrderStatement, Statement } from "../reading-text/statement";
import { hasDirection } from "./directed";

/** Whether a comparison is one with a budget. */
export function isAgainstBudget({ base }: OrderStatement): boolean {
  const name = base.kind === "fact" ? base.name : base.field;
  return /预算/.test(name);
}

/** Which way something went last year, by the text's own words; `at` is where it says so. */
export interface ToldMove {
  readonly at: number;
  readonly of: ValueName;
  readonly base: ValueName;
  /** 1, 0 or -1. */
  readonly sign: number;
}

/** What a statement says of a direction. */
export function movesOf(one: Statement): readonly ToldMove[] {
  if (one.kind === "order" && one.says === "equal" && !one.isEither && !isAgainstBudget(one))
    return [{ at: one.start, of: one.of, base: one.base, sign: 0 }];
  if (one.kind !== "number" || !hasDirection(one) || one.outcome.kind !== "bound") return [];
  const { expression } = one.outcome;
  if (expression.kind !== "difference" && expression.kind !== "change") return [];
  const sign = one.direction.isUp ? 1 : -1;
  return [{ at: one.start, of: expression.of, base: expression.base, sign }];
}
