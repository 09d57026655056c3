import { utils, type WorkSheet, write, type CellObject } from "@e965/xlsx";
import type { DrawnCell } from "./drawing/drawing";
import type { DrawnSheet } from "./drawing/drawn-sheet";

/** Writes drawn sheets as a legacy .xls (BIFF8): values, number formats, merges and widths, no fonts. */
export function legacyFile(sheets: readonly DrawnSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

function worksheet(drawn: DrawnSheet): WorkSheet {
  const sheet: WorkSheet = utils.aoa_to_sheet([]);
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of drawn.cells) {
    if (cell.value === "") continue;
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
    sheet[utils.encode_cell({ r: cell.row, c: cell.column })] = cellObject(cell);
  }
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lastRow, c: lastColumn } });
  sheet["!merges"] = drawn.merges.map((m) => ({
    s: { r: m.firstRow, c: m.firstColumn },
    e: { r: m.lastRow, c: m.lastColumn },
  }));
  sheet["!cols"] = drawn.widths.map((wch) => ({ wch }));
  return sheet;
}

function cellObject({ value, format, formula }: DrawnCell): CellObject {
  return {
    t: typeof value === "number" ? "n" : "s",
    v: value,
    ...(format === undefined ? {} : { z: format }),
    ...(formula === undefined ? {} : { f: formula.slice(1) }),
  };
}
