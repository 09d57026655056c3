import type {
  LocalisationPart,
  Implication,
  CandidatePlace,
  CandidateSet,
} from "../localisation/localisation";
import { leafOf } from "../localisation/implication";
import type { AccountsProblem } from "./accounts-problem";
import type { CellSurroundings } from "./cell-surroundings";

/**
 * Of several smallest explanations, the one that is easiest to believe: most slips recognised, then
 * fewest blank cells. Arithmetic holds them equal; this orders them and makes none certain.
 */
export function bestSet(
  { sets }: LocalisationPart,
  accounts: AccountsProblem,
  around: CellSurroundings,
): CandidateSet {
  const score = (place: CandidatePlace) =>
    scoreOf(bestAlternative(place, accounts, around), accounts, around);
  const scored = sets.map((set) => ({
    set,
    score: set.reduce((sum, place) => sum + score(place), 0),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).set;
}

/** The alternative of a place that is easiest to believe. */
export function bestAlternative(
  { alternatives }: CandidatePlace,
  accounts: AccountsProblem,
  around: CellSurroundings,
): Implication {
  const scored = alternatives.map((alternative) => ({
    alternative,
    score: scoreOf(alternative, accounts, around),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).alternative;
}

const TELLING_SLIP = 4;
const PLAIN_SLIP = 1;
const BLANK = -2;
const FORMULA = -1;

function scoreOf(
  implication: Implication,
  accounts: AccountsProblem,
  around: CellSurroundings,
): number {
  const leaf = leafOf(accounts.problem, implication.suspect);
  const { formula } = accounts.cells[leaf]!.placed;
  const kind = around.slipOf(implication)?.slip.kind;
  const slip = kind === "telling" ? TELLING_SLIP : kind === "plain" ? PLAIN_SLIP : 0;
  return (
    slip + (accounts.problem.cells[leaf]!.blank ? BLANK : 0) + (formula === undefined ? 0 : FORMULA)
  );
}
