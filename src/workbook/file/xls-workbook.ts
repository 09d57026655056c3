import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import type { Sheet } from "../../sheets/sheet";
import type { Opened, SheetsRead, UnreadSheet } from "../port";
import type { Bounded } from "./bounded-reading";
import { biffStreamOf } from "./biff-stream-of";
import { blankCells, scanBiff, type BiffSheet } from "./biff-stream";
import { openCompound, type CompoundFile } from "./compound-file";
import { READING_LIMITS } from "./limits";
import { refused, refusedAs, passedOverSheet, type PassedOver } from "./refusals";
import { hiddenRowsOf, sheetFrom } from "./sheetjs-sheet";
import { openedWith, readWhole } from "./whole-file-workbook";

/** Text of Excel 5 and 95 whose code page is not stated: these files come from Chinese machines. */
const CHINESE_CODE_PAGE = 936;

/** Opens an OLE container that should be an .xls (Excel 5 to 2003, or WPS .et). */
export function openXls(name: string, bytes: Uint8Array, bounded: Bounded): Opened {
  const compound = openCompound(bytes);
  if (!compound) return refused(name, "damaged");
  if (compound.has("EncryptedPackage")) return refused(name, "encrypted");
  const stream = biffStreamOf(compound);
  if (stream) return openStream(name, stream, bounded);
  const foreign = foreignCompound(compound);
  return foreign === undefined ? refused(name, "damaged") : refusedAs(name, foreign);
}

function openStream(name: string, stream: Uint8Array, bounded: Bounded): Opened {
  const book = scanBiff(stream);
  if (!book) return refused(name, "damaged");
  if (book.encrypted) return refused(name, "encrypted");
  if (book.sheets.length === 0) return refused(name, "noSheets");
  if (book.sheets.length > READING_LIMITS.sheets) return refused(name, "tooManySheets");
  book.sheets.filter(tooLarge).forEach((sheet) => blankCells(stream, sheet));
  const read = readStream(stream, {}, bounded);
  return read ? openedWith(name, sheetsOf(read, book.sheets)) : refused(name, "damaged");
}

/** SheetJS's reading of a BIFF stream without its container: `buffer` is its word for bytes taken as they are. */
export function readStream(
  stream: Uint8Array,
  options: ParsingOptions,
  bounded: Bounded,
): WorkBook | undefined {
  const all = { ...options, type: "buffer", codepage: CHINESE_CODE_PAGE } as const;
  return readWhole(stream, all, bounded);
}

function tooLarge({ cells }: BiffSheet): boolean {
  return cells > READING_LIMITS.sheetCells;
}

/** SheetJS orders its sheets by where they stand in the stream; the tabs may be in another order. */
function sheetsOf(book: WorkBook, listed: readonly BiffSheet[]): SheetsRead {
  const positions = listed.map(({ position }) => position).sort((a, b) => a - b);
  const sheets: Sheet[] = [];
  const unread: UnreadSheet[] = [];
  for (const sheet of listed) {
    const name = book.SheetNames[positions.indexOf(sheet.position)] ?? "";
    const worksheet = book.Sheets[name];
    const why = passedOver(sheet) ?? (worksheet ? undefined : "damaged");
    if (why !== undefined) unread.push(passedOverSheet(name, why));
    else if (worksheet)
      sheets.push(sheetFrom(worksheet, { ...sheet, name, hiddenRows: hiddenRowsOf(worksheet) }));
  }
  return { sheets, unread };
}

function passedOver(sheet: BiffSheet): PassedOver | undefined {
  if (sheet.type !== "worksheet") return sheet.type;
  return tooLarge(sheet) ? "tooLarge" : undefined;
}

function foreignCompound(compound: CompoundFile): string | undefined {
  if (compound.has("WordDocument")) return " Word 97–2003 文档";
  if (compound.has("PowerPoint Document")) return " PowerPoint 97–2003 演示文稿";
  return compound.has("Workbook") || compound.has("Book") ? undefined : "其他程序的文件";
}
