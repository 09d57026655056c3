import type { Candidate } from "./problem";

/** The smallest explanations of all broken relations together, or why there is none. */
export type Localisation =
  | {
      readonly kind: "explained";
      /** The weight of a smallest explanation; 0 when nothing is broken. */
      readonly weight: number;
      /** Independent parts: every smallest explanation is one set of each. */
      readonly parts: readonly LocalisationPart[];
    }
  | GaveUp;

export interface GaveUp {
  readonly kind: "gaveUp";
  readonly why: GiveUpReason;
}

/** The smallest explanations, found; what each cell would have to be is worked out on demand. */
export interface FoundExplanations {
  readonly kind: "found";
  readonly weight: number;
  /** How much of it suspects weigh that cost nearly nothing: the most in any smallest explanation. */
  readonly light: number;
  /** Every suspect of some smallest explanation. */
  readonly blamed: readonly Candidate[];
  /** Explanations of at most `most` that do without a suspect and its like (`near-sets.ts`). */
  readonly without: (suspect: Candidate, most: number) => readonly CandidateSet[] | undefined;
  readonly explained: () => Localisation;
}

/** Every explanation weighs `atLeast`, which is more than was allowed. */
export interface TooDear {
  readonly kind: "dearer";
  readonly atLeast: number;
}

/**
 * `overflow`: numbers outgrew exact integers. `steps`: no set within the limit of steps.
 * `contradiction`: no change of cells that may be blamed mends every relation.
 */
export type GiveUpReason = "overflow" | "steps" | "contradiction";

export interface LocalisationPart {
  /** Never empty; each of the same weight. */
  readonly sets: readonly CandidateSet[];
  /** False when a limit was hit: there may be more sets of this weight. */
  readonly complete: boolean;
}

/** Places where something is wrong, all of them at once. */
export type CandidateSet = readonly CandidatePlace[];

/** Something is wrong with one of these suspects; arithmetic cannot tell with which. */
export interface CandidatePlace {
  /** Names the place: the same class of suspects has the same number in every set. */
  readonly id: number;
  /** The likeliest kind: those of the least weight; never empty. */
  readonly alternatives: readonly Implication[];
  /** Suspects that would mend the same relations, but weigh more. */
  readonly dearer: readonly Candidate[];
}

/** What a suspect would have to be. Amounts in finest digits; of a chain, those of its leaf. */
export interface Implication {
  readonly suspect: Candidate;
  /** Printed amounts that fit, likeliest (middle) first, at most `MOST_VALUES`; empty if unbounded. */
  readonly values: readonly number[];
  /** The least and the greatest printed amount that fit; absent when there is no bound. */
  readonly lowest?: number;
  readonly highest?: number;
}
