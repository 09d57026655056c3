import type { Progress, SheetsRead, UnreadSheet } from "../port";
import type { Sheet } from "../../sheets/sheet";
import { READING_LIMITS } from "../file/limits";
import { passedOverSheet } from "../file/refusals";
import { askSheet, hiddenIn, readSheet, type AskedSheet } from "./asked-sheet";
import type { AnsweredBlock } from "./block";
import { codeOf, isTooLong } from "./excel-trouble";
import { takeFormats } from "./find-formats";
import { ExcelTrouble, inExcel } from "./in-excel";
import { listSheets, sheetNamed, type KnownSheet, type KnownWorkbook } from "./known-sheets";
import { planned, type ReadPiece, type Size } from "./read-plan";

/** So many sheets are read in one request, unless Excel says that it is too much. */
const SHEETS_AT_ONCE = 60;

/** Reads every sheet: the list, then all used ranges; large workbooks in pieces. */
export async function readAllSheets(
  known: KnownWorkbook,
  progress?: Progress,
): Promise<SheetsRead> {
  const sheets = await inExcel((context) => listSheets(context, known));
  return readListed(known, sheets, progress);
}

/** Reads the named sheets: one request, as the list is known. Sheets that are gone are left out. */
export async function readNamedSheets(
  known: KnownWorkbook,
  names: readonly string[],
  progress?: Progress,
): Promise<SheetsRead> {
  const wanted = () =>
    names.map((name) => sheetNamed(known, name)).filter((sheet) => sheet !== undefined);
  try {
    return await readListed(known, wanted(), progress);
  } catch (error) {
    if (!(error instanceof ExcelTrouble) || codeOf(error.cause) !== "ItemNotFound") throw error;
    await inExcel((context) => listSheets(context, known));
    return readListed(known, wanted(), progress);
  }
}

async function readListed(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
  progress?: Progress,
): Promise<SheetsRead> {
  if (sheets.length > SHEETS_AT_ONCE) return readInPieces(known, sheets, progress);
  try {
    const read = await readAtOnce(known, sheets);
    progress?.(sheets.length, sheets.length);
    return read;
  } catch (error) {
    if (!(error instanceof ExcelTrouble) || !isTooLong(error.cause)) throw error;
    return readInPieces(known, sheets, progress);
  }
}

function readAtOnce(known: KnownWorkbook, sheets: readonly KnownSheet[]): Promise<SheetsRead> {
  return inExcel(async (context) => {
    const asked = sheets.map((sheet) => askSheet(context.workbook, sheet, "all"));
    await context.sync();
    return answered(context, known, asked, ({ used }) =>
      used.isNullObject ? [] : [blockOf(used)],
    );
  });
}

async function answered(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  asked: readonly AskedSheet[],
  blocksOf: (one: AskedSheet) => readonly AnsweredBlock[],
): Promise<SheetsRead> {
  const hidden = await hiddenIn(context, asked);
  await takeFormats(
    context,
    known,
    asked.map(({ formats }) => formats),
  );
  const sheets = asked.map((one) => readSheet(one, blocksOf(one), hidden.get(one.sheet.id)));
  return { sheets, unread: [] };
}

function blockOf(range: Excel.Range): AnsweredBlock {
  const { rowIndex, columnIndex, values, text, formulas, numberFormat } = range;
  return { rowIndex, columnIndex, values, text, formulas, numberFormat };
}

/** Sizes first, then as much at a time as Excel on the web passes. */
async function readInPieces(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
  progress?: Progress,
): Promise<SheetsRead> {
  const read: Sheet[] = [];
  const unread: UnreadSheet[] = [];
  for (let from = 0; from < sheets.length; from += SHEETS_AT_ONCE) {
    const some = await readSome(known, sheets.slice(from, from + SHEETS_AT_ONCE), (done) =>
      progress?.(from + done, sheets.length),
    );
    read.push(...some.sheets);
    unread.push(...some.unread);
  }
  return { sheets: read, unread };
}

function readSome(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
  progress: (done: number) => void,
): Promise<SheetsRead> {
  return inExcel(async (context) => {
    const asked = sheets.map((sheet) => askSheet(context.workbook, sheet, "surroundings"));
    await context.sync();
    const isReadable = ({ used }: AskedSheet) =>
      used.isNullObject || used.rowCount * used.columnCount <= READING_LIMITS.sheetCells;
    const readable = asked.filter(isReadable);
    const blocks = await readBlocks(context, readable, progress);
    const read = await answered(
      context,
      known,
      readable,
      ({ sheet }) => blocks.get(sheet.id) ?? [],
    );
    const unread = asked
      .filter((one) => !isReadable(one))
      .map(({ sheet }) => passedOverSheet(sheet.name, "tooLarge"));
    return { ...read, unread };
  });
}

async function readBlocks(
  context: Excel.RequestContext,
  asked: readonly AskedSheet[],
  progress: (done: number) => void,
): Promise<ReadonlyMap<string, readonly AnsweredBlock[]>> {
  const blocks = new Map<string, AnsweredBlock[]>();
  const filled = asked.filter(({ used }) => !used.isNullObject);
  for (const pieces of planned(filled.map(sizeOf))) {
    const ranges = pieces.map((piece) => askPiece(context, piece));
    // Each request is as large as Excel allows: that is why there are several.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    pieces.forEach(({ sheet }, index) =>
      blocks.set(sheet.id, [...(blocks.get(sheet.id) ?? []), blockOf(ranges[index]!)]),
    );
    progress(blocks.size);
  }
  return blocks;
}

function sizeOf({ sheet, used }: AskedSheet): Size {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { sheet, rowIndex, columnIndex, rowCount, columnCount };
}

function askPiece({ workbook }: Excel.RequestContext, piece: ReadPiece): Excel.Range {
  const { sheet, rowIndex, columnIndex, rowCount, columnCount } = piece;
  const range = workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  range.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
  return range;
}
