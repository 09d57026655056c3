import { array, assert, integer, property, tuple } from "fast-check";
import { addressOf, placeOf } from "../../../src/sheets/address";
import { blocksOf } from "../../../src/workbook/excel/address-blocks";

test.each([
  [["G8"], ["G8"]],
  [
    ["G8", "G9", "G11"],
    ["G8:G9", "G11"],
  ],
  [
    ["B2", "C2", "B3", "C3", "E3"],
    ["B2:C3", "E3"],
  ],
  [
    ["C9", "C8", "AA1"],
    ["AA1", "C8:C9"],
  ],
  [["B2:B4"], ["B2:B4"]],
])("%j are %j", (addresses, blocks) => {
  expect(blocksOf(addresses)).toEqual(blocks);
});

test("every cell is in exactly one block, and no other cell is", () => {
  const cells = array(tuple(integer({ min: 0, max: 12 }), integer({ min: 0, max: 6 })));
  assert(
    property(cells, (places) => {
      const addresses = [...new Set(places.map(([row, column]) => addressOf(row, column)))];
      expect(blocksOf(addresses).flatMap(cellsOf).sort()).toEqual(addresses.sort());
    }),
  );
});

function cellsOf(block: string): readonly string[] {
  const [first, last] = block.split(":").map((address) => placeOf(address)!);
  const { row, column } = last ?? first!;
  return Array.from({ length: row - first!.row + 1 }, (_, down) =>
    Array.from({ length: column - first!.column + 1 }, (_, across) =>
      addressOf(first!.row + down, first!.column + across),
    ),
  ).flat();
}
