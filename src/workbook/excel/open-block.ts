import { addressOf } from "../../sheets/address";
import type { CellRange } from "../../sheets/sheet";
import type { CellEntry, Written } from "../live-workbook";
import { rangesIn } from "./block";

/** Where cells are to be written together, as it was asked for; answered by the next request. */
export interface AskedBlock {
  readonly rows: Pick<Excel.Range, "rowHidden">;
  readonly merged: Excel.RangeAreas;
}

/** Asks for what may stand in the way between the first and the last of some cells. */
export function askBlock(worksheet: Excel.Worksheet, cells: readonly CellEntry[]): AskedBlock {
  const { firstRow, firstColumn, lastRow, lastColumn } = blockAround(cells);
  const [height, width] = [lastRow - firstRow + 1, lastColumn - firstColumn + 1];
  const rows = worksheet.getRangeByIndexes(firstRow, firstColumn, height, width);
  rows.load("rowHidden");
  const merged = rows.getMergedAreasOrNullObject();
  merged.load("address");
  return { rows, merged };
}

/** Rows that are hidden (a list that is filtered may take values on other rows), and cells that are merged. */
export function troubleAt(
  { rows, merged }: AskedBlock,
  cells: readonly CellEntry[],
): Written | undefined {
  const { firstRow, lastRow } = blockAround(cells);
  // Nothing is answered where some are hidden and others are not.
  if ((rows.rowHidden as boolean | null) !== false)
    return refused(
      `第 ${firstRow + 1}–${lastRow + 1} 行中有隐藏的行（可能筛选过），没有改动。请先取消隐藏或清除筛选后再试。`,
    );
  const merges = merged.isNullObject ? [] : rangesIn(merged.address);
  const cell = cells.find((one) => merges.some((merge) => isIn(merge, one)));
  return (
    cell &&
    refused(`${addressOf(cell.row, cell.column)} 与别的单元格合并了，没有改动。请取消合并后再试。`)
  );
}

/** The smallest rectangle that holds all of some cells. */
export function blockAround(cells: readonly Pick<CellEntry, "row" | "column">[]): CellRange {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

function isIn(
  { firstRow, firstColumn, lastRow, lastColumn }: CellRange,
  { row, column }: CellEntry,
): boolean {
  return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}

function refused(message: string): Written {
  return { kind: "refused", message };
}
