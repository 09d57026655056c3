import { addressOf } from "../../sheets/address";
import type { Sheet } from "../../sheets/sheet";
import { formulaAfterRows } from "../../sheets/formula-rows";
import type { NewLine } from "../../workbook/live-workbook";
import { sheetHeld } from "./line-change";
import type { ChangedLine } from "./written-step";

/** Why a change could not be taken back exactly, or would tear the sheet, in Chinese. */
export function lineTrouble(
  sheets: readonly Sheet[],
  { did, line }: Pick<ChangedLine, "did" | "line">,
): string | undefined {
  const sheet = sheetHeld(sheets, line);
  const isCrossed = sheet.merges.some(
    ({ firstRow, lastRow }) =>
      firstRow < lastRow &&
      (did === "inserted"
        ? firstRow < line.row && line.row <= lastRow
        : firstRow <= line.row && line.row <= lastRow),
  );
  const by = did === "inserted" ? "插入" : "删去";
  if (isCrossed)
    return `没有改动：第 ${line.row + 1} 行处有跨行的合并单元格，请在 Excel 中手工${by}这一行。`;
  const formula = did === "deleted" ? formulaInto(sheets, line) : undefined;
  return (
    formula &&
    `没有改动：${formula} 用到这一行，删去后公式不能恢复原样。请先核对这个公式，再在 Excel 中手工删去这一行。`
  );
}

/** A formula elsewhere that would not be the same after the line went and came back. */
function formulaInto(sheets: readonly Sheet[], { sheet: name, row }: NewLine): string | undefined {
  const gone = { sheet: name, at: row, count: -1 };
  const back = { ...gone, count: 1 };
  for (const sheet of sheets)
    for (const [at, cells] of sheet.rows.entries())
      for (const [column, cell] of (cells ?? []).entries()) {
        if (cell?.formula === undefined || (sheet.name === name && at === row)) continue;
        const without = formulaAfterRows(cell.formula, sheet.name, gone);
        if (formulaAfterRows(without, sheet.name, back) !== cell.formula)
          return `${sheet.name === name ? "" : `${sheet.name}!`}${addressOf(at, column)} 的公式 ${cell.formula}`;
      }
  return undefined;
}
