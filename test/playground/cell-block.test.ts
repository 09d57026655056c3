import {
  erasedEntries,
  pastedEntries,
  rangeBetween,
  textOfBlock,
} from "../../src/playground/grid/cell-block";
import { mergeMap } from "../../src/playground/grid/merged-cells";
import { plainGrid } from "./plain-grid";

function sheetOf(...rows: readonly (readonly string[])[]) {
  return plainGrid("text", rows);
}

const ALL = rangeBetween({ row: 1, column: 1 }, { row: 0, column: 0 });
const NO_MERGES = mergeMap([]);

function pasted(text: string): readonly string[] {
  return pastedEntries(text, { row: 2, column: 3 }, NO_MERGES).map(
    ({ spot, text: entry }) => `${spot.row},${spot.column}=${entry}`,
  );
}

test("a block goes to the clipboard by tabs and lines, whichever corner it began at", () => {
  expect(textOfBlock(sheetOf(["一", "1.00"], ["二", ""]), ALL)).toBe("一\t1.00\n二\t");
});

test.each([
  ["one cell", "5", ["2,3=5"]],
  ["lines and columns", "1\t2\n3\t4", ["2,3=1", "2,4=2", "3,3=3", "3,4=4"]],
  ["as Excel ends it", "1\t2\r\n", ["2,3=1", "2,4=2"]],
  ["blanks between", "1\t\t3", ["2,3=1", "2,4=", "2,5=3"]],
  ["a line break within a cell", '"甲\n乙"\t2', ["2,3=甲\n乙", "2,4=2"]],
  ["quotation marks within a cell", '"他说""好"""', ['2,3=他说"好"']],
  ["a blank line", "1\n\n3", ["2,3=1", "3,3=", "4,3=3"]],
])("pasted: %s", (_, text, entries) => {
  expect(pasted(text)).toEqual(entries);
});

test("what was copied is pasted as it was", () => {
  const sheet = sheetOf(['有"引号"', "有\n行"], ["有\t格", ""]);
  const texts = pastedEntries(textOfBlock(sheet, ALL), { row: 0, column: 0 }, NO_MERGES);
  expect(texts.map(({ text }) => text)).toEqual(['有"引号"', "有\n行", "有\t格", ""]);
});

test("cells that a merge covers take nothing", () => {
  const merges = mergeMap([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }]);
  const entries = pastedEntries("1\t2\t3", { row: 0, column: 0 }, merges);
  expect(entries.map(({ spot }) => spot.column)).toEqual([0, 2]);
});

test("only cells that hold something are emptied", () => {
  const entries = erasedEntries(sheetOf(["一", ""], ["", "二"]), ALL);
  expect(entries.map(({ spot: { row, column } }) => [row, column])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});
