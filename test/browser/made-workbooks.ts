import { join } from "node:path";
import ExcelJS from "exceljs";

const CLEAN = join(__dirname, "..", "..", "samples", "qiaokou-media-centre-2022-corrected.xlsx");

async function cleanWorkbook(): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(CLEAN);
  return workbook;
}

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Buffer> {
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Amounts typed two lines too low: the figures of these columns, from a line on. */
const SLID = [
  { sheet: "GK02", columns: ["E", "F"], from: 7 },
  { sheet: "GK03", columns: ["E", "F", "G"], from: 7 },
  { sheet: "GK05", columns: ["E", "F", "G"], from: 7 },
  { sheet: "GK06", columns: ["C"], from: 7 },
];

/** The seed with whole columns slid: more findings than anybody reads one by one. */
export async function slidWorkbook(): Promise<Buffer> {
  const workbook = await cleanWorkbook();
  for (const { sheet, columns, from } of SLID) {
    const worksheet = workbook.worksheets.find(({ name }) => name.startsWith(sheet))!;
    for (const column of columns) slideDown(worksheet, column, from);
  }
  return bytesOf(workbook);
}

function slideDown(worksheet: ExcelJS.Worksheet, column: string, from: number): void {
  const rows = Array.from({ length: worksheet.rowCount - from + 1 }, (_, index) => from + index);
  const cells = rows
    .map((row) => worksheet.getCell(`${column}${row}`))
    .filter(({ value }) => typeof value === "number");
  const values = cells.map(({ value }) => value);
  cells.forEach((cell, index) => {
    cell.value = values[(index + values.length - 2) % values.length]!;
  });
}

/** The seed, one figure of it wrong (GK05 G11), among so many other sheets that it has `count` of them. */
export async function workbookOfSheets(count: number): Promise<Buffer> {
  const workbook = await cleanWorkbook();
  const tables = workbook.worksheets.find(({ name }) => name.startsWith("GK05"))!;
  tables.getCell("G11").value = 253.53;
  for (let index = workbook.worksheets.length; index < count; index++) {
    const worksheet = workbook.addWorksheet(`项目明细${index}`);
    worksheet.addRows(
      Array.from({ length: 40 }, (_, row) => [`项目${row}`, "已完成", row * 1.5, index]),
    );
  }
  return bytesOf(workbook);
}

/** The seed without one line of 一般公共预算 (2101103): what stands below it moved up. */
export async function workbookWithoutLine(): Promise<Buffer> {
  const workbook = await cleanWorkbook();
  const worksheet = workbook.worksheets.find(({ name }) => name.startsWith("GK05"))!;
  const codes = Array.from({ length: worksheet.rowCount }, (_, row) =>
    worksheet.getCell(row + 1, 1).text.trim(),
  );
  const last = codes.findLastIndex((code) => /^\d{3,7}$/.test(code)) + 1;
  for (let row = codes.indexOf("2101103") + 1; row <= last; row++)
    for (const column of [1, 4, 5, 6, 7])
      worksheet.getCell(row, column).value =
        row === last ? null : worksheet.getCell(row + 1, column).value;
  return bytesOf(workbook);
}

/** The seed with a blank cell pushed into a column of 支出决算表, all figures below it a line too low. */
export async function workbookWithColumnSlid(): Promise<Buffer> {
  const workbook = await cleanWorkbook();
  const worksheet = workbook.worksheets.find(({ name }) => name.startsWith("GK03"))!;
  const codes = Array.from({ length: worksheet.rowCount }, (_, row) =>
    worksheet.getCell(row + 1, 1).text.trim(),
  );
  const first = codes.findIndex((code) => /^\d{3}$/.test(code)) + 1;
  const last = codes.findLastIndex((code) => /^\d{3,7}$/.test(code)) + 1;
  for (let row = last; row >= first; row--)
    worksheet.getCell(row, COLUMN_SLID).value =
      row === first ? null : worksheet.getCell(row - 1, COLUMN_SLID).value;
  return bytesOf(workbook);
}

/** 基本支出 of 支出决算表. */
const COLUMN_SLID = 6;
