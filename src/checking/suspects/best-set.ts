import type { ExplanationPart, Implication, SuspectPlace, SuspectSet } from "../explanation/explanation";
import type { AccountsProblem } from "./accounts-problem";
import { slipOf } from "./slip-of";

/**
 * Of several smallest explanations, the one that is easiest to believe: most slips recognised, then
 * fewest blank cells. Arithmetic holds them equal; this orders them and makes none certain.
 */
export function bestSet({ sets }: ExplanationPart, accounts: AccountsProblem): SuspectSet {
  const scored = sets.map((set) => ({ set, score: set.reduce((sum, place) => sum + scoreOf(bestAlternative(place, accounts), accounts), 0) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).set;
}

/** The alternative of a place that is easiest to believe. */
export function bestAlternative({ alternatives }: SuspectPlace, accounts: AccountsProblem): Implication {
  const scored = alternatives.map((alternative) => ({ alternative, score: scoreOf(alternative, accounts) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).alternative;
}

const SLIP = 4;
const BLANK = -2;
const FORMULA = -1;

function scoreOf(implication: Implication, accounts: AccountsProblem): number {
  const cell = accounts.problem.cells[leafOf(implication, accounts)]!;
  const slip = slipOf(implication, accounts) ? SLIP : 0;
  return slip + (cell.blank ? BLANK : 0) + (cell.weight ? FORMULA : 0);
}

/** The cell that a suspect is about: itself, or the leaf of its chain. */
export function leafOf({ suspect }: Implication, { problem }: AccountsProblem): number {
  return suspect.kind === "cell" ? suspect.cell : problem.chains[suspect.chain]!.leaf;
}

/** The places of other smallest explanations that could stand in for this one. */
export function rivalPlaces(place: SuspectPlace, best: SuspectSet, { sets }: ExplanationPart): readonly SuspectPlace[] {
  const inBest = new Set(best.map(({ id }) => id));
  const rivals = new Map<number, SuspectPlace>();
  for (const set of sets) {
    if (set.some(({ id }) => id === place.id)) continue;
    for (const other of set) if (!inBest.has(other.id)) rivals.set(other.id, other);
  }
  return [...rivals.values()];
}
