import { withMissingResults } from "../calculation/calculate-missing";
import type { Opened, Workbook } from "../port";
import { unbounded, type Bounded } from "./bounded-reading";
import { withinNearColumns } from "./near-columns";
import { openHtml } from "./html-workbook";
import { refused, refusedAs } from "./refusals";
import { signatureOf } from "./signature";
import { openSpreadsheetXml } from "./spreadsheet-xml-workbook";
import { openXls } from "./xls-workbook";
import { openXlsx } from "./xlsx-workbook";

/**
 * Opens a workbook from its bytes, wherever they came from; `name` is shown in messages. Never
 * throws for what a file may be: anything else than a readable workbook is a refusal.
 */
export function openWorkbookBytes(
  name: string,
  bytes: Uint8Array,
  bounded: Bounded = unbounded,
): Opened {
  const opened = openAsItIs(name, bytes, bounded);
  return opened.kind === "opened" ? { ...opened, workbook: calculated(opened.workbook) } : opened;
}

/** The workbook with the results of its formulas, where the file holds none. */
function calculated(workbook: Workbook): Workbook {
  return {
    name: workbook.name,
    readSheets: async (progress) => {
      const { sheets, unread } = withinNearColumns(await workbook.readSheets(progress));
      return { sheets: withMissingResults(sheets), unread };
    },
  };
}

function openAsItIs(name: string, bytes: Uint8Array, bounded: Bounded): Opened {
  const signature = signatureOf(bytes);
  switch (signature.kind) {
    case "empty":
      return refused(name, "empty");
    case "brokenZip":
      return refused(name, "damaged");
    case "zip":
      return openXlsx(name, bytes);
    case "compound":
      return openXls(name, bytes, bounded);
    case "spreadsheetXml":
      return openSpreadsheetXml(name, bytes, bounded);
    case "html":
      return openHtml(name, bytes, bounded);
    case "other":
      return refusedAs(name, signature.what);
  }
}
