import { Money } from "../../../src/amounts/decimal";
import { eachCellOnce } from "../../../src/checking/suspects/each-cell-once";
import type { Suspect } from "../../../src/checking/suspects/suspect";

/** 173.48 that one chain would make so much larger, and another so much smaller. */
function moved(suggested: string, ...range: readonly [string, string] | []): Suspect {
  const printed = new Money("173.48");
  const figure = {
    kind: "amount",
    printed,
    stored: printed,
    decimals: 2,
    text: "173.48",
    storedAs: "number",
  } as const;
  const placed = { sheet: "x", row: 1, column: 1, line: "201", columnKey: "小计", figure };
  return {
    cell: { sign: 1, table: "general-public-budget", placed },
    printed: "173.48",
    suggested,
    ...(range.length === 2 && { range }),
    certain: true,
    rivals: [],
    rivalCauses: [],
    explains: [],
  };
}

const suggestions = (...own: readonly Suspect[]) =>
  eachCellOnce(own).map(({ suggested }) => suggested);

test("what both changes make of a cell together is suggested", () => {
  expect(suggestions(moved("208.27"), moved("140.00"))).toEqual(["174.79"]);
});

test("a cell that rounding lets stand as it is, is no suspect", () => {
  expect(suggestions(moved("208.27", "208.26", "208.27"), moved("138.70"))).toEqual([]);
  expect(suggestions(moved("208.27"), moved("138.70"))).toEqual(["173.49"]);
});
