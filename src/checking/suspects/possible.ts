import type {
  LocalisationPart,
  Implication,
  CandidatePlace,
  CandidateSet,
} from "../localisation/localisation";
import type { Problem } from "../localisation/problem";

/**
 * Accounts that print no negative amount at all have none: an explanation that needs one is no
 * rival. Where every explanation needs one, the print is wrong in some other way, and all stand.
 */
export function possiblePart(part: LocalisationPart, { cells }: Problem): LocalisationPart {
  if (cells.some(({ printed }) => printed < 0)) return part;
  const sets = part.sets.flatMap((set) => possibleSet(set) ?? []);
  return sets.length > 0 ? { ...part, sets } : part;
}

function possibleSet(set: CandidateSet): CandidateSet[] | undefined {
  const places = set.map(possiblePlace);
  return places.every((place) => place.alternatives.length > 0) ? [places] : undefined;
}

function possiblePlace(place: CandidatePlace): CandidatePlace {
  return { ...place, alternatives: place.alternatives.filter(mayBePositive) };
}

function mayBePositive({ highest }: Implication): boolean {
  return highest === undefined || highest >= 0;
}
