import type { Cause } from "../cause";
import { causeKey } from "../cause-key";
import type { PossibleCause } from "./possible-cause";
import { economicLinesElsewhere } from "../economic/economic-lines-elsewhere";
import { economicLinesMissing } from "../economic/economic-lines-left-out";
import { exchangedSlices } from "../exchanged/exchanged-slices";
import { exchanges } from "../exchanged/exchanges";
import { foreignTables } from "../foreign-tables";
import { copiesMiscoded } from "../lines/copies-miscoded";
import { linesMissing } from "../lines/lines-below-sums";
import { linesTooMany } from "../lines/lines-too-many";
import { movedColumns } from "../slid-columns/moved-columns";
import { partsInUnit } from "../parts-in-unit/parts-in-unit";
import { recodingsByAmounts } from "../codes/recodings-by-amounts";
import { slidRows } from "../slid-rows/slid-rows";
import { remembered } from "../../remembered";
import { slidGroups } from "../slid-groups/slid-groups";
import { sought, type SoughtCauses } from "./sought-causes";
import type { State } from "./state";
import { LEAST, WEIGHTS } from "../weights";

/**
 * What may be the cause of what is broken or odd, cheapest first, each once. Most kinds of causes take
 * much longer to find than to dismiss: those that are not worth it are not looked for.
 */
export function possibleCauses(
  state: State,
  isWorth: (kind: SoughtCauses) => boolean = () => true,
): readonly PossibleCause[] {
  const { observed, broken } = state;
  const byFigures = () =>
    byWhatIsBroken(state).flatMap((kind) => (isWorth(kind) ? kind.found() : []));
  const all = [
    ...untried(observed.observations.flatMap(({ causes }) => causes)),
    ...(broken.length === 0 ? [] : [...untried(observed.candidates), ...byFigures()]),
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
const byWhatIsBroken: (state: State) => readonly SoughtCauses[] = remembered(
  ({ readings, broken, accounts }: State) => {
    const tables = readings.all().map(({ reading }) => reading.table);
    const anywhere = (weight: number, find: () => readonly Cause[]) =>
      sought(tables, weight, () => untried(find()));
    return [
      anywhere(LEAST, () => foreignTables(readings, broken)),
      ...exchanges(readings, accounts, broken),
      sought(tables, WEIGHTS.exchanged, () => exchangedSlices(readings, accounts(), broken)),
      ...partsInUnit(readings, accounts, broken),
      anywhere(MOVED, () => movedColumns(readings, accounts(), broken)),
      ...slidRows(readings, accounts, broken),
      ...slidGroups(readings, accounts, broken),
      anywhere(LEAST, () => linesMissing(readings, broken)),
      anywhere(WEIGHTS.lineUnknownTooMany, () => linesTooMany(readings, broken)),
      anywhere(WEIGHTS.lineTwice, () => copiesMiscoded(readings, broken)),
      anywhere(LEAST, () => economicLinesMissing(broken, readings)),
      anywhere(LEAST, () => economicLinesElsewhere(readings)),
      anywhere(LEAST, () => recodingsByAmounts(readings)),
    ];
  },
  ({ checked }) => checked,
);

const MOVED = Math.min(WEIGHTS.copied, WEIGHTS.slid);

function untried(causes: readonly Cause[]): readonly PossibleCause[] {
  return causes.map((cause) => ({ cause }));
}

/** In a table that is taken away nothing else is wrong; one that is foreign by its figures has nothing wrong in itself. */
function areAtOdds(known: Cause, next: Cause): boolean {
  if (known.table !== next.table) return false;
  return known.kind === "table" || (next.kind === "table" && next.says === undefined);
}
