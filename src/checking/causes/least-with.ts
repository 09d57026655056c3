import { tablesNamed } from "../../identities/expand";
import { FREE_CHAIN_WEIGHT } from "../suspects/accounts-problem";
import { oneByOne } from "./cause";
import type { PossibleCause } from "./possible-cause";
import type { Mended, State } from "./state";
import { LEAST, OBSERVATION } from "./weights";

/** What the causes of a state weigh together. */
export function paidIn({ causes }: State): number {
  return causes.reduce((sum, { weight }) => sum + weight, 0);
}

/** What an explanation with a cause weighs at least: relations that do not speak of its table stay broken. */
export function leastWith(
  { cause, staysBroken = 0 }: PossibleCause,
  { broken, free }: State,
): number {
  const tables = oneByOne(cause).map(({ table }) => table);
  const stays =
    staysBroken > 0 ||
    broken.some(({ declared }) => !tables.some((table) => tablesNamed(declared).includes(table)));
  if (!stays) return cause.weight;
  const isInvented = [...free.values()].includes("invented");
  return cause.weight + (isInvented ? FREE_CHAIN_WEIGHT : LEAST);
}

/** What is odd may be explained by one more cause; after the last one it is not. */
export function leastForOddities({ observed: { observations } }: Mended, isLast: boolean): number {
  if (isLast) return OBSERVATION * observations.length;
  return observations.length > 0 ? LEAST : 0;
}
