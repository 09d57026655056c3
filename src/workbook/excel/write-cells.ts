import { addressOf } from "../../sheets/address";
import type { CellEntries, CellEntry, Written } from "../live-workbook";
import { holdsWhatWasSeen, type SeenCell } from "../seen-cell";
import { worksheetOf } from "./cells";
import { ExcelTrouble, inExcel } from "./in-excel";
import type { KnownWorkbook } from "./known-sheets";
import { askCells, type AskedCells } from "./look-again";
import { askBlock, blockAround, troubleAt } from "./open-block";
import { putBack, type Misplaced } from "./put-back";
import { refusalOf } from "./refusal";
import { wordsEntry } from "./entry";

/**
 * Writes cells together. As with single ones, what was seen is read again before, and once more in the
 * request that writes; that request also reads what came of it. Whatever of it should not be there goes
 * back, all of it. An error says that nobody knows what stands there.
 */
export async function writeCells(
  known: KnownWorkbook,
  entries: CellEntries,
  seen: readonly SeenCell[],
): Promise<Written> {
  try {
    return await inExcel(async (context) => {
      const worksheet = worksheetOf(context, known, entries.sheet);
      const block = askBlock(worksheet, entries.cells);
      const now = askCells(worksheet, seen);
      await context.sync();
      const why = troubleAt(block, entries.cells) ?? whyNot(entries, seen, now);
      return why ?? (await overwritten({ worksheet, entries, seen, now }));
    });
  } catch (error) {
    if (error instanceof ExcelTrouble) return { kind: "refused", message: error.message };
    throw error;
  }
}

interface Writing {
  readonly worksheet: Excel.Worksheet;
  readonly entries: CellEntries;
  readonly seen: readonly SeenCell[];
  /** As they were just before. */
  readonly now: AskedCells;
}

const DONE: Written = { kind: "done" };

function whyNot(
  { cells }: CellEntries,
  seen: readonly SeenCell[],
  now: AskedCells,
): Written | undefined {
  for (const { row, column } of cells) {
    const formula = now.at(row, column)?.formula;
    if (formula !== undefined)
      return refused(`${addressOf(row, column)} 是公式 ${formula}，整组都没有改动。`);
  }
  const others = seen.filter((one) => !holdsWhatWasSeen(now.at(one.row, one.column), one));
  if (others.length === 0) return undefined;
  const own = others.find((one) => cells.some((cell) => isSamePlace(cell, one)));
  return own
    ? changed("cell", `${addressOf(own.row, own.column)} 刚刚改过，整组都保持现在的样子。`)
    : changed("captions", "行名或表头变了（可能插入过行列或排过序），整组都保持现在的样子。");
}

async function overwritten(writing: Writing): Promise<Written> {
  const { worksheet, entries, seen, now } = writing;
  const before = askCells(worksheet, seen);
  const ranges = entries.cells.map(({ row, column }) => followedRange(worksheet, row, column));
  enter(worksheet, entries, now);
  const after = askCells(worksheet, entries.cells);
  const refusal = await refusalOf(worksheet.context);
  if (refusal) return afterRefusal(writing, refusal);
  const why = whyNot(entries, seen, before) ?? notAsWritten(entries, after);
  return why ? backAgain(writing, { ranges, before, after, why }) : DONE;
}

/** Excel moves a range along when rows are inserted once it was asked for something of it. */
function followedRange(worksheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  const range = worksheet.getRangeByIndexes(row, column, 1, 1);
  range.load("rowIndex");
  return range;
}

/** One range, so that Excel sets all of it or nothing: `null` leaves a cell as it is. */
function enter(worksheet: Excel.Worksheet, { cells }: CellEntries, now: AskedCells): void {
  const { firstRow, firstColumn, lastRow, lastColumn } = blockAround(cells);
  const [height, width] = [lastRow - firstRow + 1, lastColumn - firstColumn + 1];
  const values: (string | number | null)[][] = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => null),
  );
  for (const { row, column, value } of cells)
    values[row - firstRow]![column - firstColumn] =
      typeof value === "string" ? wordsEntry(value, now.at(row, column)?.format) : (value ?? "");
  worksheet.getRangeByIndexes(firstRow, firstColumn, height, width).values = values;
}

/** Excel may refuse a request that it did, or did in part: what stands there tells. */
async function afterRefusal(writing: Writing, refusal: Written): Promise<Written> {
  const { worksheet, entries, seen, now } = writing;
  const { cells } = entries;
  const stands = askCells(worksheet, seen);
  if (await refusalOf(worksheet.context)) throw new Error(unsure(entries));
  const isOurs = (cell: CellEntry) => holds(stands, cell);
  if (!cells.some(isOurs)) return refusal;
  const around = seen.filter((one) => !cells.some((cell) => isSamePlace(cell, one)));
  const why = cells.every(isOurs) ? whyNot(entries, around, stands) : refusal;
  if (!why) return DONE;
  const own = cells.filter(isOurs);
  const ranges = own.map(({ row, column }) => worksheet.getRangeByIndexes(row, column, 1, 1));
  return backAgain(
    { ...writing, entries: { ...entries, cells: own } },
    { ranges, before: now, after: stands, why },
  );
}

interface GoingBack {
  /** Of the cells that were written, in their order. */
  readonly ranges: readonly Excel.Range[];
  /** What stood there, and what stood there when it was written. */
  readonly before: AskedCells;
  readonly after: AskedCells;
  readonly why: Written;
}

/** Why nothing was written, once everything stands again as it was before. */
async function backAgain(
  { worksheet, entries, seen }: Writing,
  { ranges, before, after, why }: GoingBack,
): Promise<Written> {
  const isOwn = (one: SeenCell) => entries.cells.some((cell) => isSamePlace(cell, one));
  const around = seen.filter((one) => !isOwn(one));
  const all = entries.cells.map(({ row, column }, at): Misplaced => ({
    worksheet,
    range: ranges[at]!,
    column,
    ours: after.at(row, column),
    overwritten: before.at(row, column),
    line: around
      .filter((one) => one.row === row)
      .map((one) => ({ ...one, cell: before.at(row, one.column) })),
  }));
  if (await putBackTwice(all)) return why;
  throw new Error(unsure(entries));
}

/** What is refused once may be done the second time. */
async function putBackTwice(all: readonly Misplaced[]): Promise<boolean> {
  for (let turn = 0; turn < 2; turn++)
    try {
      return await putBack(all);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
    }
  return false;
}

function unsure({ cells }: CellEntries): string {
  const { firstRow, lastRow } = blockAround(cells);
  return `表正在被改动，没能全部恢复原样，请看看第 ${firstRow + 1}–${lastRow + 1} 行。`;
}

function notAsWritten({ cells }: CellEntries, after: AskedCells): Written | undefined {
  const other = cells.find((cell) => !holds(after, cell));
  return (
    other &&
    refused(
      `${addressOf(other.row, other.column)} 不能照样写入（可能是文本格式），整组都没有改动。`,
    )
  );
}

function holds(asked: AskedCells, { row, column, value }: CellEntry): boolean {
  return holdsWhatWasSeen(asked.at(row, column), { cell: { value } });
}

function refused(message: string): Written {
  return { kind: "refused", message };
}

function changed(what: "cell" | "captions", message: string): Written {
  return { kind: "changed", what, message };
}

type Place = Pick<CellEntry, "row" | "column">;

function isSamePlace(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}
