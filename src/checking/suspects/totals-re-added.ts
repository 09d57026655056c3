import { oneByOne, type Cause } from "../causes/cause";
import { keyOfLeftOut } from "../causes/edits";
import { heldBy } from "../causes/lines/surplus-lines";
import type { State } from "../causes/search/state";
import type { WeighedState } from "../causes/search/weighed";
import type { CheckedIdentity } from "../checked-identity";
import { leafOf } from "../localisation/implication";
import { movedBy } from "../localisation/problem";
import type { TableId } from "../../tables/table-id";
import { placeKey } from "./cell-index";

/**
 * What stays broken until the totals are added up with the line that was left out, or without the one that
 * was entered twice: the relations of `first` on the totals that the best explanation changes with an amount of it.
 */
export function brokenUntilReAdded(
  first: State,
  { found, accounts, state }: WeighedState,
  cause: Cause,
): readonly CheckedIdentity[] {
  const putIn = new Set(
    oneByOne(cause).flatMap((each) => linesOf(each).map((key) => lineIn(each.table, key))),
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

/** The lines that are put in, or that stand for what the totals hold too much. */
function linesOf(cause: Cause): readonly string[] {
  if (cause.kind === "line-left-out") return [keyOfLeftOut(cause)];
  if (cause.kind !== "line-twice" && cause.kind !== "lines-too-many") return [];
  return heldBy(cause).map(({ code }) => code);
}

function lineIn(table: TableId, key: string): string {
  return `${table} ${key}`;
}
