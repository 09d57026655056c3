import { rowWidth, mergesOf, placedCells, rowHeight } from "../row-height";
import { ROW_LOOKS } from "../row-looks";
import type { NewCell, NewPage, NewRow, NewRowStyle, NewSheet } from "../new-sheet";

/** Excel measures columns in points; a letter of the body's size takes about so many. */
const POINTS_OF_LETTER = 6;

/** Has a sheet that was just added hold what it is to hold, looking as its rows say; charts apart. */
export function fillSheet(worksheet: Excel.Worksheet, sheet: NewSheet): void {
  const { rows, columnWidths, page } = sheet;
  const width = Math.max(...rows.map(rowWidth));
  const all = enterRows(worksheet, rows, width);
  setLook(all, "body");
  all.format.wrapText = true;
  all.format.verticalAlignment = Excel.VerticalAlignment.top;
  columnWidths.forEach((letters, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = letters * POINTS_OF_LETTER;
  });
  for (const { style, first, count } of runsOf(rows))
    if (style !== "body") setLook(worksheet.getRangeByIndexes(first, 0, count, width), style);
  all.format.autofitRows();
  rows.forEach((row, at) => setForm(worksheet, row, { at, columnWidths }));
  if (page) setPage(worksheet, page);
}

/** Enters rows from the first on, as many columns of them as told; how they look stays. */
export function enterRows(
  worksheet: Excel.Worksheet,
  rows: readonly NewRow[],
  width: number,
): Excel.Range {
  const all = worksheet.getRangeByIndexes(0, 0, rows.length, width);
  all.numberFormat = matrixOf(rows, width, formatOf);
  all.formulas = matrixOf(rows, width, entryOf);
  return all;
}

/** Has a row look as its style says, however it looked before; fills and lines around cells stay. */
export function setStyle(row: Excel.Range, style: NewRowStyle): void {
  row.format.font.bold = false;
  row.format.horizontalAlignment = Excel.HorizontalAlignment.general;
  setLook(row, style);
  row.format.wrapText = true;
  row.format.autofitRows();
}

function matrixOf<T>(
  rows: readonly NewRow[],
  width: number,
  of: (cell: NewCell | undefined) => T,
): T[][] {
  return rows.map((row) => {
    const cells = new Map(placedCells(row).map(({ cell, column }) => [column, cell]));
    return Array.from({ length: width }, (_, column) => of(cells.get(column)));
  });
}

/** Rows of one style that follow each other: formats are set for all of them at once. */
function runsOf(rows: readonly NewRow[]) {
  const runs: { style: NewRowStyle; first: number; count: number }[] = [];
  rows.forEach(({ style }, first) => {
    const last = runs.at(-1);
    if (last?.style === style) last.count++;
    else runs.push({ style, first, count: 1 });
  });
  return runs;
}

const SIDES = [
  ...["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  ...["InsideHorizontal", "InsideVertical"],
] as const;
const LINE_COLOUR = "#595959";

function setLook({ format }: Excel.Range, style: NewRowStyle): void {
  const { font, size, bold, centred, ruled, fill } = ROW_LOOKS[style];
  format.font.name = font;
  format.font.size = size;
  if (bold) format.font.bold = true;
  if (centred) format.horizontalAlignment = Excel.HorizontalAlignment.center;
  if (fill !== undefined) format.fill.color = fill;
  if (!ruled) return;
  format.verticalAlignment = Excel.VerticalAlignment.center;
  for (const side of SIDES) {
    const line = format.borders.getItem(side);
    line.style = Excel.BorderLineStyle.continuous;
    line.color = LINE_COLOUR;
  }
}

interface RowPlace {
  readonly at: number;
  readonly columnWidths: readonly number[];
}

/** Merged cells and those that stand in the middle; Excel fits no row with merged cells by itself. */
function setForm(worksheet: Excel.Worksheet, row: NewRow, { at, columnWidths }: RowPlace): void {
  const merges = mergesOf(row, at);
  for (const address of merges) worksheet.getRange(address).merge(false);
  if (merges.length > 0)
    worksheet.getRangeByIndexes(at, 0, 1, 1).format.rowHeight = rowHeight(row, columnWidths);
  for (const { at: place, column } of placedCells(row))
    if (row.centred?.includes(place))
      worksheet.getRangeByIndexes(at, column, 1, 1).format.horizontalAlignment =
        Excel.HorizontalAlignment.center;
}

function setPage({ pageLayout }: Excel.Worksheet, page: NewPage): void {
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = page.across
    ? Excel.PageOrientation.landscape
    : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  if (page.repeatedRow !== undefined)
    pageLayout.setPrintTitleRows(`$${page.repeatedRow + 1}:$${page.repeatedRow + 1}`);
}

function formatOf(cell: NewCell | undefined): string {
  return cell === undefined || cell.kind === "words" ? "General" : cell.format;
}

function entryOf(cell: NewCell | undefined): string | number {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "words":
      // The apostrophe keeps words from being taken for a number, a date or a formula; it does not show.
      return `'${cell.text}`;
    case "amount":
      return Number(cell.amount);
    case "formula":
      return cell.formula;
  }
}
