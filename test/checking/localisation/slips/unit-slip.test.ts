import { unitSlips } from "../../../../src/checking/localisation/slips/unit-slip";
import { problemOf } from "../problems";

const POWERS = [1, 2, 4, -4];
const YUAN = { x: 337020183, y: 326670183, z: 10350000 };
const FIRST = { a: 33702, b: 32667, c: 1035 };
const RELATIONS = ["a=b+c", "x=y+z", "a=x", "b=y", "c=z"];
const GROUPS = [
  [0, 1, 2],
  [3, 4, 5],
];

test.each([
  ["the same amounts are in the same unit", { x: 33702, y: 32667, z: 1035 }, []],
  ["of two tables alone both are named", YUAN, [{ group: 1, power: 4, instead: 0 }]],
  ["one misplaced point is no matter of units", { x: 33702, y: 326670000, z: 1035 }, []],
  ["other amounts are not mended by a change of unit", { x: 1, y: 2, z: 3 }, []],
])("%s", (_, second, expected) => {
  const problem = problemOf({ ...FIRST, ...second }, RELATIONS);
  expect(unitSlips(problem, GROUPS, POWERS)).toEqual(expected);
});

test("the table that differs from all others is named, not one that differs from it", () => {
  const yuan = { a: 337020183, b: 326670183, c: 10350000 };
  const others = { x: 33702, y: 32667, z: 1035, u: 33702 };
  const problem = problemOf({ ...others, ...yuan }, ["a=x", "b=y", "c=z", "x=u"]);
  const groups = [[0, 1, 2], [3], [4, 5, 6]];
  expect(unitSlips(problem, groups, POWERS)).toEqual([{ group: 2, power: 4 }]);
});

describe("a table that one relation ties to the others", () => {
  const others = ["t=p+q", "t=r", "p=s"];
  const own = ["x=y+z"];
  const GROUPED = [
    [0, 1, 2],
    [3, 4],
    [5, 6, 7],
  ];
  const book = { t: 33702, p: 32667, q: 1035, r: 33702, s: 32667 };
  const slipsOf = (amounts: Readonly<Record<string, number>>) =>
    unitSlips(problemOf({ ...book, ...amounts }, [...others, ...own, "t=x"]), GROUPED, POWERS);

  test.each([
    ["in 元, exact", { x: 337020183, y: 326670183, z: 10350000 }, 4],
    [
      "in 元, multiplied after it was rounded: its sums miss by a last digit of the others",
      { x: 337020000, y: 326680000, z: 10350000 },
      4,
    ],
    ["in 千元", { x: 337020, y: 326670, z: 10350 }, 1],
  ])("%s", (_, amounts, power) => {
    expect(slipsOf(amounts)).toEqual([{ group: 2, power }]);
  });

  test("not where its quotient is none that rounding explains", () => {
    expect(slipsOf({ x: 340000000, y: 330000000, z: 10000000 })).toEqual([]);
  });

  test("not where it does not hold in itself", () => {
    expect(slipsOf({ x: 337020183, y: 326670183, z: 20350000 })).toEqual([]);
  });

  test("not where the figure on the other side is broken elsewhere as well", () => {
    expect(slipsOf({ t: 3, x: 30000, y: 20000, z: 10000 })).toEqual([]);
  });

  test("not by a quotient of 10 where one leaf with its totals says the same", () => {
    expect(slipsOf({ x: 337020, y: 337020, z: 0 })).toEqual([]);
  });
});

test("two tables in 元 that hold with each other are both named", () => {
  const book = { t: 33702, p: 32667, r: 33702, s: 32667, u: 33702, v: 32667 };
  const yuan = { x: 337020183, y: 326670183, m: 337020183, n: 326670183 };
  const relations = ["t=r", "p=s", "r=u", "s=v", "t=x", "p=y", "x=m", "y=n", "m=u"];
  const groups = [
    [0, 1],
    [2, 3],
    [4, 5],
    [6, 7],
    [8, 9],
  ];
  expect(unitSlips(problemOf({ ...book, ...yuan }, relations), groups, POWERS)).toEqual([
    { group: 3, power: 4 },
    { group: 4, power: 4 },
  ]);
});

test("where some lines alone are in 元 it is no matter of the table's unit", () => {
  const book = { t: 600, p: 100, q: 200, r: 300 };
  const own = { w: 5000100, x: 100, y: 2000000, z: 3000000 };
  const relations = ["t=p+q+r", "w=x+y+z", "p=x", "q=y", "r=z", "t=w"];
  const groups = [
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ];
  expect(unitSlips(problemOf({ ...book, ...own }, relations), groups, POWERS)).toEqual([]);
});

test("where a column alone is in 元 it is no matter of the table's unit", () => {
  const book = { t: 600, p: 100, q: 200, r: 300 };
  const whole = { w: 6000000, x: 1000000, y: 2000000, z: 3000000 };
  const parts = { k: 600, l: 100, m: 200, n: 300 };
  const along = ["w=k", "x=l", "y=m", "z=n"];
  const relations = ["t=p+q+r", "p=x", "q=y", "r=z", "t=w", ...along];
  const groups = [
    [0, 1, 2, 3],
    [4, 5, 6, 7, 8, 9, 10, 11],
  ];
  const problem = problemOf({ ...book, ...whole, ...parts }, relations);
  expect(unitSlips(problem, groups, POWERS)).toEqual([]);
});
