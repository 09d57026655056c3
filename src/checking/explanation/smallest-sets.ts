import type { Deadline } from "./deadline";
import { pack } from "./packing";
import { partsOf } from "./parts";
import type { Row } from "./row";
import { Search, type SearchResult } from "./search";
import { shaved } from "./shaving";
import type { System } from "./system";

/** The smallest sets of columns of a system, as independent parts: one set of each part is needed. */
export type SmallestSets =
  | { readonly kind: "found"; readonly parts: readonly FoundPart[] }
  | { readonly kind: "outOfTime" }
  | { readonly kind: "impossible" };

export type FoundPart = Extract<SearchResult, { kind: "found" }>;

/**
 * Searches with a rising budget. In each round only columns that fit the budget are left; those
 * usually fall into parts that are searched apart, so that four leaves with eight rivals each make
 * four parts of eight sets and not 4,096 sets. Throws `Overflow`.
 */
export function smallestSets({ rows, columns }: System, deadline: Deadline): SmallestSets {
  const weights = columns.map((column) => column.weight);
  let budget = leastOf(rows, weights);
  while (budget < Infinity) {
    const affordable = shaved(rows, weights, budget, deadline);
    const round = searchParts(partsOf(affordable.rows), weights, budget, deadline);
    if (round.kind !== "dearer") return round;
    budget = Math.min(round.atLeast, affordable.dearer);
  }
  return { kind: "impossible" };
}

type Round = Exclude<SmallestSets, { kind: "impossible" }> | Dearer;
type Dearer = Extract<SearchResult, { kind: "dearer" }>;

/** Searches each part; what the others need at least bounds what one may cost. */
function searchParts(
  parts: readonly Row[][],
  weights: readonly number[],
  budget: number,
  deadline: Deadline,
): Round {
  let needed = parts.reduce((sum, part) => sum + leastOf(part, weights), 0);
  if (needed > budget) return { kind: "dearer", atLeast: needed };
  const found: FoundPart[] = [];
  for (const part of parts) {
    const others = needed - leastOf(part, weights);
    deadline.nextPart();
    const result = new Search(part, weights, deadline).run(budget - others);
    if (result.kind === "outOfTime") return result;
    if (result.kind === "dearer") return { ...result, atLeast: others + result.atLeast };
    needed = others + result.weight;
    found.push(result);
  }
  return { kind: "found", parts: found };
}

function leastOf(rows: readonly Row[], weights: readonly number[]): number {
  return pack(rows, weights, new Uint8Array(weights.length)).least;
}
