import type Decimal from "decimal.js";

/** Source: the scale printed in the evaluations; a score on a bound belongs to the better grade. */
const SCALE: readonly (readonly [from: number, grade: string])[] = [
  [90, "优"],
  [80, "良"],
  [60, "中"],
];

/** The grade of a total score out of 100. */
export function gradeFor(total: Decimal): string {
  return SCALE.find(([from]) => total.greaterThanOrEqualTo(from))?.[1] ?? "差";
}
