import type { CellRange } from "../../sheets/sheet";
import type { AnsweredBlock } from "./block";
import { inExcel, type ExcelTrouble } from "./in-excel";
import type { KnownSheet } from "./known-sheets";
import { planned, type ReadPiece } from "./read-plan";
import { togetherOrApart } from "./together-or-apart";

/** The blocks of a sheet's cells, or why Excel did not give them. */
export type CellsRead =
  | { readonly kind: "read"; readonly blocks: readonly AnsweredBlock[] }
  | { readonly kind: "refused"; readonly trouble: ExcelTrouble };

/** A sheet, and where its cells are. */
export interface Filled {
  readonly sheet: KnownSheet;
  readonly used: CellRange;
}

/** Reads the cells of sheets, as much at a time as Excel on the web passes; by the sheet's id. */
export async function readCells(
  filled: readonly Filled[],
  progress: (done: number) => void,
): Promise<ReadonlyMap<string, CellsRead>> {
  const read = new Map<string, CellsRead>();
  for (const pieces of planned(filled.map(sizeOf))) {
    const { done, refused } = await togetherOrApart(pieces, askedPieces);
    for (const { sheet, block } of done) read.set(sheet.id, withBlock(read.get(sheet.id), block));
    for (const { item, trouble } of refused) read.set(item.sheet.id, { kind: "refused", trouble });
    progress(read.size);
  }
  return read;
}

function withBlock(read: CellsRead | undefined, block: AnsweredBlock): CellsRead {
  if (read?.kind === "refused") return read;
  return { kind: "read", blocks: [...(read?.blocks ?? []), block] };
}

function sizeOf({ sheet, used }: Filled) {
  return {
    sheet,
    rowIndex: used.firstRow,
    columnIndex: used.firstColumn,
    rowCount: used.lastRow - used.firstRow + 1,
    columnCount: used.lastColumn - used.firstColumn + 1,
  };
}

function askedPieces(pieces: readonly ReadPiece[]) {
  return inExcel(async (context) => {
    const asked = pieces.map((piece) => ({
      sheet: piece.sheet,
      block: askPiece(context.workbook.worksheets.getItem(piece.sheet.id), piece),
    }));
    await context.sync();
    return asked.map(({ sheet, block }) => ({ sheet, block: blockOf(block) }));
  });
}

/** Asks for the cells of a rectangle. */
export function askPiece(
  worksheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Omit<ReadPiece, "sheet">,
): Excel.Range {
  const range = worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  range.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
  return range;
}

/** What was answered, without the proxy around it. */
export function blockOf(range: Excel.Range): AnsweredBlock {
  const { rowIndex, columnIndex, values, text, formulas, numberFormat } = range;
  return { rowIndex, columnIndex, values, text, formulas, numberFormat };
}
