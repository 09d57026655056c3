import type { CellPlace } from "../../sheets/sheet";
import { addressOf } from "../../sheets/address";
import type { Done } from "../live-workbook";
import { codeOf } from "./excel-trouble";
import { ExcelTrouble, inExcel } from "./in-excel";
import { sheetNamed, type KnownWorkbook } from "./known-sheets";

const DONE: Done = { kind: "done" };

/** Shows a cell to the user. A hidden sheet cannot be shown: Excel refuses, and the sentence says so. */
export async function selectCell(known: KnownWorkbook, cell: CellPlace): Promise<Done> {
  try {
    return await inExcel(async (context) => {
      const sheet = worksheetOf(context, known, cell.sheet);
      sheet.activate();
      sheet.getRange(addressOf(cell.row, cell.column)).select();
      await context.sync();
      return DONE;
    });
  } catch (error) {
    if (!(error instanceof ExcelTrouble)) throw error;
    return { kind: "refused", message: whyNotShown(cell, error) };
  }
}

function whyNotShown({ sheet }: CellPlace, error: ExcelTrouble): string {
  return codeOf(error.cause) === "ItemNotFound"
    ? `工作表“${sheet}”已经不在了。请重新核对。`
    : `没有能转到工作表“${sheet}”：它可能是隐藏的。请在工作表标签上点右键“取消隐藏”后再试。`;
}

/** By its id, which stays when a sheet is renamed; by its name where nothing was read yet. */
export function worksheetOf(context: Excel.RequestContext, known: KnownWorkbook, name: string) {
  return context.workbook.worksheets.getItem(sheetNamed(known, name)?.id ?? name);
}
