import { tablesNamed } from "../../../identities/expand";
import type { TableId } from "../../../tables/table-id";
import { leastWeight } from "../../localisation/least-weight";
import { remembered } from "../../remembered";
import type { AccountsProblem } from "../../suspects/accounts-problem";

/**
 * What cells weigh at least when something is mended in some tables: the relations that do not speak
 * of them stay as they are. It costs a hundredth of what checking the mended accounts does.
 */
export function leastBeside(
  mended: readonly { readonly table: TableId }[],
  accounts: AccountsProblem,
): number {
  const tables = new Set(mended.map(({ table }) => table));
  return besideTables(accounts)(tables);
}

/** Most causes of a state mend something in one of a few tables: what others leave broken is weighed once for each. */
const besideTables = remembered(({ problem, identities }: AccountsProblem) => {
  const known = new Map<string, number>();
  return (tables: ReadonlySet<TableId>): number => {
    const key = [...tables].sort().join();
    const least =
      known.get(key) ??
      leastWeight(
        problem,
        (relation) =>
          !tablesNamed(identities[relation]!.declared).some((table) => tables.has(table)),
      );
    known.set(key, least);
    return least;
  };
});
