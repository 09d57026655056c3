import type { CellPlace } from "../../sheets/sheet";
import { oneByOne, type Cause } from "../causes/cause";
import { isSameCause } from "../causes/cause-key";
import type { WeighedState } from "../causes/search/weighed";
import { NEAR } from "../causes/weights";
import { isCertain } from "../localisation/certainty";
import { leafOf } from "../localisation/implication";
import type { CandidateSet, LocalisationPart } from "../localisation/localisation";
import { isSameCandidate, type Candidate } from "../localisation/problem";
import type { AccountsProblem } from "./accounts-problem";
import { placeKey, placesOnce } from "./cell-index";
import { possiblePart, possibleSets } from "./possible";

/** Whether a suspect is in every explanation that is nearly as good; else what one blames in its stead. */
export interface Doubt {
  readonly isSure: boolean;
  readonly instead: readonly CellPlace[];
  readonly causes: readonly Cause[];
}

const NO_DOUBT: Doubt = { isSure: true, instead: [], causes: [] };
const OPEN: Doubt = { isSure: false, instead: [], causes: [] };

/** Answers for suspects of the best explanation. Where something odd is left, nothing is sure. */
export class Doubts {
  private readonly most: number;
  /** The parts of the smallest explanations with the causes of each state. */
  private readonly parts = new Map<WeighedState, readonly LocalisationPart[]>();

  constructor(
    private readonly best: WeighedState,
    private readonly rivals: readonly WeighedState[],
  ) {
    this.most = best.weight + NEAR;
  }

  /** Of a suspect that is in every smallest explanation with the causes of the best. */
  of(suspect: Candidate): Doubt {
    if (this.best.state.observed.observations.length > 0) return OPEN;
    const all = [this.best, ...this.rivals].map((each) => this.doubtIn(each, suspect));
    if (all.every(({ isSure }) => isSure)) return NO_DOUBT;
    return {
      isSure: false,
      instead: placesOnce(all.flatMap(({ instead }) => instead)),
      causes: all.flatMap(({ causes }) => causes),
    };
  }

  /** The causes of those explanations in which a suspect of the best may be right. */
  causesInStead(suspect: Candidate): readonly Cause[] {
    return this.rivals
      .filter(({ found, accounts }) => {
        const own = sameIn(accounts, suspect, this.best.accounts);
        return own === undefined || !found.blamed.some((each) => isSameCandidate(each, own));
      })
      .flatMap(({ state }) => state.causes.filter((cause) => !this.isKnown(cause)))
      .flatMap(oneByOne);
  }

  private doubtIn(rival: WeighedState, suspect: Candidate): Doubt {
    const { found, accounts, state } = rival;
    const own = sameIn(accounts, suspect, this.best.accounts);
    if (own === undefined || (rival !== this.best && !this.isAlwaysIn(rival, own)))
      return {
        ...OPEN,
        causes: state.causes.filter((cause) => !this.isKnown(cause)).flatMap(oneByOne),
      };
    const without = found.without(own, this.most - state.cost);
    if (without === undefined) return OPEN;
    const sets = possibleSets(without, accounts);
    return sets.length === 0 ? NO_DOUBT : { ...OPEN, instead: this.insteadIn(sets, rival) };
  }

  private isAlwaysIn(rival: WeighedState, suspect: Candidate): boolean {
    if (!rival.found.blamed.some((each) => isSameCandidate(each, suspect))) return false;
    return this.partsOf(rival).some((part) =>
      part.sets[0]!.some(
        (place) =>
          isSameCandidate(place.alternatives[0]!.suspect, suspect) && isCertain(place, part),
      ),
    );
  }

  private isKnown(cause: Cause): boolean {
    return this.best.state.causes.some((each) => isSameCause(each, cause));
  }

  /** What the nearest of the other explanations blames and the best does not. */
  private insteadIn(
    sets: readonly CandidateSet[],
    { accounts, state }: WeighedState,
  ): readonly CellPlace[] {
    const blamed = new Set(
      this.partsOf(this.best)
        .flatMap(({ sets: [first] }) => first ?? [])
        .map(({ alternatives: [first] }) =>
          placeKey(leafPlace(first!.suspect, this.best.accounts)),
        ),
    );
    const others = sets.map((set) =>
      set
        .map(({ alternatives: [first] }) => leafPlace(first!.suspect, accounts))
        .filter((place) => !blamed.has(placeKey(place)))
        .filter((place) => state.free.get(placeKey(place)) !== "invented"),
    );
    return others.reduce((fewest, next) => (next.length < fewest.length ? next : fewest));
  }

  private partsOf(state: WeighedState): readonly LocalisationPart[] {
    const known = this.parts.get(state);
    if (known) return known;
    const localisation = state.found.explained();
    const parts =
      localisation.kind === "gaveUp"
        ? []
        : localisation.parts.map((part) => possiblePart(part, state.accounts) ?? part);
    this.parts.set(state, parts);
    return parts;
  }
}

/** The cell, or the chain of the leaf, where the accounts are numbered otherwise. */
function sameIn(
  accounts: AccountsProblem,
  suspect: Candidate,
  from: AccountsProblem,
): Candidate | undefined {
  if (accounts === from) return suspect;
  const key = placeKey(leafPlace(suspect, from));
  const cell = accounts.cells.findIndex(({ placed }) => placeKey(placed) === key);
  if (suspect.kind === "cell") return cell < 0 ? undefined : { kind: "cell", cell };
  const chain = accounts.problem.chains.findIndex(({ leaf }) => leaf === cell);
  return chain < 0 ? undefined : { kind: "chain", chain };
}

function leafPlace(suspect: Candidate, { cells, problem }: AccountsProblem): CellPlace {
  const { sheet, row, column } = cells[leafOf(problem, suspect)]!.placed;
  return { sheet, row, column };
}
