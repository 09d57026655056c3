import fc from "fast-check";
import { isCertain } from "../../../src/checking/localisation/certainty";
import type { FoundExplanations } from "../../../src/checking/localisation/localisation";
import { localiseWithin } from "../../../src/checking/localisation/localise";
import {
  DEFAULT_LIMITS,
  type Candidate,
  type Problem,
} from "../../../src/checking/localisation/problem";
import { Steps } from "../../../src/checking/localisation/steps";
import { anyProblem } from "./arbitrary-problem";
import { bruteForce } from "./brute-force";

function found(problem: Problem): FoundExplanations | undefined {
  const result = localiseWithin(problem, Infinity, new Steps(DEFAULT_LIMITS));
  return result.kind === "found" ? result : undefined;
}

function certainIn({ explained }: FoundExplanations): readonly Candidate[] {
  const localisation = explained();
  if (localisation.kind === "gaveUp") throw new Error(localisation.why);
  return localisation.parts.flatMap((part) =>
    part.sets[0]!.filter((place) => isCertain(place, part)).map(
      ({ alternatives: [only] }) => only!.suspect,
    ),
  );
}

/** The problem with one suspect far too dear to be blamed. */
function sparing({ cells, chains, relations }: Problem, suspect: Candidate): Problem {
  const dear = <T>(items: readonly T[], index: number) =>
    items.map((item, at) => (at === index ? { ...item, weight: 1_000 } : item));
  return {
    relations,
    cells: suspect.kind === "cell" ? dear(cells, suspect.cell) : cells,
    chains: suspect.kind === "chain" ? dear(chains, suspect.chain) : chains,
  };
}

test("an explanation that is a little dearer and spares a suspect is found just where one exists", () => {
  let [spared, never] = [0, 0];
  fc.assert(
    fc.property(anyProblem, fc.integer({ min: 0, max: 2 }), (problem, more) => {
      const smallest = found(problem);
      if (smallest === undefined) return;
      const most = smallest.weight + more;
      for (const suspect of certainIn(smallest)) {
        const without = smallest.without(suspect, most);
        const exists = bruteForce(sparing(problem, suspect), most) !== undefined;
        expect(without!.length > 0).toBe(exists);
        if (exists) spared++;
        else never++;
      }
    }),
    { numRuns: 300, seed: 20_261 },
  );
  expect(Math.min(spared, never)).toBeGreaterThan(20);
});
