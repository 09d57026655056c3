import type { CellRange } from "../../sheets/sheet";
import { rangesIn } from "./block";
import { ExcelTrouble, inExcel } from "./in-excel";
import { isGone } from "./together-or-apart";

/**
 * The merged cells of a part of a sheet. Excel tells no more than 512 at a time: where it refuses, the
 * halves are asked. A merge is told with the block that its first cell stands in.
 */
export async function mergesByBlocks(id: string, block: CellRange): Promise<readonly CellRange[]> {
  try {
    return await mergesIn(id, block);
  } catch (error) {
    const { firstRow, lastRow } = block;
    if (!(error instanceof ExcelTrouble) || isGone(error) || firstRow === lastRow) throw error;
    const middle = Math.floor((firstRow + lastRow) / 2);
    const upper = await mergesByBlocks(id, { ...block, lastRow: middle });
    return [...upper, ...(await mergesByBlocks(id, { ...block, firstRow: middle + 1 }))];
  }
}

function mergesIn(id: string, block: CellRange): Promise<readonly CellRange[]> {
  return inExcel(async (context) => {
    const { firstRow, firstColumn, lastRow, lastColumn } = block;
    const merged = context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(
        firstRow,
        firstColumn,
        lastRow - firstRow + 1,
        lastColumn - firstColumn + 1,
      )
      .getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    return merged.isNullObject ? [] : rangesIn(merged.address);
  });
}
