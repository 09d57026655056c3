import { Overflow } from "./exact";
import { pack } from "./packing";
import type { Problem } from "./problem";
import { systemOf } from "./system";

/** A lower bound of what mends some of the relations, by their indexes; 0 where numbers outgrow exact integers. */
export function leastWeight(problem: Problem, isOne: (relation: number) => boolean): number {
  try {
    const { rows, columns } = systemOf(problem);
    const weights = columns.map(({ weight }) => weight);
    const own = rows.filter((_, relation) => isOne(relation));
    return pack(own, weights, new Uint8Array(weights.length)).least;
  } catch (error) {
    if (error instanceof Overflow) return 0;
    throw error;
  }
}
