import { cellAt, type Sheet } from "../../sheets/sheet";
import { printCell } from "./cell-notation";
import { printMerge } from "./merge-notation";
import { printHeading } from "./sheet-heading";

/** The text grid that `parseSheets` reads back. What stands under a merge, unseen, is not printed. */
export function printSheets(sheets: readonly Sheet[]): string {
  return sheets
    .map((sheet) => `${[printHeading(sheet), ...linesOf(sheet)].join("\n")}\n`)
    .join("\n");
}

function linesOf(sheet: Sheet): string[] {
  const height = Math.max(sheet.rows.length, ...sheet.merges.map(({ lastRow }) => lastRow + 1));
  return Array.from({ length: height }, (_, row) => printRow(sheet, row));
}

function printRow(sheet: Sheet, row: number): string {
  const pieces = Array.from({ length: widthOf(sheet, row) }, (_, column) =>
    printPiece(sheet, row, column),
  );
  const line = sheet.hiddenRows.has(row) ? `~ ${pieces.join(" | ")}` : pieces.join(" | ");
  return line.replace(/ +$/, "");
}

function printPiece(sheet: Sheet, row: number, column: number): string {
  return printMerge(sheet.merges, row, column) ?? printCell(cellAt(sheet, row, column));
}

function widthOf(sheet: Sheet, row: number): number {
  const merged = sheet.merges.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  return Math.max(sheet.rows[row]?.length ?? 0, ...merged.map(({ lastColumn }) => lastColumn + 1));
}
