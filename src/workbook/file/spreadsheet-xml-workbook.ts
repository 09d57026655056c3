import type { Opened } from "../port";
import { decodedText } from "../package/xml-text";
import type { Bounded } from "./bounded-reading";
import { refused } from "./refusals";
import { hiddenColumnsOf, hiddenRowsOf, sheetFrom } from "./sheetjs-sheet";
import { openedWith, readWhole, visibilityOf } from "./whole-file-workbook";

/** Opens an XML Spreadsheet 2003, which reporting systems like to export under the name .xls. */
export function openSpreadsheetXml(name: string, bytes: Uint8Array, bounded: Bounded): Opened {
  const text = decodedText(bytes);
  // A whole file ends with its root closed; SheetJS would read half of one without a word.
  if (!/<\/(?:\w+:)?workbook>\s*$/i.test(text)) return refused(name, "damaged");
  const book = readWhole(text, { type: "string", cellStyles: true }, bounded);
  if (!book) return refused(name, "damaged");
  if (book.SheetNames.length === 0) return refused(name, "noSheets");
  const sheets = book.SheetNames.map((sheet, index) => {
    const worksheet = book.Sheets[sheet]!;
    return sheetFrom(worksheet, {
      name: sheet,
      visibility: visibilityOf(book, index),
      hiddenRows: hiddenRowsOf(worksheet),
      hiddenColumns: hiddenColumnsOf(worksheet),
    });
  });
  return openedWith(name, { sheets, unread: [] });
}
