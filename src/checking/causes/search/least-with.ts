import { tablesNamed } from "../../../identities/expand";
import { FREE_CHAIN_WEIGHT } from "../../suspects/accounts-problem";
import type { TableId } from "../../../tables/table-id";
import { oneByOne } from "../cause";
import { leastBeside } from "./least-beside";
import type { PossibleCause } from "./possible-cause";
import type { SoughtCauses } from "./sought-causes";
import type { Mended, State } from "./state";
import { LEAST, OBSERVATION } from "../weights";

/** What the causes of a state weigh together. */
export function paidIn({ causes }: State): number {
  return causes.reduce((sum, { weight }) => sum + weight, 0);
}

/** What an explanation with a cause weighs at least. */
export function leastWith({ cause, staysBroken = 0 }: PossibleCause, state: State): number {
  const tables = oneByOne(cause).map(({ table }) => table);
  const stays = staysBroken > 0 || breaksBeside(tables, state);
  return cause.weight + (stays ? leastFurther(state) : 0);
}

/** The same of causes that are not yet looked for; `isLast`: no further cause may explain what stays. */
export function leastSought(
  { tables, weight }: SoughtCauses,
  state: State,
  isLast: boolean,
): number {
  const rest = tables.map((table) => {
    if (isLast) return leastBeside([{ table }], state.accounts());
    return breaksBeside([table], state) ? leastFurther(state) : 0;
  });
  return weight + Math.min(...rest);
}

/** Relations that do not speak of the tables of a cause stay broken. */
function breaksBeside(tables: readonly TableId[], { broken }: State): boolean {
  return broken.some(
    ({ declared }) => !tables.some((table) => tablesNamed(declared).includes(table)),
  );
}

/** What explains what stays broken weighs so much, be it another cause or a cell. */
function leastFurther({ free }: State): number {
  return [...free.values()].includes("invented") ? FREE_CHAIN_WEIGHT : LEAST;
}

/** What is odd may be explained by one more cause; after the last one it is not. */
export function leastForOddities({ oddities }: Mended, isLast: boolean): number {
  if (isLast) return OBSERVATION * oddities.observed().observations.length;
  return oddities.areAny() ? LEAST : 0;
}
