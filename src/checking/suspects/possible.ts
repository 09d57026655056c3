import type { LocalisationPart, CandidatePlace, CandidateSet } from "../localisation/localisation";
import type { AccountsProblem } from "./accounts-problem";
import { believable } from "./believable";

/**
 * A part without the explanations that accounts cannot mean; undefined where none is left: then
 * something else is wrong than a figure, and no figure is named.
 */
export function possiblePart(
  part: LocalisationPart,
  accounts: AccountsProblem,
): LocalisationPart | undefined {
  const sets = possibleSets(part.sets, accounts);
  return sets.length > 0 ? { ...part, sets } : undefined;
}

/** The explanations in which each place has an amount that accounts can mean. */
export function possibleSets(
  sets: readonly CandidateSet[],
  accounts: AccountsProblem,
): readonly CandidateSet[] {
  return sets.flatMap((set) => {
    const places = set.map((place) => possiblePlace(place, accounts));
    return places.every(({ alternatives }) => alternatives.length > 0) ? [places] : [];
  });
}

function possiblePlace(place: CandidatePlace, accounts: AccountsProblem): CandidatePlace {
  return {
    ...place,
    alternatives: place.alternatives.flatMap((each) => believable(each, accounts) ?? []),
  };
}
