import fc from "fast-check";
import { leastWeight } from "../../../src/checking/localisation/least-weight";
import { localise } from "../../../src/checking/localisation/localise";
import { anyProblem } from "./arbitrary-problem";
import { problemOf } from "./problems";

const RUNS = { numRuns: 500, seed: 20223 };

test("no explanation of all relations weighs less than what some of them need", () => {
  fc.assert(
    fc.property(anyProblem, fc.nat(31), (problem, chosen) => {
      const found = localise(problem);
      fc.pre(found.kind === "explained");
      const isOne = (relation: number) => ((chosen >> relation) & 1) === 1;
      expect(leastWeight(problem, isOne)).toBeLessThanOrEqual(found.weight);
    }),
    RUNS,
  );
});

/** Two totals that are off, and share no cell. */
const TWO_SUMS = problemOf({ a: 100, b: 30, c: 30, d: 200, e: 70, f: 70 }, [
  "a = b + c",
  "d = e + f",
]);

test.each<[readonly number[], number]>([
  [[], 0],
  [[0], 2],
  [[0, 1], 4],
])("of two sums that share no cell, %j need %i", (chosen, least) => {
  expect(leastWeight(TWO_SUMS, (relation) => chosen.includes(relation))).toBe(least);
});
