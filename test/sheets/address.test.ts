import { assert, integer, property } from "fast-check";
import { addressOf, columnLetters, placeOf, rangeAddress } from "../../src/sheets/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("the column with index %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["G8", { row: 7, column: 6 }],
  ["$G$8", { row: 7, column: 6 }],
  ["AA10", { row: 9, column: 26 }],
])("%s is a place", (address, place) => {
  expect(placeOf(address)).toEqual(place);
});

test.each(["", "8G", "G0", "g8", "G", "8", "G8:H9", "ABCD1", "Sheet1!G8", "Ｇ8"])(
  "%j is no place",
  (address) => {
    expect(placeOf(address)).toBeUndefined();
  },
);

test("a rectangle is named by its corners", () => {
  expect(rangeAddress({ firstRow: 0, firstColumn: 0, lastRow: 24, lastColumn: 10 })).toBe("A1:K25");
});

test("every address leads back to its place", () => {
  assert(
    property(
      integer({ min: 0, max: 1_048_575 }),
      integer({ min: 0, max: 16_383 }),
      (row, column) => {
        expect(placeOf(addressOf(row, column))).toEqual({ row, column });
      },
    ),
  );
});
