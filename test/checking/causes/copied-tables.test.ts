import { copiedFrom } from "../../../src/checking/causes/copied-tables";
import { Readings } from "../../../src/identities/readings";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { SPENDING, TOTALS } from "./spending-lines";

const OTHER = SPENDING.map((line) => line.replaceAll("350.00", "340.00"));

const copied = (...budget: readonly string[]) => {
  const grid = [expenditureTable(...SPENDING), budgetTable(...budget)].join("\n");
  return copiedFrom("general-public-budget", new Readings(recognise(parseSheets(grid)).readings));
};

test("a table that prints another one's lines was perhaps filled in from it", () => {
  expect(copied(...SPENDING)).toEqual({ from: "expenditure", areBudgets: false });
});

test.each([
  ["an amount differs", OTHER],
  ["a line is not there", SPENDING.slice(0, -1)],
  ["there are hardly any lines", SPENDING.slice(0, 3)],
])("it was not where %s", (_, lines) => {
  expect(copied(...lines)).toBeUndefined();
});

test("where relations hold, two tables of the same lines are right", () => {
  const grid = [TOTALS, expenditureTable(...SPENDING), budgetTable(...SPENDING)].join("\n");
  expect(reportOn(grid).causes).toEqual([]);
});
