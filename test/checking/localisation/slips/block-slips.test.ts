import fc from "fast-check";
import {
  copiedRun,
  slidRun,
  type ColumnCell,
} from "../../../../src/checking/localisation/slips/block-slips";

/** A column as printed, beside what it should be. */
const column = (printed: readonly number[], right: readonly number[]): ColumnCell[] =>
  printed.map((each, at) => ({ printed: each, lowest: right[at] ?? 0, highest: right[at] ?? 0 }));

const RIGHT = [11, 22, 33, 44, 55, 66];

test.each([
  ["slid down by one line", [11, 99, 22, 33, 44, 66], { start: 1, length: 3, shift: 1 }],
  ["slid up by one line", [11, 33, 44, 55, 99, 66], { start: 2, length: 3, shift: -1 }],
  ["slid down by two lines", [98, 99, 11, 22, 33, 44], { start: 0, length: 4, shift: 2 }],
  ["two figures agree by chance", [99, 11, 22, 44, 55, 66], undefined],
  ["nothing is wrong", RIGHT, undefined],
])("a column: %s", (_, printed, expected) => {
  expect(slidRun(column(printed, RIGHT))).toEqual(expected);
});

test("zeros go along with a slide but do not make one", () => {
  expect(slidRun(column([9, 11, 0, 22, 33, 5], [11, 0, 22, 33, 5, 5]))).toEqual({
    start: 0,
    length: 5,
    shift: 1,
  });
  expect(slidRun(column([0, 0, 0, 0, 7], [0, 0, 0, 0, 0]))).toBeUndefined();
});

test("amounts that rounding leaves open agree as well", () => {
  const open = RIGHT.map((right, at) => ({
    printed: RIGHT[at - 1] ?? 99,
    lowest: right - 1,
    highest: right + 1,
  }));
  expect(slidRun(open)).toEqual({ start: 0, length: 5, shift: 1 });
});

test("any slide of three and more different amounts is found again", () => {
  const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), {
    minLength: 8,
    maxLength: 30,
  });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 5 }), (right, shift) => {
      const printed = right.map((_, at) => right[at - shift] ?? 0);
      expect(slidRun(column(printed, right))).toEqual({
        start: 0,
        length: right.length - shift,
        shift,
      });
    }),
    { seed: 20223 },
  );
});

test("a column filled from its neighbour is found, with the lines where both rightly agree", () => {
  const neighbour = [11, 5, 33, 44, 70, 66];
  expect(copiedRun(column([11, 5, 33, 44, 70, 9], [1, 2, 33, 4, 7, 9]), neighbour)).toEqual({
    start: 0,
    length: 5,
  });
  expect(copiedRun(column(RIGHT, RIGHT), RIGHT)).toBeUndefined();
});
