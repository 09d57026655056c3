import { Overflow } from "./exact";
import type { FoundExplanations, GaveUp, Localisation, TooDear } from "./localisation";
import { candidateSet } from "./candidate-set";
import { lightAmong } from "./least-of";
import { NearSets } from "./near-sets";
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
      case "found": {
        let near: NearSets | undefined;
        return {
          kind: "found",
          weight: result.weight,
          light: lightIn(result.parts, system),
          blamed: suspectsIn(result.parts, system),
          without: (suspect, most) => {
            near ??= new NearSets(problem, system, result);
            return near.without(suspect, most);
          },
          explained: () =>
            unlessOverflowing(() => {
              const verification = new Verification(system.rows, steps);
              const parts = result.parts.map(({ sets, complete }) => ({
                sets: sets.map((set) => candidateSet(problem, system, set, verification)),
                complete,
              }));
              return { kind: "explained", weight: result.weight, parts };
            }),
        };
      }
    }
  });
}

function lightIn(parts: readonly FoundPart[], { columns }: System): number {
  const weights = columns.map(({ weight }) => weight);
  const isLight = lightAmong(weights);
  const lightOf = (set: readonly number[]) =>
    set.reduce((sum, column) => sum + (isLight(column) ? weights[column]! : 0), 0);
  return parts.reduce((sum, { sets }) => sum + Math.max(...sets.map(lightOf)), 0);
}

function suspectsIn(parts: readonly FoundPart[], { columns }: System): readonly Candidate[] {
  const blamed = new Set(parts.flatMap(({ sets }) => sets.flat()));
  return [...blamed].flatMap((column) => {
    const { members, weight } = columns[column]!;
    return members.filter((member) => member.weight === weight).map(({ suspect }) => suspect);
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
