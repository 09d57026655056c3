import type { Cause } from "./cause";
import { causeKey } from "./cause-key";
import type { PossibleCause } from "./possible-cause";
import { economicLinesElsewhere } from "./economic-lines-elsewhere";
import { economicLinesMissing } from "./economic-lines-left-out";
import { exchangedSlices } from "./exchanged-slices";
import { exchanges } from "./exchanges";
import { foreignTables } from "./foreign-tables";
import { linesMissing } from "./lines-below-sums";
import { movedColumns } from "./moved-columns";
import { partsInUnit } from "./parts-in-unit/parts-in-unit";
import { recodingsByAmounts } from "./recodings-by-amounts";
import { slidRows } from "./slid-rows/slid-rows";
import { remembered } from "../remembered";
import { slidGroups } from "./slid-groups/slid-groups";
import type { State } from "./state";

/** What may be the cause of what is broken or odd, cheapest first, each once. */
export function possibleCauses(state: State): readonly PossibleCause[] {
  const { observed, broken } = state;
  const all = [
    ...untried(observed.observations.flatMap(({ causes }) => causes)),
    ...(broken.length === 0 ? [] : [...untried(observed.candidates), ...byWhatIsBroken(state)]),
  ].filter(({ cause }) => !state.causes.some((known) => areAtOdds(known, cause)));
  const cheapest = new Map<string, PossibleCause>();
  for (const candidate of all) {
    const key = causeKey(candidate.cause);
    const known = cheapest.get(key);
    if (known === undefined || candidate.cause.weight < known.cause.weight)
      cheapest.set(key, candidate);
  }
  return [...cheapest.values()].sort((a, b) => a.cause.weight - b.cause.weight);
}

/** By the figures alone: which of them a cause made free does not matter. */
const byWhatIsBroken: (state: State) => readonly PossibleCause[] = remembered(
  ({ readings, broken, accounts }: State) => [
    ...untried(foreignTables(readings, broken)),
    ...exchanges(readings, accounts(), broken),
    ...exchangedSlices(readings, accounts(), broken),
    ...partsInUnit(readings, accounts(), broken),
    ...untried(movedColumns(readings, accounts(), broken)),
    ...untried(slidRows(readings, accounts(), broken)),
    ...untried(slidGroups(readings, accounts(), broken)),
    ...untried(linesMissing(readings, broken)),
    ...untried(economicLinesMissing(broken, readings)),
    ...untried(economicLinesElsewhere(readings)),
    ...untried(recodingsByAmounts(readings)),
  ],
  ({ checked }) => checked,
);

function untried(causes: readonly Cause[]): readonly PossibleCause[] {
  return causes.map((cause) => ({ cause }));
}

/** In a table that is taken away nothing else is wrong; one that is foreign by its figures has nothing wrong in itself. */
function areAtOdds(known: Cause, next: Cause): boolean {
  if (known.table !== next.table) return false;
  return known.kind === "table" || (next.kind === "table" && next.says === undefined);
}
