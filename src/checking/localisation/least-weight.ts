import { Overflow } from "./exact";
import { leastOfHeavy } from "./least-of";
import { pack } from "./packing";
import type { Problem } from "./problem";
import { systemOf, type System } from "./system";

/** A lower bound of what mends some of the relations, by their indexes; 0 where numbers outgrow exact integers. */
export function leastWeight(problem: Problem, isOne: (relation: number) => boolean): number {
  return boundOf(problem, ({ rows }, weights) => {
    const own = rows.filter((_, relation) => isOne(relation));
    return pack(own, weights, new Uint8Array(weights.length)).least;
  });
}

/** A lower bound of what heavy suspects weigh in an explanation, when those that cost nearly nothing change at will. */
export function leastHeavyWeight(problem: Problem): number {
  return boundOf(problem, ({ rows }, weights) => leastOfHeavy(rows, weights));
}

type Bound = (system: System, weights: readonly number[]) => number;

function boundOf(problem: Problem, bound: Bound): number {
  try {
    const system = systemOf(problem);
    return bound(
      system,
      system.columns.map(({ weight }) => weight),
    );
  } catch (error) {
    if (error instanceof Overflow) return 0;
    throw error;
  }
}
