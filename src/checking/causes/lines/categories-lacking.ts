import { tablesNamed } from "../../../identities/expand";
import type { Readings } from "../../../identities/readings";
import { formOf } from "../../../tables/forms";
import type { TableId } from "../../../tables/table-id";
import type { CheckedIdentity } from "../../checked-identity";

/** The 类 of which a two-sided table prints more than a table of codes has altogether, ascending. */
export function categoriesLacking(
  table: TableId,
  broken: readonly CheckedIdentity[],
  readings: Readings,
): readonly string[] {
  const codes = broken.flatMap((identity) => lackingIn(identity, table, readings) ?? []);
  return [...new Set(codes)].sort();
}

function lackingIn(
  { left, right, relation, judgement, declared }: CheckedIdentity,
  table: TableId,
  readings: Readings,
): string | undefined {
  const [total, ...more] = left;
  if (!total || more.length > 0 || relation !== "＝") return undefined;
  if (formOf(total.table).layout !== "two-sided" || !tablesNamed(declared).includes(table))
    return undefined;
  if (right.some((operand) => operand.table !== table)) return undefined;
  if (!judgement.left.greaterThan(judgement.right)) return undefined;
  return readings.get(total.table)?.line(total.placed.line)?.code;
}
