import type { LineLeftOut } from "../cause";
import type { CodeSets } from "../codes/code-sets";
import { codesLacking, lineLeftOut, type LackingSum } from "./lacking-sums";
import { WEIGHTS } from "../weights";

/** In fewer columns one wrong cell, copied on, does the same. */
const LEAST_COLUMNS = 2;

/** A line that lacks below the same code in several tables, because one was made from the other. */
export function leftOutAlike(sums: readonly LackingSum[], sets: CodeSets): readonly LineLeftOut[] {
  const byLine = new Map<string, LackingSum[]>();
  for (const sum of sums) byLine.set(sum.under, [...(byLine.get(sum.under) ?? []), sum]);
  return [...byLine.values()]
    .filter((alike) => alike.length > 1)
    .flatMap((alike) => {
      const known = alike
        .map((sum) => codesLacking(sum, sets))
        .reduce((all, next) => all.filter((code) => next.includes(code)));
      if (known.length > 0) return known.map((code) => together(alike, sets, code));
      return alike.every(({ columns }) => columns >= LEAST_COLUMNS) ? [together(alike, sets)] : [];
    });
}

function together(sums: readonly LackingSum[], sets: CodeSets, code?: string): LineLeftOut {
  const weight = code === undefined ? WEIGHTS.leafUnknownAlike : WEIGHTS.leafLeftOutAlike;
  const categories = sums.map((sum) => sum.categories).find(({ length }) => length > 0) ?? [];
  const [first, ...alike] = sums.map((sum) => lineLeftOut({ ...sum, categories }, sets, code));
  return { ...first!, weight, alike };
}
