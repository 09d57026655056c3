import { unitSlip } from "../../../../src/checking/localisation/slips/unit-slip";
import { problemOf } from "../problems";

const RELATIONS = ["a=b+c", "x=y+z", "a=x", "b=y", "c=z"];
const GROUPS = [
  [0, 1, 2],
  [3, 4, 5],
];
const first = { a: 33702, b: 32667, c: 1035 };

test.each([
  ["the same amounts are in the same unit", { x: 33702, y: 32667, z: 1035 }, undefined],
  [
    "元 where 万元 belong",
    { x: 337020183, y: 326670183, z: 10350000 },
    { group: 0, kind: "tooSmall" },
  ],
  ["one misplaced point is no matter of units", { x: 33702, y: 326670000, z: 1035 }, undefined],
  ["other amounts are not mended by a change of unit", { x: 1, y: 2, z: 3 }, undefined],
])("%s", (_, second, expected) => {
  expect(unitSlip(problemOf({ ...first, ...second }, RELATIONS), GROUPS)).toEqual(expected);
});

test("the table that differs from all others is named, not one that differs from it", () => {
  const yuan = { a: 337020183, b: 326670183, c: 10350000 };
  const others = { x: 33702, y: 32667, z: 1035, u: 33702 };
  const problem = problemOf({ ...others, ...yuan }, ["a=x", "b=y", "c=z", "x=u"]);
  const groups = [[0, 1, 2], [3], [4, 5, 6]];
  expect(unitSlip(problem, groups)).toEqual({ group: 2, kind: "tooLarge" });
});
