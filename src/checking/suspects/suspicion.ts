import type { Readings } from "../../identities/readings";
import type { CellPlace } from "../../sheets/sheet";
import type { TableReading } from "../../tables/reading";
import type { Checked } from "../checked-identity";
import type { Cause } from "../causes/cause";
import type { Considered } from "../causes/search/considered";
import { explanations } from "../causes/search/explanation-search";
import { cellsOfCause, type FoundCause } from "../causes/found-cause";
import { firstState, type State } from "../causes/search/state";
import type { WeighedState } from "../causes/search/weighed";
import { localise } from "../localisation/localise";
import type { LocalisationPart, GiveUpReason } from "../localisation/localisation";
import { DEFAULT_LIMITS } from "../localisation/problem";
import { Steps } from "../localisation/steps";
import { rivalsOf } from "../localisation/certainty";
import { bestSet } from "./best-set";
import { suspectBlocksOf, type SuspectBlock } from "./blocks";
import { placeKey } from "./cell-index";
import { CellSurroundings } from "./cell-surroundings";
import { causesFound } from "./causes-found";
import { chosenAmounts } from "./chosen-amounts";
import { eachCellOnce } from "./each-cell-once";
import { lineLostEverywhere, unlessLostEverywhere } from "./line-lost-everywhere";
import { possiblePart } from "./possible";
import type { Suspect } from "./suspect";
import { Doubts } from "./nearly-as-good";
import { suspectsAt, type Case } from "./suspects-at";
import { unlessLineLost, unlessUnlikely, unlessWholeRows } from "./rows-wrong";
import { wrongUnits, type WrongUnit } from "./wrong-unit";

/** The best explanation of all broken relations, or a sentence that says why there is none. */
export interface Suspicion {
  /** What is wrong and no figure: codes, lines, columns, tables. */
  readonly causes: readonly FoundCause[];
  readonly suspects: readonly Suspect[];
  /** Suspects of one column that one slip explains together. */
  readonly blocks: readonly SuspectBlock[];
  /** Tables that are wholly in another unit than they state; where there is one, no cell is suspected. */
  readonly wrongUnits: readonly WrongUnit[];
  /** Chinese; set when the search gave up or was cut short. */
  readonly remark?: string;
}

const WHY: Readonly<Record<GiveUpReason, string>> = {
  steps: "可能的解释太多，推算不出最可能有误的单元格，请逐条核对",
  overflow: "数字过大，未能推算最可能有误的单元格，请逐条核对",
  contradiction: "改动任何数字都不能使关系全部成立，未能推算最可能有误的单元格，请逐条核对",
};
const WAITS_FOR_UNIT = "请先改正金额单位，再核对其余的关系";
const BEYOND_BELIEF =
  "有的关系只改一两个数字不能相符（除非改成不该有的负数或大得离谱的数），未推算有误的单元格，请逐条核对";
const CUT_SHORT = "可能的解释很多，只比较了其中一部分";

/** What is at hand to find the wrong cells with. */
export interface Clues {
  readonly readings: Readings;
  /** Last year's tables; none where they are not at hand. */
  readonly lastYear: readonly TableReading[];
}

/** Names the cells whose change mends every broken relation with the least change. */
export function suspicion(checked: Checked, { readings, lastYear }: Clues): Suspicion {
  const first = firstState(checked, readings);
  const isOdd = first.observed.observations.length > 0;
  if (first.broken.length === 0 && !isOdd) return none();
  const units = wrongUnits(first.accounts(), readings, first.broken);
  if (units.length > 0) return { ...none(WAITS_FOR_UNIT), wrongUnits: units };
  const steps = new Steps(DEFAULT_LIMITS);
  const [best, ...rivals] = explanations(first, steps);
  if (best === undefined) return none(WHY[whyNone(first)]);
  return suspicionOf(first, best, rivals, lastYear, steps);
}

/** Everything that the search for an explanation tries on a set, in its order; nothing where nothing is broken or odd. */
export function consideredOn(checked: Checked, readings: Readings): readonly Considered[] {
  const first = firstState(checked, readings);
  if (first.broken.length === 0 && first.observed.observations.length === 0) return [];
  if (wrongUnits(first.accounts(), readings, first.broken).length > 0) return [];
  const all: Considered[] = [];
  explanations(first, new Steps(DEFAULT_LIMITS), (considered) => void all.push(considered));
  return all;
}

function none(remark?: string): Suspicion {
  return {
    causes: [],
    suspects: [],
    blocks: [],
    wrongUnits: [],
    ...(remark !== undefined && { remark }),
  };
}

/** Why not even cells explain what is broken. */
function whyNone({ accounts }: State): GiveUpReason {
  const alone = localise(accounts().problem, {
    ...DEFAULT_LIMITS,
    firstSet: 0,
  });
  return alone.kind === "gaveUp" ? alone.why : "steps";
}

function suspicionOf(
  first: State,
  best: WeighedState,
  rivals: readonly WeighedState[],
  lastYear: readonly TableReading[],
  steps: Steps,
): Suspicion {
  const { accounts, found, state } = best;
  const localisation = found.explained();
  if (localisation.kind === "gaveUp") return none(WHY[localisation.why]);
  const around = new CellSurroundings(accounts, state.readings, lastYear);
  const doubts = new Doubts(best, rivals);
  const known: Case = { accounts, around, broken: first.broken, doubts };
  const causes = causesFound(first, best, rivals, steps);
  const told = causes.filter(({ cause }) => !isToldByCells(cause));
  const folded = new Set(told.flatMap(({ cause }) => cellsOfSlice(cause, first.readings)));
  const parts = localisation.parts.map(
    // Amounts that a cause leaves open may be anything: what they ask of others is no figure's fault.
    (part) => possiblePart(part, accounts) ?? (state.free.size > 0 ? part : undefined),
  );
  const named = eachCellOnce(
    parts.flatMap((part) => (part === undefined ? [] : partSuspects(part, known))),
  )
    .filter(({ cell, chainOf }) => ![cell.placed, ...(chainOf ? [chainOf] : [])].some(isInvented))
    .filter(({ cell }) => !folded.has(placeKey(cell.placed)));
  const lost = lineLostEverywhere(named, first.broken);
  const doubted = lost === undefined ? named : unlessLostEverywhere(named);
  const certainOnes = unlessLineLost(told.length === 0 ? unlessWholeRows(doubted) : doubted);
  const likely = unlessUnlikely({ causes: told, suspects: certainOnes }, first.readings);
  const cutShort = localisation.parts.some(({ complete }) => !complete);
  return {
    ...likely,
    wrongUnits: [],
    blocks: suspectBlocksOf(likely.suspects, state.readings, accounts.digits),
    ...(lost === undefined ? remarkOf(cutShort, parts.includes(undefined)) : { remark: lost }),
  };

  function isInvented(place: CellPlace): boolean {
    return state.free.get(placeKey(place)) === "invented";
  }
}

/** A column that was copied or slid as one is told by its cells, as a block (`blocks.ts`). */
function isToldByCells(cause: Cause): boolean {
  return cause.kind === "copied" || (cause.kind === "slid" && cause.shifts.length === 1);
}

/**
 * The cells of a slice that is told as one move; of slid rows and of parts in another unit all: what else
 * is wrong there is told when they stand in place, in their unit.
 */
function cellsOfSlice(cause: Cause, readings: Readings): readonly string[] {
  switch (cause.kind) {
    case "slid":
    case "unit":
      return cellsOfCause(cause, readings).map(placeKey);
    case "rows": {
      const lines = new Set(cause.moves.flatMap(({ line, from = line }) => [line.key, from.key]));
      const { figures } = readings.get(cause.table)!.reading;
      return figures.filter(({ line }) => lines.has(line)).map(placeKey);
    }
    default:
      return [];
  }
}

function remarkOf(cutShort: boolean, isBeyondBelief: boolean): Pick<Suspicion, "remark"> {
  if (isBeyondBelief) return { remark: BEYOND_BELIEF };
  return cutShort ? { remark: CUT_SHORT } : {};
}

function partSuspects(part: LocalisationPart, known: Case): readonly Suspect[] {
  const best = bestSet(part, known.accounts, known.around);
  const amounts = chosenAmounts(best, known.accounts, known.around);
  return best.flatMap((place) =>
    unlessPerhapsForced(
      suspectsAt(place, rivalsOf(place, best, part), part, amounts.get(place)!, known),
    ),
  );
}

/** Who explains nothing but what forced totals would explain as well is not certain to be wrong. */
function unlessPerhapsForced(suspects: readonly Suspect[]): readonly Suspect[] {
  const explained = suspects.flatMap(({ explains }) => explains);
  return explained.every(({ missBy }) => missBy === "perhapsForced")
    ? suspects.map((suspect) => ({ ...suspect, certain: false }))
    : suspects;
}
