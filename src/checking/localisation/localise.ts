import { Overflow } from "./exact";
import type {
  CandidatePlace,
  FoundExplanations,
  GaveUp,
  Localisation,
  LocalisationPart,
  TooDear,
} from "./localisation";
import { implication } from "./implication";
import { DEFAULT_LIMITS, type Candidate, type Limits, type Problem } from "./problem";
import { Steps } from "./steps";
import { smallestSets, type FoundPart } from "./smallest-sets";
import { systemOf, type System } from "./system";
import { Verification } from "./verification";

/**
 * The fewest cells whose change mends every broken relation (error localisation after Fellegi and
 * Holt), by exact integer arithmetic. A set explains when its cells can be given amounts such that
 * every relation holds within its rounding allowance, all other cells as printed.
 * The same problem always has the same answer: limits are steps, and no clock is asked.
 */
export function localise(problem: Problem, limits: Limits = DEFAULT_LIMITS): Localisation {
  const found = localiseWithin(problem, Infinity, new Steps(limits));
  switch (found.kind) {
    case "found":
      return found.explained();
    case "gaveUp":
      return found;
    case "dearer":
      throw new Error("nothing is dearer than without a limit");
  }
}

/** The same, unless an explanation weighs more than `most`; several searches may share their steps. */
export function localiseWithin(
  problem: Problem,
  most: number,
  steps: Steps,
): FoundExplanations | TooDear | GaveUp {
  return unlessOverflowing(() => {
    const system = systemOf(problem);
    const result = smallestSets(system, most, steps);
    switch (result.kind) {
      case "outOfSteps":
        return { kind: "gaveUp", why: "steps" };
      case "dearer":
        return result;
      case "impossible":
        return { kind: "gaveUp", why: "contradiction" };
      case "found":
        return {
          kind: "found",
          weight: result.weight,
          certain: result.parts.flatMap((part) => certainIn(part, system)),
          explained: () =>
            unlessOverflowing(() => {
              const verification = new Verification(system.rows, steps);
              const parts = result.parts.map((part) => partOf(problem, system, part, verification));
              return { kind: "explained", weight: result.weight, parts };
            }),
        };
    }
  });
}

function unlessOverflowing<T>(run: () => T | GaveUp): T | GaveUp {
  try {
    return run();
  } catch (error) {
    if (error instanceof Overflow) return { kind: "gaveUp", why: "overflow" };
    throw error;
  }
}

/** The suspects that are in every set, each alone in its class (`certainty.ts` says the same of places). */
function certainIn({ sets, complete }: FoundPart, { columns }: System): readonly Candidate[] {
  if (!complete) return [];
  const [first = [], ...others] = sets;
  return first
    .filter((column) => others.every((set) => set.includes(column)))
    .map((column) => columns[column]!.members)
    .flatMap((members) => (members.length === 1 ? [members[0]!.suspect] : []));
}

function partOf(
  problem: Problem,
  system: System,
  { sets, complete }: FoundPart,
  verification: Verification,
): LocalisationPart {
  const places = (set: readonly number[]) =>
    set.map((column) => placeOf(problem, system, column, set, verification));
  return { sets: sets.map(places), complete };
}

/** The suspects of a column, with what each would have to be when the rest of the set changes too. */
function placeOf(
  problem: Problem,
  system: System,
  id: number,
  set: readonly number[],
  verification: Verification,
): CandidatePlace {
  const { members, weight } = system.columns[id] ?? { members: [], weight: 0 };
  const answer = verification.projection(set, id);
  if (answer.kind === "contradiction") throw new Error("a set that was verified explains nothing");
  const likely = members.filter((member) => member.weight === weight);
  return {
    id,
    alternatives: likely.map((member) => implication(problem, member, answer.range)),
    dearer: members.filter((member) => member.weight > weight).map(({ suspect }) => suspect),
  };
}
