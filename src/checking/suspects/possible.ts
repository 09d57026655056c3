import type {
  LocalisationPart,
  Implication,
  CandidatePlace,
  CandidateSet,
} from "../localisation/localisation";
import type { Problem } from "../localisation/problem";

/** A part without the explanations that accounts cannot mean; where none is left, the part as it is. */
export function possiblePart(part: LocalisationPart, problem: Problem): LocalisationPart {
  const sets = possibleSets(part.sets, problem);
  return sets.length > 0 ? { ...part, sets } : part;
}

/**
 * Accounts that print no negative amount at all have none: an explanation that needs one is no
 * rival. Where every explanation needs one, the print is wrong in some other way, and all stand.
 */
export function possibleSets(
  sets: readonly CandidateSet[],
  { cells }: Problem,
): readonly CandidateSet[] {
  if (cells.some(({ printed }) => printed < 0)) return sets;
  return sets.flatMap((set) => possibleSet(set) ?? []);
}

function possibleSet(set: CandidateSet): readonly CandidateSet[] | undefined {
  const places = set.map(possiblePlace);
  return places.every((place) => place.alternatives.length > 0) ? [places] : undefined;
}

function possiblePlace(place: CandidatePlace): CandidatePlace {
  return { ...place, alternatives: place.alternatives.filter(mayBePositive) };
}

function mayBePositive({ highest }: Implication): boolean {
  return highest === undefined || highest >= 0;
}
