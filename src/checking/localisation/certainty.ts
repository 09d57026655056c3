import type { LocalisationPart, CandidatePlace, CandidateSet } from "./localisation";

/**
 * True when arithmetic leaves no doubt that the place's only suspect is wrong: it is in every
 * smallest set, no other suspect does the same to all relations, and the search ran to its end.
 */
export function isCertain(place: CandidatePlace, part: LocalisationPart): boolean {
  if (!part.complete || place.alternatives.length !== 1 || place.dearer.length > 0) return false;
  return part.sets.every((set) => names(set, place.id));
}

/**
 * The places that could be wrong instead of one place of a chosen set: those that stand in its
 * stead in the smallest sets that differ least from the chosen one.
 */
export function rivalsOf(
  place: CandidatePlace,
  chosen: CandidateSet,
  { sets }: LocalisationPart,
): readonly CandidatePlace[] {
  const without = sets.filter((set) => !names(set, place.id));
  const newIn = (set: CandidateSet) => set.filter(({ id }) => !names(chosen, id));
  const fewest = Math.min(...without.map((set) => newIn(set).length));
  const rivals = new Map<number, CandidatePlace>();
  for (const set of without) {
    const replacing = newIn(set);
    if (replacing.length > fewest) continue;
    for (const rival of replacing) if (!rivals.has(rival.id)) rivals.set(rival.id, rival);
  }
  return [...rivals.values()];
}

function names(set: CandidateSet, id: number): boolean {
  return set.some((place) => place.id === id);
}
