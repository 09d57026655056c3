import type { Cell } from "../../../src/sheets/sheet";
import { parseCell, printCell } from "../../../src/workbook/plain-text/cell-notation";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";

test.each<[string, Cell | undefined]>([
  ["", undefined],
  ["337.02", { value: 337.02, text: "337.02", format: "0.00" }],
  ["1,234.50", { value: 1234.5, text: "1,234.50", format: "#,##0.00" }],
  ["1,234", { value: 1234, text: "1,234", format: "#,##0" }],
  ["-12", { value: -12, text: "-12" }],
  ["01", { value: "01", text: "01" }],
  ["1,23", { value: "1,23", text: "1,23" }],
  ["12345678901234567", { value: "12345678901234567", text: "12345678901234567" }],
  ["337.0183~0.00", { value: 337.0183, text: "337.02", format: "0.00" }],
  ["0.25~0.0%", { value: 0.25, text: "25.0%", format: "0.0%" }],
  ["0.3~General", { value: 0.3, text: "0.3" }],
  ['"201"', { value: "201", text: "201" }],
  ['""', { value: "", text: "" }],
  ["“三公”经费", { value: "“三公”经费", text: "“三公”经费" }],
  ["a｜b", { value: "a｜b", text: "a｜b" }],
  ["a\\|b\\nc", { value: "a|b\nc", text: "a|b\nc" }],
  ["#N/A", { value: { error: "#N/A" }, text: "#N/A" }],
  ["#号", { value: "#号", text: "#号" }],
  ["=A1", { value: undefined, text: "", formula: "=A1" }],
  ["=SUM(A1:A3) -> 12.00", { value: 12, text: "12.00", format: "0.00", formula: "=SUM(A1:A3)" }],
  ['=A1 -> "201"', { value: "201", text: "201", formula: "=A1" }],
])("the cell %s", (source, cell) => {
  expect(parseCell(source)).toEqual(cell);
});

test.each([
  "337.02",
  "1,234.50",
  "0.3~General",
  '"201"',
  '"=A1"',
  "#REF!",
  "FALSE",
  "=A1 -> #REF!",
  "a\\|b",
])("%s is printed as it was written", (source) => {
  expect(printCell(parseCell(source))).toBe(source);
});

test("a merge over two rows and two columns", () => {
  const [sheet] = parseSheets("=== 表\nA | < | 1\n^ | < | 2\n");
  expect(sheet?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 }]);
  expect(sheet?.rows[1]?.map((cell) => cell?.value)).toEqual([undefined, undefined, 2]);
});

test("rows and columns may be hidden", () => {
  const [sheet] = parseSheets("=== 表 (hidden) (columns B hidden)\n1 | 2\n~ 3\n~\n");
  expect(sheet).toMatchObject({
    visibility: "hidden",
    hiddenRows: new Set([1]),
    hiddenColumns: new Set([1]),
  });
  expect(sheet?.rows).toHaveLength(2);
});

test.each([
  ["text before the first sheet", "收入\n=== 表"],
  ["a merge that is no rectangle", "=== 表\nA | <\n^ | 1\n"],
  ["a merge without a cell to continue", "=== 表\n< | 1\n"],
])("%s is no grid", (_, text) => {
  expect(() => parseSheets(text)).toThrow();
});
