import type { Done } from "../live-workbook";
import { sentenceOn } from "./excel-trouble";

/** What Excel could not do, in a Chinese sentence; the cause is Excel's own error. */
export class ExcelTrouble extends Error {}

/** Runs work on the open workbook; while a cell is being edited it waits. Errors bear Chinese sentences. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(runOptions(), work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      throw new ExcelTrouble(sentenceOn(error), { cause: error });
    throw error;
  }
}

/** Where Excel can, what one step of ours changes is one step of its undo. */
function runOptions(): Excel.RunOptions {
  const canMerge = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return { delayForCellEdit: true, ...(canMerge && { mergeUndoGroup: true }) };
}

/** Runs work whose refusal by Excel is an answer: the sentence says why and what to do. */
export async function doneInExcel(
  work: (context: Excel.RequestContext) => Promise<Done>,
): Promise<Done> {
  try {
    return await inExcel(work);
  } catch (error) {
    if (error instanceof ExcelTrouble) return { kind: "refused", message: error.message };
    throw error;
  }
}
