import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeOf } from "../../src/sheets/address";
import type { Cell, Sheet } from "../../src/sheets/sheet";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

/** The clean workbook as a text grid. */
export const CLEAN = readFileSync(join(__dirname, "all-nine-clean", "workbook.txt"), "utf8");

/** The workbook of a case: its own, or the clean one with the changes of the case. */
export function sheetsOfCase(name: string): readonly Sheet[] {
  const own = join(__dirname, name, "workbook.txt");
  if (existsSync(own)) return parseSheets(readFileSync(own, "utf8"));
  return withChanges(CLEAN, join(__dirname, name, "changes.txt"));
}

/** A text grid with the cells that a file names typed over. */
export function withChanges(grid: string, file: string): readonly Sheet[] {
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
