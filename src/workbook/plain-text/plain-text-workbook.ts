import type { Workbook } from "../port";
import { parseSheets } from "./parse-sheets";

/** A workbook held in a text grid: the test bed of everything that reads workbooks. */
export function plainTextWorkbook(text: string, name = "workbook.txt"): Workbook {
  const sheets = parseSheets(text);
  return {
    name,
    readSheets: (progress) => {
      sheets.forEach((_, index) => progress?.(index + 1, sheets.length));
      return Promise.resolve({ sheets, unread: [] });
    },
  };
}
