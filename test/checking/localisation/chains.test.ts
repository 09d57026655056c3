import { localise } from "../../../src/checking/localisation/localise";
import { problemOf, told } from "./problems";

/** One table with a leaf, its line's total and 合计; another that has the same two totals. */
const AMOUNTS = {
  leaf: 30,
  next: 20,
  line: 50,
  rest: 60,
  all: 110,
  line2: 50,
  all2: 110,
  rest2: 60,
};
const RELATIONS = ["line=leaf+next", "all=line+rest", "line=line2", "all=all2", "all2=line2+rest2"];
const CHAIN = "leaf > line > all";

test("a leaf whose totals were added up anew is found as a chain", () => {
  const readded = { ...AMOUNTS, leaf: 37, line: 57, all: 117 };
  const problem = problemOf(readded, RELATIONS, [CHAIN]);
  expect(told(localise(problem), problem)).toEqual(["chain of leaf 30"]);
});

test("without chains innocent totals of the other table are blamed: why chains are needed", () => {
  const readded = { ...AMOUNTS, leaf: 37, line: 57, all: 117 };
  const problem = problemOf(readded, RELATIONS);
  expect(told(localise(problem), problem).join()).toContain("line2");
});

test("a wrong leaf whose totals were left alone is that leaf, not a chain", () => {
  const problem = problemOf({ ...AMOUNTS, leaf: 37 }, RELATIONS, [CHAIN]);
  expect(told(localise(problem), problem).join()).not.toContain("chain");
});

test("a chain through a fixed cell is never blamed", () => {
  const fixed = { ...AMOUNTS, leaf: 37, line: 57, all: 117 };
  const problem = problemOf(fixed, RELATIONS, [CHAIN]);
  const cells = problem.cells.map((each, at) => (at === 4 ? { ...each, fixed: true } : each));
  expect(told(localise({ ...problem, cells }), problem).join()).not.toContain("chain");
});
