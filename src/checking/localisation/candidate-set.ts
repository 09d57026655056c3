import { implication } from "./implication";
import type { CandidatePlace, CandidateSet } from "./localisation";
import type { Problem } from "./problem";
import type { System } from "./system";
import type { Verification } from "./verification";

/** A verified set of columns as places, each with what its suspects would have to be. */
export function candidateSet(
  problem: Problem,
  system: System,
  set: readonly number[],
  verification: Verification,
): CandidateSet {
  return set.map((column) => placeOf(problem, system, column, set, verification));
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
