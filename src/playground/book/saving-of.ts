import type { SimulatedExcel } from "../../simulated-excel/excel-face";
import { editedCopy, type EditedCopy } from "../../workbook/editing/edited-copy";
import { changesBetween, type WorkbookChanges } from "../../workbook/editing/workbook-changes";
import type { OpenedFile } from "../open-workbook";
import type { Book } from "./book";

/** What of the simulated Excel's workbook is not in the file that it was opened from, and how it gets there. */
export function savingOf(
  excel: SimulatedExcel,
  file: OpenedFile,
): Pick<Book, "hasLosses" | "download"> {
  const changes = () => changesBetween(file.read.sheets, excel.sheets(), excel.parts());
  let kept = JSON.stringify(changes());
  return {
    hasLosses: () => JSON.stringify(changes()) !== kept,
    download: (): EditedCopy => {
      const now: WorkbookChanges = changes();
      const copy = editedCopy(file.bytes, now);
      if (copy.kind === "edited") kept = JSON.stringify(now);
      return copy;
    },
  };
}
