import type { Sheet } from "../../../src/sheets/sheet";
import type {
  SimulatedExcel,
  SimulatedExcelOptions,
} from "../../../src/simulated-excel/excel-face";
import { createSimulatedExcel } from "../../../src/simulated-excel/simulated-excel";
import { excelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { openOffice, type OfficeWindow } from "../../simulated-excel/office-window";

export interface OpenInExcel {
  readonly excel: SimulatedExcel;
  readonly workbook: LiveWorkbook;
}

const open: OfficeWindow[] = [];

/** A workbook in a simulated Excel, and the holder that reaches it through the real office.js. */
export async function openInExcel(
  sheets: string | readonly Sheet[],
  options?: SimulatedExcelOptions,
): Promise<OpenInExcel> {
  const excel = createSimulatedExcel(
    typeof sheets === "string" ? parseSheets(sheets) : sheets,
    options,
  );
  open.push(await openOffice(excel));
  return { excel, workbook: excelWorkbook() };
}

/** Closes the windows that a test opened; office.js's timers would keep jest alive. */
export function closeWindows(): void {
  for (const window of open.splice(0)) window.close();
}
