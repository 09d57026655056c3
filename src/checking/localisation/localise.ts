import { Overflow } from "./exact";
import type { Localisation, LocalisationPart, GiveUpReason, CandidatePlace } from "./localisation";
import { implication } from "./implication";
import { DEFAULT_LIMITS, type Limits, type Problem } from "./problem";
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
  try {
    return smallestExplanation(problem, new Steps(limits));
  } catch (error) {
    if (error instanceof Overflow) return gaveUp("overflow");
    throw error;
  }
}

function smallestExplanation(problem: Problem, steps: Steps): Localisation {
  const system = systemOf(problem);
  const result = smallestSets(system, steps);
  switch (result.kind) {
    case "outOfSteps":
      return gaveUp("steps");
    case "impossible":
      return gaveUp("contradiction");
    case "found": {
      const verification = new Verification(system.rows, steps);
      const parts = result.parts.map((part) => partOf(problem, system, part, verification));
      return { kind: "explained", weight: result.weight, parts };
    }
  }
}

function gaveUp(why: GiveUpReason): Localisation {
  return { kind: "gaveUp", why };
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
