import type { Sheet } from "../../sheets/sheet";
import { READING_LIMITS } from "../file/limits";
import { passedOverSheet } from "../file/refusals";
import type { Progress, SheetsRead, UnreadSheet } from "../port";
import { inExcel, type ExcelTrouble } from "./in-excel";
import {
  listSheets,
  sheetNamed,
  type KnownSheet,
  type KnownWorkbook,
  type SheetFrame,
} from "./known-sheets";
import { readCells, type CellsRead, type Filled } from "./read-cells";
import { readKnownSheets } from "./read-known-sheets";
import { readFrames, sheetOf } from "./sheet-frames";
import { isGone } from "./together-or-apart";

/** So many sheets are asked for their surroundings in one request. */
const SHEETS_AT_ONCE = 60;

/** Reads every sheet: the list, then sizes, merges and the like, then the cells, in pieces where they are many. */
export function readAllSheets(known: KnownWorkbook, progress?: Progress): Promise<SheetsRead> {
  const read = async () => {
    const sheets = await inExcel((context) => listSheets(context, known));
    return readListed(known, sheets, progress);
  };
  return onceMoreWhenGone(read, read);
}

/** Reads the named sheets, cells only where the rest is known. Sheets that are gone are left out. */
export function readNamedSheets(
  known: KnownWorkbook,
  names: readonly string[],
  progress?: Progress,
): Promise<SheetsRead> {
  const read = async () => {
    const wanted = names
      .map((name) => sheetNamed(known, name))
      .filter((sheet) => sheet !== undefined);
    const { sheets, others } = await readKnownSheets(known, wanted);
    if (others.length === 0) return { sheets, unread: [] };
    const rest = await readListed(known, others, progress);
    return { sheets: [...sheets, ...rest.sheets], unread: rest.unread };
  };
  return onceMoreWhenGone(read, async () => {
    await inExcel((context) => listSheets(context, known));
    return read();
  });
}

/** A sheet was deleted since they were listed. */
async function onceMoreWhenGone<T>(read: () => Promise<T>, again: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isGone(error)) throw error;
    return again();
  }
}

async function readListed(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
  progress?: Progress,
): Promise<SheetsRead> {
  const read: Sheet[] = [];
  const unread: UnreadSheet[] = [];
  const troubles: ExcelTrouble[] = [];
  for (let from = 0; from < sheets.length; from += SHEETS_AT_ONCE) {
    const some = await readSome(known, sheets.slice(from, from + SHEETS_AT_ONCE), (done) =>
      progress?.(from + done, sheets.length),
    );
    read.push(...some.sheets);
    unread.push(...some.unread);
    troubles.push(...some.troubles);
  }
  // Where Excel gives no sheet at all, it is not about the sheets.
  if (read.length === 0 && troubles.length > 0) throw troubles[0]!;
  return { sheets: inOrder(sheets, read), unread };
}

function inOrder(sheets: readonly KnownSheet[], read: readonly Sheet[]): readonly Sheet[] {
  const byName = new Map(read.map((sheet) => [sheet.name, sheet]));
  return sheets.flatMap(({ name }) => byName.get(name) ?? []);
}

async function readSome(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
  progress: (done: number) => void,
): Promise<SheetsRead & { readonly troubles: readonly ExcelTrouble[] }> {
  const { done, refused } = await readFrames(known, sheets);
  const readable = done.filter(({ used }) => !used || isReadable(used));
  const cells = await readCells(readable.filter(isFilled), progress);
  progress(sheets.length);
  const outcomes = readable.map((one) => ({ ...one, cells: cells.get(one.sheet.id) ?? NO_CELLS }));
  const lost = [
    ...refused.map(({ item, trouble }) => ({ sheet: item, trouble })),
    ...outcomes.flatMap(({ sheet, cells: outcome }) =>
      outcome.kind === "refused" ? [{ sheet, trouble: outcome.trouble }] : [],
    ),
  ];
  return {
    sheets: outcomes.flatMap(({ cells: outcome, ...one }) =>
      outcome.kind === "read" ? [sheetOf(one, outcome.blocks)] : [],
    ),
    unread: [
      ...done
        .filter((one) => !readable.includes(one))
        .map(({ sheet }) => passedOverSheet(sheet.name, "tooLarge")),
      ...lost.map(({ sheet, trouble }) => unreadSheet(sheet, trouble)),
    ],
    troubles: lost.map(({ trouble }) => trouble),
  };
}

const NO_CELLS: CellsRead = { kind: "read", blocks: [] };

function isReadable({ firstRow, firstColumn, lastRow, lastColumn }: Filled["used"]): boolean {
  const cells = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
  return cells <= READING_LIMITS.sheetCells;
}

function isFilled(one: SheetFrame): one is SheetFrame & Filled {
  return one.used !== undefined;
}

function unreadSheet({ name }: KnownSheet, { message }: ExcelTrouble): UnreadSheet {
  const why = `Excel 没有给出这张表，没有核对：${message}请保存后重新打开工作簿，再核对一次。`;
  return { sheet: name, kind: "unreadable", why };
}
