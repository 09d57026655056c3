import type { CellPlace } from "../../sheets/sheet";
import { addressOf } from "../../sheets/address";
import type { Done } from "../live-workbook";
import { codeOf } from "./excel-trouble";
import { doneInExcel, ExcelTrouble, inExcel } from "./in-excel";
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

/** Writes a number, or blanks a cell when the amount is empty; the number format stays. */
export function writeCell(known: KnownWorkbook, cell: CellPlace, amount: string): Promise<Done> {
  return put(known, cell, () => (amount === "" ? "" : Number(amount)));
}

/** What Excel would take for something else than words. */
const NOT_READ_AS_WORDS = /^[\s\d０-９+=@.'(（¥$-]/;

/** Writes words; an apostrophe keeps Excel from making a number of them, and does not show. */
export function writeWords(known: KnownWorkbook, cell: CellPlace, words: string): Promise<Done> {
  return put(known, cell, (format) =>
    format !== "@" && NOT_READ_AS_WORDS.test(words) ? `'${words}` : words,
  );
}

function put(
  known: KnownWorkbook,
  cell: CellPlace,
  entry: (format: unknown) => string | number,
): Promise<Done> {
  return doneInExcel(async (context) => {
    const address = addressOf(cell.row, cell.column);
    const range = worksheetOf(context, known, cell.sheet).getRange(address);
    range.load("formulas,values,numberFormat");
    await context.sync();
    const formula: unknown = range.formulas[0]![0];
    if (typeof formula === "string" && formula.startsWith("=") && formula !== range.values[0]![0])
      return {
        kind: "refused",
        message: `${address} 是公式 ${formula}，没有改动。请检查公式引用的单元格。`,
      };
    range.values = [[entry(range.numberFormat[0]![0])]];
    await context.sync();
    return DONE;
  });
}

/** By its id, which stays when a sheet is renamed; by its name where nothing was read yet. */
function worksheetOf(context: Excel.RequestContext, known: KnownWorkbook, name: string) {
  return context.workbook.worksheets.getItem(sheetNamed(known, name)?.id ?? name);
}
