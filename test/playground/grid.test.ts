import type { GridSpot } from "../../src/playground/grid/grid-sheet";
import { headOf, mergeMap, shownSpan } from "../../src/playground/grid/merged-cells";
import { extentOf, neighbour, type Direction } from "../../src/playground/grid/arrow-keys";
import { addressOf, placeOf } from "../../src/sheets/address";
import { plainGrid } from "./plain-grid";

/** B2:C3 is merged, row 5 and column E are hidden. */
const sheet = {
  ...plainGrid("text", []),
  merges: [{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }],
  hiddenRows: new Set([4]),
  hiddenColumns: new Set([4]),
};
const merges = mergeMap(sheet.merges);

function spot(address: string): GridSpot {
  return placeOf(address)!;
}

test.each<[string, Direction, string]>([
  ["A1", "down", "A2"],
  ["A1", "up", "A1"],
  ["A1", "left", "A1"],
  ["A2", "right", "B2"],
  ["A3", "right", "B2"],
  ["B2", "right", "D2"],
  ["B2", "down", "B4"],
  ["D3", "left", "B2"],
  ["A4", "down", "A6"],
  ["D1", "right", "F1"],
])("from %s %s leads to %s", (from, direction, to) => {
  const { row, column } = neighbour(sheet, merges, spot(from), direction);
  expect(addressOf(row, column)).toBe(to);
});

test("the grid ends somewhere", () => {
  const { rows, columns } = extentOf(sheet);
  const corner = { row: rows - 1, column: columns - 1 };
  expect(neighbour(sheet, merges, corner, "down")).toEqual(corner);
  expect(neighbour(sheet, merges, corner, "right")).toEqual(corner);
});

test("a merged cell is its head, and spans what is shown of it", () => {
  expect(headOf(merges, spot("C3"))).toEqual(spot("B2"));
  expect(headOf(merges, spot("D3"))).toEqual(spot("D3"));
  expect(shownSpan(3, 5, sheet.hiddenRows)).toBe(2);
});
