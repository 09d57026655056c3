import type Decimal from "decimal.js";
import { powerOfTen } from "../amounts/decimal";
import { evaluate } from "../narrative/evaluate";
import type { FactBook } from "../narrative/fact";
import { powerOfUnit } from "../proofreading/number-style";
import type { NumberStatement } from "../reading-text/statement";
import type { RollingWork } from "./at-work";

/** What a confirmed number is in its unit, before anybody rounded it. */
export function exactValue(
  one: NumberStatement,
  confirmed: RollingWork["confirmed"],
  source: FactBook,
): Decimal | undefined {
  if (confirmed.get(one)?.kind !== "confirmed" || one.outcome.kind !== "bound") return undefined;
  const evaluated = evaluate(one.outcome.expression, source);
  if (evaluated.kind !== "evaluated") return undefined;
  const { value, unit } = evaluated;
  return unit === "amount" ? value.times(powerOfTen(-powerOfUnit(one.unit))) : value;
}
