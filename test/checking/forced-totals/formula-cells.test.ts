import { addedCells, addsUp } from "../../../src/checking/forced-totals/formula-cells";
import { addressOf } from "../../../src/sheets/address";

function addressesIn(formula: string): readonly string[] | undefined {
  return addedCells(formula, "支出")?.map(
    ({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`,
  );
}

test.each([
  ["=C8+C9", ["支出!C8", "支出!C9"]],
  ["=SUM(C8:D9)", ["支出!C8", "支出!D8", "支出!C9", "支出!D9"]],
  ["=SUM(C8,$C$10)", ["支出!C8", "支出!C10"]],
  ["=ROUND(C8+C9,2)", ["支出!C8", "支出!C9"]],
  ["=SUBTOTAL(9,C8:C9)", ["支出!C8", "支出!C9"]],
  ["='2.收入 决算表'!C7", ["2.收入 决算表!C7"]],
  ["=收入!C7", ["收入!C7"]],
  [`=INDIRECT("'收入'!C7")`, ["收入!C7"]],
])("%s adds up or points at cells", (formula, cells) => {
  expect(addressesIn(formula)).toEqual(cells);
});

test.each([
  "=C8-C9",
  "=C8/10000",
  "=C8*2",
  `=SUMIF(A:A,"???",C:C)`,
  "=SUM(C1:C5000)",
  "=12.5",
  "=AVERAGE(C8:C9)",
])("%s does something else, or does not name its cells", (formula) => {
  expect(addressesIn(formula)).toBeUndefined();
});

test("a formula may add up without naming its addends; one that divides does not add what is printed", () => {
  expect(addsUp(`=SUMIF(A:A,"???",C:C)`)).toBe(true);
  expect(addsUp("=C8+C9")).toBe(true);
  expect(addsUp("=SUM(C8:C9)/10000")).toBe(false);
  expect(addsUp("=收入!C7")).toBe(false);
});
