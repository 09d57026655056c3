import type Decimal from "decimal.js";
import { powerOfTen } from "../amounts/decimal";
import { powerBetween } from "../amounts/money-unit";
import type { CheckedIdentity } from "./checked-identity";

/** By how much the left side of a relation is more than the right one, and how far rounding may be off: in 元. */
export interface MissInYuan {
  readonly amount: Decimal;
  readonly allowance: Decimal;
}

/** What a broken relation misses by; `undefined` of one that is not broken. */
export function missInYuan({
  judgement: { outcome, money },
}: Pick<CheckedIdentity, "judgement">): MissInYuan | undefined {
  if (outcome.kind !== "broken") return undefined;
  const unit = powerOfTen(powerBetween(money, "元"));
  return { amount: outcome.difference.times(unit), allowance: outcome.allowance.times(unit) };
}
