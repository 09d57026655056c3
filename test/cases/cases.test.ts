import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts } from "../../src/actions/check-accounts";
import { checkText } from "../../src/cli/check-text";
import { recognise } from "../../src/recognition/recognise";
import { placeOf } from "../../src/sheets/address";
import type { Cell, Sheet } from "../../src/sheets/sheet";
import type { TableReading } from "../../src/tables/reading";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

/**
 * One folder for each thing that goes wrong. `workbook.txt` is a workbook as a text grid; a folder
 * without one takes all-nine-clean, with the cells of `changes.txt` typed over. `last-year.txt` does
 * the same for last year's workbook, where one is given. `expected.txt` is the report, in full for
 * the clean workbook and else without its table list and counts, which say nothing of the case.
 * UPDATE_CASES=1 writes it anew: read it as an accountant would before committing.
 */
const IN_FULL = "all-nine-clean";

const NAMES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(NAMES)("%s", (name) => {
  const read = { sheets: sheetsOf(name), unread: [] };
  const full = checkText([checkAccounts(name, read, lastYearOf(name))]) + "\n";
  const report = name === IN_FULL ? full : withoutTablesAndCounts(full);
  const file = join(__dirname, name, "expected.txt");
  if (process.env["UPDATE_CASES"]) writeFileSync(file, report);
  expect(report).toBe(readFileSync(file, "utf8"));
});

function withoutTablesAndCounts(report: string): string {
  return report.replace(/\n识别出 [0-9]+ 张表：\n[^]*?\n勾稽关系 .*\n/, "");
}

function sheetsOf(name: string): readonly Sheet[] {
  const own = join(__dirname, name, "workbook.txt");
  if (existsSync(own)) return parseSheets(readFileSync(own, "utf8"));
  return withChanges(CLEAN, join(__dirname, name, "changes.txt"));
}

const CLEAN = readFileSync(join(__dirname, "all-nine-clean", "workbook.txt"), "utf8");

/** The clean workbook a year earlier, with changes of its own. */
function lastYearOf(name: string): { readonly lastYear?: readonly TableReading[] } {
  const file = join(__dirname, name, "last-year.txt");
  if (!existsSync(file)) return {};
  return { lastYear: recognise(withChanges(CLEAN.replaceAll("2023年", "2022年"), file)).readings };
}

function withChanges(grid: string, file: string): readonly Sheet[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.includes("!")).reduce(changed, parseSheets(grid));
}

/** `表5!G8 | 263.88`: the cell as the text grid writes it. */
function changed(sheets: readonly Sheet[], line: string): readonly Sheet[] {
  const [, sheetName, address, cell] = /^(.+?)!([A-Z]+[0-9]+) \| ?(.*)$/.exec(line)!;
  const place = placeOf(address!)!;
  const typed = parseSheets(`=== x\n${cell!}`)[0]!.rows[0]?.[0];
  return sheets.map((sheet) => (sheet.name === sheetName ? withCell(sheet, place, typed) : sheet));
}

function withCell(sheet: Sheet, { row, column }: { row: number; column: number }, cell: Cell | undefined): Sheet {
  const rows = Array.from(sheet.rows, (line, at) => {
    if (at !== row) return line;
    const cells = Array.from({ length: Math.max(line?.length ?? 0, column + 1) }, (_, index) => line?.[index]);
    cells[column] = cell;
    return cells;
  });
  return { ...sheet, rows };
}
