import { unzipSync, type Zippable, zipSync } from "fflate";
import { Workbook, type Worksheet } from "exceljs";
import type { CellRange } from "../../src/sheets/sheet";
import type { DrawnCell } from "./drawing/drawing";
import type { DrawnSheet } from "./drawing/drawn-sheet";
import { rowHeights } from "./excel-heights";
import { styleOf } from "./excel-styles";

/** Every file bears this moment, so that building again gives the same bytes. */
const MOMENT = new Date(Date.UTC(2024, 0, 2));

/** Writes drawn sheets as an .xlsx that looks like a published one; the same sheets give the same bytes. */
export async function excelFile(sheets: readonly DrawnSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = "部门决算公开表";
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = MOMENT;
  workbook.modified = MOMENT;
  for (const sheet of sheets) writeSheet(workbook, sheet);
  return dated(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function writeSheet(workbook: Workbook, drawn: DrawnSheet): void {
  const sheet = workbook.addWorksheet(drawn.name, {
    state: drawn.visibility,
    pageSetup: {
      paperSize: 9,
      orientation: drawn.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
    },
    views: [{ showGridLines: false }],
  });
  drawn.widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  for (const [row, height] of rowHeights(drawn)) sheet.getRow(row + 1).height = height;
  for (const row of drawn.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const column of drawn.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
  for (const frame of drawn.frames) rule(sheet, frame);
  for (const cell of drawn.cells) writeCell(sheet, cell);
  for (const { firstRow, firstColumn, lastRow, lastColumn } of drawn.merges)
    sheet.mergeCells(firstRow + 1, firstColumn + 1, lastRow + 1, lastColumn + 1);
}

const THIN = { style: "thin" } as const;
const RULES = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function rule(sheet: Worksheet, { firstRow, firstColumn, lastRow, lastColumn }: CellRange): void {
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1)
      sheet.getCell(row + 1, column + 1).border = RULES;
  }
}

function writeCell(sheet: Worksheet, drawn: DrawnCell): void {
  const cell = sheet.getCell(drawn.row + 1, drawn.column + 1);
  const style = styleOf(drawn);
  cell.font = style.font;
  cell.alignment = style.alignment;
  if (drawn.format !== undefined) cell.numFmt = drawn.format;
  if (drawn.formula !== undefined)
    cell.value = { formula: drawn.formula.slice(1), result: drawn.value, date1904: false };
  else if (drawn.value !== "") cell.value = drawn.value;
}

/** exceljs stamps each part of the package with the clock; all are given the one moment instead. */
function dated(file: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(file)))
    parts[name] = [content, { mtime: MOMENT }];
  return zipSync(parts);
}
