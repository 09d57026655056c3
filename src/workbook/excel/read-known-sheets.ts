import type { CellRange, Sheet } from "../../sheets/sheet";
import { ExcelTrouble, inExcel } from "./in-excel";
import type { KnownSheet, KnownWorkbook, SheetFrame } from "./known-sheets";
import { askPiece, blockOf } from "./read-cells";
import { CELLS_PER_REQUEST } from "./read-plan";
import { askUsed, sheetOf, usedCells } from "./sheet-frames";
import { isGone } from "./together-or-apart";

interface KnownCells extends SheetFrame {
  readonly used: CellRange;
}

/**
 * Reads sheets again of which only cells can have changed: their values in one request, and nothing
 * that would end the user's undo. Those that are not known, grew, shrank or are many cells: `others`.
 */
export async function readKnownSheets(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
): Promise<{ readonly sheets: readonly Sheet[]; readonly others: readonly KnownSheet[] }> {
  const candidates = sheets.flatMap((sheet) => {
    const around = known.frames.get(sheet.id);
    return around?.used ? [{ ...around, sheet, used: around.used }] : [];
  });
  const few = candidates.reduce((sum, { used }) => sum + cellsIn(used), 0) <= CELLS_PER_REQUEST;
  const read = few && candidates.length > 0 ? await readAsKnown(candidates) : [];
  const names = new Set(read.map(({ name }) => name));
  return { sheets: read, others: sheets.filter(({ name }) => !names.has(name)) };
}

async function readAsKnown(candidates: readonly KnownCells[]): Promise<readonly Sheet[]> {
  try {
    return await inExcel(async (context) => {
      const asked = candidates.map((known) => {
        const worksheet = context.workbook.worksheets.getItem(known.sheet.id);
        return { known, now: askUsed(worksheet), cells: askPiece(worksheet, sizeOf(known.used)) };
      });
      await context.sync();
      return asked
        .filter(({ known, now }) => isSame(known.used, usedCells(now).used))
        .map(({ known, cells }) => sheetOf(known, [blockOf(cells)]));
    });
  } catch (error) {
    // The longer way tells which sheet it was about, and why.
    if (error instanceof ExcelTrouble && !isGone(error)) return [];
    throw error;
  }
}

function sizeOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange) {
  return {
    rowIndex: firstRow,
    columnIndex: firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}

function cellsIn(used: CellRange): number {
  const { rowCount, columnCount } = sizeOf(used);
  return rowCount * columnCount;
}

function isSame(one: CellRange, other: CellRange | undefined): boolean {
  return (
    other !== undefined &&
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}
