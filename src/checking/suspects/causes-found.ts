import type { TableId } from "../../tables/table-id";
import type { CheckedIdentity } from "../checked-identity";
import { oneByOne, type Cause } from "../causes/cause";
import { causeKey, isSameCause } from "../causes/cause-key";
import { mendedBy, withPlace, type FoundCause } from "../causes/found-cause";
import { stateAfter, type State } from "../causes/search/state";
import type { WeighedState } from "../causes/search/weighed";
import { leafOf } from "../localisation/implication";
import type { Steps } from "../localisation/steps";
import type { CellPlace } from "../../sheets/sheet";
import { placeKey } from "./cell-index";
import { brokenUntilReAdded } from "./totals-re-added";

/** The causes of the best explanation, each with what may be there in its stead in one that is nearly as good. */
export function causesFound(
  first: State,
  best: WeighedState,
  rivals: readonly WeighedState[],
  steps: Steps,
): readonly FoundCause[] {
  const { causes } = best.state;
  return causes.flatMap((cause) => {
    const without = rivals.filter(
      ({ state }) => !state.causes.some((each) => isSameCause(each, cause)),
    );
    const others = without.flatMap(({ state }) =>
      state.causes.filter((each) => !causes.some((own) => isSameCause(own, each))),
    );
    const mended = mendedBy(
      first.broken,
      causes.length === 1 ? best.state : stateAfter(first, cause, steps),
    );
    const reAdded = brokenUntilReAdded(first, best, cause);
    const found = {
      certain: without.length === 0 && !(isByFigures(cause) && isOddLeft(best)),
      rivals: [...new Map(others.flatMap(oneByOne).map((each) => [causeKey(each), each])).values()],
      rivalCells: cellsInStead(without, best),
      explains: [
        ...mended,
        ...reAdded.filter((identity) => !mended.includes(identity)),
        ...brokenWithUnits(first, cause),
      ],
    };
    const each = oneByOne(cause);
    return each.map((one) => ({
      ...found,
      ...(isOneOfTwo(cause) && inStead(one, first)),
      cause: withPlace(one, first.readings),
      explains: each.length === 1 ? found.explains : found.explains.filter(speaksOf(one.table)),
    }));
  });
}

/** A table that disagrees with the others, and whose head does not. */
function isByFigures(cause: Cause): boolean {
  return cause.kind === "table" && cause.says === undefined;
}

/** Codes stay at odds that are not its own: the table is not all that is wrong, or another one is. */
function isOddLeft({ state }: WeighedState): boolean {
  return state.observed.observations.length > 0;
}

/** A line that no table knows, or one figure copied on from table to table: which, nothing says. */
function isOneOfTwo(cause: Cause): boolean {
  return cause.kind === "line-left-out" && cause.code === undefined && cause.alike !== undefined;
}

/** The figures of which one would be wrong alike in every table. */
function inStead(cause: Cause, { readings }: State): Pick<FoundCause, "certain" | "rivalCells"> {
  if (cause.kind !== "line-left-out") return { certain: false, rivalCells: [] };
  const own = readings.get(cause.table)!;
  const columns = [...cause.amounts].filter(([, amount]) => !amount.isZero());
  const below = own.below(cause.under === "合计" ? undefined : cause.under);
  const figures = below.flatMap(({ key }) =>
    columns.flatMap(([column]) => own.figure(key, column) ?? []),
  );
  return {
    certain: false,
    rivalCells: figures.map(({ sheet, row, column }) => ({ sheet, row, column })),
  };
}

/** What a table from elsewhere has with the units' own table is not searched, and is told by it all the same. */
function brokenWithUnits({ checked }: State, cause: Cause): readonly CheckedIdentity[] {
  if (cause.kind !== "table") return [];
  return checked.identities.filter(
    ({ declared, judgement, left, right }) =>
      declared.ofUnits &&
      declared.strength === "must" &&
      judgement.outcome.kind === "broken" &&
      [...left, ...right].some(({ table }) => table === cause.table),
  );
}

function speaksOf(table: TableId): (identity: CheckedIdentity) => boolean {
  return ({ left, right }) => [...left, ...right].some((operand) => operand.table === table);
}

/** The cells of explanations without a cause that the best one does not blame. */
function cellsInStead(without: readonly WeighedState[], best: WeighedState): readonly CellPlace[] {
  const blamed = new Set(cellsBlamed(best).map(placeKey));
  const cells = new Map(
    without
      .flatMap(cellsBlamed)
      .map((place) => [placeKey(place), place] as const)
      .filter(([key]) => !blamed.has(key)),
  );
  return [...cells.values()];
}

/** The cells of the smallest explanations with the causes of one state; of a chain, its leaf. */
function cellsBlamed({ found, accounts, state }: WeighedState): readonly CellPlace[] {
  return found.blamed
    .map((suspect) => accounts.cells[leafOf(accounts.problem, suspect)]!.placed)
    .filter((placed) => state.free.get(placeKey(placed)) !== "invented")
    .map(({ sheet, row, column }) => ({ sheet, row, column }));
}
