import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkSets } from "../../src/actions/check-accounts";
import { checkText } from "../../src/cli/check-text";
import { recognise } from "../../src/recognition/recognise";
import type { TableReading } from "../../src/tables/reading";
import { BUDGET_FORMS } from "../../src/tables/budget-forms";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { CLEAN, sheetsOfCase, withChanges } from "./case-workbook";

/**
 * One folder for each thing that goes wrong. `workbook.txt` is a workbook as a text grid; a folder
 * without one takes all-nine-clean, with the cells of `changes.txt` typed over. `last-year.txt` does
 * the same for last year's workbook, where one is given; `budget.txt` is the budget's publication. `expected.txt` is the report, in full for
 * the clean workbook and else without its table list and counts, which say nothing of the case; all sets
 * of a workbook are checked. UPDATE_CASES=1 writes it anew: read it as an accountant would before committing.
 */
const IN_FULL = "all-nine-clean";

const NAMES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(NAMES)("%s", (name) => {
  const read = { sheets: sheetsOfCase(name), unread: [] };
  const full = checkText(checkSets(name, read, { ...lastYearOf(name), ...budgetOf(name) })) + "\n";
  const report = name === IN_FULL ? full : withoutTablesAndCounts(full);
  const file = join(__dirname, name, "expected.txt");
  if (process.env["UPDATE_CASES"]) writeFileSync(file, report);
  expect(report).toBe(readFileSync(file, "utf8"));
});

/** What was not read is kept, cover and contents apart: they stand in every workbook. */
function withoutTablesAndCounts(report: string): string {
  return report.replace(/\n识别出 [0-9]+ 张表：\n[^]*?\n勾稽关系 .*\n/g, (lists) => {
    const unread = lists.split("\n").filter((line) => /^ {2}· (?!封面|目录)/.test(line));
    return unread.length === 0 ? "" : `\n其他工作表：\n${unread.join("\n")}\n`;
  });
}

/** The clean workbook a year earlier, with changes of its own. */
function lastYearOf(name: string): { readonly lastYear?: readonly TableReading[] } {
  const file = join(__dirname, name, "last-year.txt");
  if (!existsSync(file)) return {};
  return { lastYear: recognise(withChanges(CLEAN.replaceAll("2023年", "2022年"), file)).readings };
}

function budgetOf(name: string): { readonly budget?: readonly TableReading[] } {
  const file = join(__dirname, name, "budget.txt");
  if (!existsSync(file)) return {};
  return { budget: recognise(parseSheets(readFileSync(file, "utf8")), BUDGET_FORMS).readings };
}
