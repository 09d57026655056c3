import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts } from "../../src/actions/check-accounts";
import { checkText } from "../../src/cli/check-text";
import { placeOf } from "../../src/sheets/address";
import type { Cell, Sheet } from "../../src/sheets/sheet";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

/**
 * One folder for each thing that goes wrong. `workbook.txt` is a workbook as a text grid; a folder
 * without one takes all-nine-clean, with the cells of `changes.txt` typed over. `expected.txt` is the
 * report in full. UPDATE_CASES=1 writes it anew: read it as an accountant would before committing.
 */
const NAMES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(NAMES)("%s", (name) => {
  const sheets = sheetsOf(name);
  const report = checkText([checkAccounts(name, { sheets, unread: [] }, () => 0)]) + "\n";
  const file = join(__dirname, name, "expected.txt");
  if (process.env["UPDATE_CASES"]) writeFileSync(file, report);
  expect(report).toBe(readFileSync(file, "utf8"));
});

function sheetsOf(name: string): readonly Sheet[] {
  const own = join(__dirname, name, "workbook.txt");
  if (existsSync(own)) return parseSheets(readFileSync(own, "utf8"));
  const clean = parseSheets(readFileSync(join(__dirname, "all-nine-clean", "workbook.txt"), "utf8"));
  const changes = readFileSync(join(__dirname, name, "changes.txt"), "utf8");
  return changes.split("\n").filter((line) => line.includes("!")).reduce(changed, clean);
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
