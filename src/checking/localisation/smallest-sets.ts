import { leastOf } from "./least-of";
import { partsOf } from "./parts";
import { restricted, type Row } from "./row";
import { Search, type SearchResult } from "./search";
import { shaved } from "./shaving";
import type { Steps } from "./steps";
import type { System } from "./system";

/** The smallest sets of columns of a system, as independent parts: one set of each part is needed. */
export type SmallestSets =
  | { readonly kind: "found"; readonly weight: number; readonly parts: readonly FoundPart[] }
  | { readonly kind: "outOfSteps" }
  | Dearer
  | { readonly kind: "impossible" };

export type FoundPart = Pick<Found, "sets" | "complete">;

type Found = Extract<SearchResult, { kind: "found" }>;
type Dearer = Extract<SearchResult, { kind: "dearer" }>;

/**
 * Searches with a rising budget. In each round only columns that fit the budget are left; those
 * usually fall into parts that are searched apart, so that four leaves with eight rivals each make
 * four parts of eight sets and not 4,096 sets. What weighs more than `most` is
 * not sought. Throws `Overflow`.
 */
export function smallestSets({ rows, columns }: System, most: number, steps: Steps): SmallestSets {
  const weights = columns.map((column) => column.weight);
  let budget = leastOf(rows, weights);
  while (budget < Infinity) {
    if (budget > most) return { kind: "dearer", atLeast: budget };
    const affordable = shaved(rows, weights, budget, steps);
    const round = searchParts(partsOf(affordable.rows), weights, budget, steps);
    if (round.kind !== "dearer") return round;
    budget = Math.min(round.atLeast, affordable.dearer);
  }
  return { kind: "impossible" };
}

type Round = Exclude<SmallestSets, { kind: "impossible" }>;

/** Searches each part; what the others need at least bounds what one may cost. */
function searchParts(
  parts: readonly Row[][],
  weights: readonly number[],
  budget: number,
  steps: Steps,
): Round {
  let needed = parts.reduce((sum, part) => sum + leastOf(part, weights), 0);
  if (needed > budget) return { kind: "dearer", atLeast: needed };
  const found: FoundPart[] = [];
  for (const part of parts) {
    const others = needed - leastOf(part, weights);
    steps.nextPart();
    const result = new Search(part, weights, steps).run(budget - others);
    if (result.kind === "outOfSteps") return result;
    if (result.kind === "dearer") return { ...result, atLeast: others + result.atLeast };
    needed = others + result.weight;
    found.push(...factors(result, part));
  }
  return { kind: "found", weight: needed, parts: found };
}

/**
 * The found sets as a product of smaller ones, where the columns that occur in them share no row
 * after all. Sound only when every set is known.
 */
function factors({ sets, complete }: Found, part: readonly Row[]): FoundPart[] {
  if (!complete) return [{ sets, complete }];
  const used = new Set(sets.flat());
  return partsOf(part.map((row) => restricted(row, used))).map((factor) => {
    const own = new Set(factor.flatMap((row) => row.columns));
    const different = new Map<string, readonly number[]>();
    for (const set of sets) {
      const mine = set.filter((column) => own.has(column));
      different.set(mine.join(), mine);
    }
    return { sets: [...different.values()], complete };
  });
}
