import type { Cell, Sheet } from "../../sheets/sheet";
import type { Opened } from "../port";
import { decodedText } from "../package/xml-text";
import { writtenNumber } from "../written-number";
import type { Bounded } from "./bounded-reading";
import { refused, refusedAs } from "./refusals";
import { sheetFrom } from "./sheetjs-sheet";
import { openedWith, readWhole } from "./whole-file-workbook";

/**
 * Opens a web page under the name .xls, as many reporting systems export. Numbers are taken from
 * their text, so that `01` stays a code and `1,234.50` keeps its two decimals.
 */
export function openHtml(name: string, bytes: Uint8Array, bounded: Bounded): Opened {
  const text = decodedText(bytes);
  if (!/<table/i.test(text)) return refusedAs(name, "网页");
  // A page cut off in the middle of its last table has lost lines.
  if (tags(text, /<table[\s>]/gi) > tags(text, /<\/table\s*>/gi)) return refused(name, "damaged");
  const book = readWhole(text, { type: "string", raw: true }, bounded);
  if (!book) return refused(name, "damaged");
  const sheets = book.SheetNames.map((sheet) =>
    withNumbers(
      sheetFrom(book.Sheets[sheet]!, {
        name: sheet,
        visibility: "visible",
        hiddenRows: [],
        hiddenColumns: [],
      }),
    ),
  );
  return openedWith(name, { sheets, unread: [] });
}

function tags(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function withNumbers(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => row?.map((cell) => cell && asNumber(cell))) };
}

function asNumber(cell: Cell): Cell {
  const number = typeof cell.value === "string" ? writtenNumber(cell.value.trim()) : undefined;
  return number ? { ...number, text: cell.text.trim() } : cell;
}
