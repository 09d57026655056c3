import fc from "fast-check";
import { leastHeavyWeight, leastWeight } from "../../../src/checking/localisation/least-weight";
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

test("nor less than its heavy suspects do when the light ones change at will", () => {
  const anyLight = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(anyProblem, anyLight, (problem, isLight) => {
      const cells = problem.cells.map((each, at) => ({
        ...each,
        weight: isLight[at] ? 1 : 10 * (each.weight ?? 2),
      }));
      const chains = problem.chains.map((each) => ({ ...each, weight: 30 }));
      const weighted = { ...problem, cells, chains };
      const found = localise(weighted);
      fc.pre(found.kind === "explained");
      expect(leastHeavyWeight(weighted)).toBeLessThanOrEqual(found.weight);
    }),
    RUNS,
  );
});

test("what an open amount mends needs no heavy suspect, and what it cannot mend does", () => {
  const open = (printed: number) => ({ printed, half: 1, step: 1, weight: 1 });
  const heavy = (printed: number) => ({ printed, half: 1, step: 1, weight: 20 });
  const amounts = { a: heavy(100), b: heavy(30), open: open(0), c: heavy(60), d: heavy(100) };
  const sums = ["a = b + open + c", "d = b + open + c"];
  expect(leastHeavyWeight(problemOf(amounts, sums))).toBe(0);
  expect(leastHeavyWeight(problemOf({ ...amounts, d: heavy(300) }, sums))).toBe(20);
  expect(leastWeight(problemOf(amounts, sums), () => true)).toBe(1);
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
