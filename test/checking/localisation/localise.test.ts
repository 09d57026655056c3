import { localise } from "../../../src/checking/localisation/localise";
import {
  DEFAULT_LIMITS,
  type Limits,
  type PrintedCell,
} from "../../../src/checking/localisation/problem";
import { BLANK, cell, problemOf, told, type NamedProblem } from "./problems";

const explained = (problem: NamedProblem, limits?: Limits) =>
  told(localise(problem, limits), problem);

type Amounts = Readonly<Record<string, number | PrintedCell>>;

describe("two lines of a table with 小计 = 基本 + 项目, under the line 合计", () => {
  const relations = ["t0=b0+p0", "t1=b1+p1", "t2=b2+p2", "t0=t1+t2", "b0=b1+b2", "p0=p1+p2"];
  const right = { t0: 110, b0: 70, p0: 40, t1: 50, b1: 20, p1: 30, t2: 60, b2: 50, p2: 10 };

  test.each<[string, Amounts, string[]]>([
    ["nothing is wrong", {}, []],
    ["rounding explains 2 over three figures", { t1: 51, t2: 60 }, []],
    ["a total of the total line", { t0: 1100 }, ["t0 110 [109..111]"]],
    ["a leaf", { p1: 3 }, ["p1 30 [29..31]"]],
    ["a leaf that was left blank", { p1: BLANK }, ["p1 30 [29..31]"]],
    [
      "an amount where nothing belongs",
      { b1: 50, p1: 30, t1: 50, b0: 100, t0: 110, p0: 10 },
      ["p1 0 [-1..1]"],
    ],
    ["two leaves of one line", { b1: 200, p1: 3 }, ["b1 20 [19..21] + p1 30 [29..31]"]],
    ["two leaves far apart", { b1: 200, p2: 91 }, ["b1 20 [19..21]", "p2 10 [9..11]"]],
  ])("%s", (_, wrong, expected) => {
    expect(explained(problemOf({ ...right, ...wrong }, relations))).toEqual(expected);
  });
});

test.each<[string, Amounts, string[], string[]]>([
  [
    "addends of one sum cannot be told apart",
    { sum: 60, a: 10, b: 20, c: 20 },
    ["sum=a+b+c"],
    ["sum 50 [49..51] / a 20 [19..21] / b 30 [29..31] / c 30 [29..31]"],
  ],
  [
    "wrong leaves of sums that share nothing are told part by part, not as pairs",
    { s: 9, a: 1, b: 1, t: 9, c: 1, d: 1 },
    ["s=a+b", "t=c+d"],
    ["s 2 [1..3] / a 8 [7..9] / b 8 [7..9]", "t 2 [1..3] / c 8 [7..9] / d 8 [7..9]"],
  ],
  [
    "a figure that another table has too is told from one that it has not",
    { sum: 60, a: 10, b: 20, a2: 40 },
    ["sum=a+b", "a=a2"],
    ["a 40"],
  ],
  [
    "a fixed cell is never blamed",
    { sum: 60, a: cell(10, { fixed: true }), b: 20 },
    ["sum=a+b"],
    ["sum 30 [29..31] / b 50 [49..51]"],
  ],
  [
    "a cell printed in coarser digits is suggested in its own",
    { a: cell(500, { half: 100, step: 100 }), b: cell(1234), c: cell(1234) },
    ["a=b", "b=c"],
    ["a 1200"],
  ],
  [
    "a broken limit has its cells as suspects, with the bound that it sets",
    { part: 50, whole: 40 },
    ["part<=whole"],
    ["part ? [..40] / whole ? [50..]"],
  ],
  [
    "a limit tells which of two figures is wrong",
    { part: 50, other: 10, sum: 20, whole: 40 },
    ["sum=part+other", "part<=whole"],
    ["part 10 [9..11]"],
  ],
  [
    "no change of a cell that may be blamed helps",
    { a: cell(1, { fixed: true }), b: cell(9, { fixed: true }) },
    ["a=b"],
    ["gave up: contradiction"],
  ],
  [
    "amounts that doubles cannot add exactly are not guessed at",
    { a: 2 ** 52, b: 2 ** 52, sum: 5 },
    ["sum=a+b"],
    ["gave up: overflow"],
  ],
])("%s", (_, amounts, relations, expected) => {
  expect(explained(problemOf(amounts, relations))).toEqual(expected);
});

describe("limits", () => {
  const crossed = problemOf({ a: 10, b: 50, c: 90 }, ["a=b", "b=c", "a=c"]);

  test("without a step there is no answer, and that is said", () => {
    const none = { firstSet: 0, rivals: 0, allRivals: 0, sets: 9 };
    expect(explained(crossed, none)).toEqual(["gave up: steps"]);
  });

  test("a set too many is left out, and that is said", () => {
    const [all = ""] = explained(crossed);
    const [first = ""] = explained(crossed, { ...DEFAULT_LIMITS, sets: 1 });
    expect(all).toBe("a 50 + c 50 | a 90 + b 90 | b 10 + c 10");
    expect(all).toContain(first.replace(" …", ""));
    expect(first).toMatch(/^[^|]+ …$/);
  });

  test("rivals are sought for so many steps in one part, and so many in all", () => {
    const twice = problemOf({ a: 10, b: 50, c: 90, d: 10, e: 50, f: 90 }, [
      ...["a=b", "b=c", "a=c"],
      ...["d=e", "e=f", "d=f"],
    ]);
    const isWhole = (limits: Partial<Limits>) =>
      explained(twice, { ...DEFAULT_LIMITS, ...limits }).map((part) => !part.endsWith("…"));
    expect(isWhole({})).toEqual([true, true]);
    expect(isWhole({ rivals: 1 })).toEqual([false, false]);
    const both = [...Array(500).keys()].map((allRivals) => isWhole({ allRivals }).join());
    expect(new Set(both)).toEqual(new Set(["false,false", "true,false", "true,true"]));
  });
});
