import { oneByOne, type Cause } from "../causes/cause";
import { keyOfLeftOut } from "../causes/edits";
import type { State, WeighedState } from "../causes/search/state";
import type { CheckedIdentity } from "../checked-identity";
import { leafOf } from "../localisation/implication";
import { movedBy } from "../localisation/problem";
import type { TableId } from "../../tables/table-id";
import { placeKey } from "./cell-index";

/**
 * What stays broken until the totals are added up with the line that was left out: the relations of
 * `first` on the totals that the best explanation changes together with an amount of that line.
 */
export function brokenUntilReAdded(
  first: State,
  { found, accounts, state }: WeighedState,
  cause: Cause,
): readonly CheckedIdentity[] {
  const putIn = new Set(
    oneByOne(cause).flatMap((each) =>
      each.kind === "line-left-out" ? lineIn(each.table, keyOfLeftOut(each)) : [],
    ),
  );
  const { problem, cells } = accounts;
  const chains = found.blamed.filter((suspect) => {
    const { table, placed } = cells[leafOf(problem, suspect)]!;
    const isInvented = state.free.get(placeKey(placed)) === "invented";
    return suspect.kind === "chain" && isInvented && putIn.has(lineIn(table, placed.line));
  });
  const totals = new Set(
    chains
      .flatMap((suspect) => movedBy(problem, suspect))
      .map(({ cell }) => placeKey(cells[cell]!.placed)),
  );
  return first.broken.filter(({ left, right }) =>
    [...left, ...right].some(({ placed }) => totals.has(placeKey(placed))),
  );
}

function lineIn(table: TableId, key: string): string {
  return `${table} ${key}`;
}
