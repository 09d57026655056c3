import { cellsReadBy, formulaCopied } from "../../src/sheets/relative-formula";

test.each([
  ["=SUM(D8:E8)", 2, 0, "=SUM(D10:E10)"],
  ["=D8+E8-F8", -1, 0, "=D7+E7-F7"],
  ["=SUM(D8:D12)", 0, 1, "=SUM(E8:E12)"],
  ["=ROUND(D8*10,2)", 1, 1, "=ROUND(E9*10,2)"],
  ["=LOG10(D8)", 1, 0, "=LOG10(D9)"],
])("%s copied by %i and %i", (formula, down, right, copied) => {
  expect(formulaCopied(formula, down, right)).toBe(copied);
});

test.each([
  "=$D8+E8",
  "=别的!A1",
  "='GK 01'!A1",
  '=IF(D8="",0,D8)',
  "=SUM(D:D)",
  "=SUM(8:8)",
  "=表[小计]",
])("%s is not plain: nobody says what it is elsewhere", (formula) => {
  expect(formulaCopied(formula, 1, 0)).toBeUndefined();
  expect(cellsReadBy(formula)).toBeUndefined();
});

test("a copy that would leave the sheet is none", () => {
  expect(formulaCopied("=A1+B1", -1, 0)).toBeUndefined();
  expect(formulaCopied("=A1+B1", 0, -1)).toBeUndefined();
});

test("the cells that a formula reads, ranges from their first corner", () => {
  const cell = (row: number, column: number) => ({
    ...{ firstRow: row, lastRow: row },
    ...{ firstColumn: column, lastColumn: column },
  });
  expect(cellsReadBy("=C8+SUM(E12:D9)")).toEqual([
    cell(7, 2),
    { firstRow: 8, lastRow: 11, firstColumn: 3, lastColumn: 4 },
  ]);
});
