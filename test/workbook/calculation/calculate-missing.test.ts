import type { Cell, Sheet } from "../../../src/sheets/sheet";
import { withMissingResults } from "../../../src/workbook/calculation/calculate-missing";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";

/** A sheet in which the formulas of column B have no results. */
function sheetsWith(formulas: readonly string[]): readonly Sheet[] {
  const [first] = parseSheets("=== 表1\n1.10\n2.20\n\n4.40");
  const rows = formulas.map((formula, row) => [
    first!.rows[row]?.[0],
    { value: undefined, text: "", formula, format: "0.00" } satisfies Cell,
  ]);
  return [{ ...first!, rows }];
}

function resultsOf(sheets: readonly Sheet[]) {
  return sheets[0]!.rows.map((row) => [row?.[1]?.value, row?.[1]?.text]);
}

test("sums, differences and what builds on them are calculated as Excel would on opening", () => {
  const formulas = ["=SUM(A1:A4)", "=B1-A1", "=ROUND(B2/3,2)", "=表1!A4+A3"];
  expect(resultsOf(withMissingResults(sheetsWith(formulas)))).toEqual([
    [7.7, "7.70"],
    [6.6, "6.60"],
    [2.2, "2.20"],
    [4.4, "4.40"],
  ]);
});

test("a formula that only points at an empty cell is 0, and so is one that points at it", () => {
  expect(resultsOf(withMissingResults(sheetsWith(["=A3", "=B1", "=SUM(A1:A2)"])))).toEqual([
    [0, "0.00"],
    [0, "0.00"],
    [3.3, "3.30"],
  ]);
});

test("what cannot be calculated stays without a result", () => {
  const formulas = ["=NOSUCHFUNCTION(A1)", "=SUM(A1:A4)", "=A1/A3", "=B4"];
  expect(resultsOf(withMissingResults(sheetsWith(formulas)))).toEqual([
    [undefined, ""],
    [7.7, "7.70"],
    [undefined, ""],
    [undefined, ""],
  ]);
});

test("an error is no amount: a division by nought, and what points at it, stay without a result", () => {
  expect(resultsOf(withMissingResults(sheetsWith(["=1/0", "=B1", "=B2+1"])))).toEqual([
    [undefined, ""],
    [undefined, ""],
    [undefined, ""],
  ]);
});

test("nothing is printed meanwhile: the output of a command is its own", () => {
  const printed = jest.spyOn(console, "log").mockImplementation(() => undefined);
  withMissingResults(sheetsWith(["=1/0", "=B1", "=B2+1"]));
  expect(printed).not.toHaveBeenCalled();
});

test("a workbook that holds all its results is returned as it is", () => {
  const sheets = parseSheets("=== 表1\n1.00 | =A1*2 -> 2.00");
  expect(withMissingResults(sheets)).toBe(sheets);
});
