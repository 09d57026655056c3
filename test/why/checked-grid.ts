import { checkSets } from "../../src/actions/check-accounts";
import { placeOf } from "../../src/sheets/address";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { cellWhy, type CellWhy } from "../../src/why/cell-why";
import type { CheckedWorkbook } from "../../src/why/checked-workbook";
import { sheetWhy, type SheetWhy } from "../../src/why/sheet-why";
import type { Said } from "../../src/why/said";

/** A workbook of text grids, read and checked. */
function checkedGrid(grid: string): CheckedWorkbook {
  const sheets = parseSheets(grid);
  return { sheets, sets: checkSets("某局2022年度决算.xlsx", { sheets, unread: [] }) };
}

/** The answer for a cell such as `支出!C5` of a grid. */
export function whyCell(grid: string, cell: string): CellWhy {
  const workbook = checkedGrid(grid);
  const [name, address] = cell.split("!") as [string, string];
  return cellWhy(
    workbook,
    workbook.sheets.find((sheet) => sheet.name === name)!,
    placeOf(address)!,
  );
}

/** The answer for a sheet of a grid. */
export function whySheet(grid: string, name: string): SheetWhy {
  const workbook = checkedGrid(grid);
  return sheetWhy(
    workbook,
    workbook.sheets.find((sheet) => sheet.name === name)!,
  );
}

/** An answer as one text: headings and lines. */
export function spoken({ title, sections }: Said): string {
  return [
    title,
    ...sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
  ].join("\n");
}
