import { tablesNamed } from "../../identities/expand";
import type { TableId } from "../../tables/table-id";
import { leastWeight } from "../localisation/least-weight";
import type { AccountsProblem } from "../suspects/accounts-problem";

/**
 * What cells weigh at least when something is mended in some tables: the relations that do not speak
 * of them stay as they are. It costs a hundredth of what checking the mended accounts does.
 */
export function leastBeside(
  mended: readonly { readonly table: TableId }[],
  { problem, identities }: AccountsProblem,
): number {
  const tables = new Set(mended.map(({ table }) => table));
  return leastWeight(
    problem,
    (relation) => !tablesNamed(identities[relation]!.declared).some((table) => tables.has(table)),
  );
}
