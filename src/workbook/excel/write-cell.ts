import type { CellPlace } from "../../sheets/sheet";
import { addressOf } from "../../sheets/address";
import type { Written } from "../live-workbook";
import { holdsWhatWasSeen, type SeenCell } from "../seen-cell";
import { worksheetOf } from "./cells";
import { wordsEntry } from "./entry";
import { sentenceOn } from "./excel-trouble";
import { ExcelTrouble, inExcel } from "./in-excel";
import type { KnownWorkbook } from "./known-sheets";
import { askCells, type AskedCells } from "./look-again";
import { putBack } from "./put-back";

/** Writes a number, or blanks a cell when the amount is empty; the number format stays. */
export function writeCell(
  known: KnownWorkbook,
  cell: CellPlace,
  amount: string,
  seen?: readonly SeenCell[],
): Promise<Written> {
  const value = amount === "" ? undefined : Number(amount);
  return written({ known, cell, seen, value, entry: () => value ?? "" });
}

/** Writes words, whatever Excel would take them for. */
export function writeWords(
  known: KnownWorkbook,
  cell: CellPlace,
  words: string,
  seen?: readonly SeenCell[],
): Promise<Written> {
  const entry = (format: string | undefined) => wordsEntry(words, format);
  return written({ known, cell, seen, value: words, entry });
}

interface Writing {
  readonly known: KnownWorkbook;
  readonly cell: CellPlace;
  readonly seen?: readonly SeenCell[] | undefined;
  /** What the cell is to hold, and what to set to that end in a cell of a number format. */
  readonly value: number | string | undefined;
  readonly entry: (format: string | undefined) => number | string;
}

/**
 * Excel has no conditional write. So the cell and its captions are read again, then written in a
 * request that reads them once more before it writes; what it should not have overwritten goes back.
 */
async function written(writing: Writing): Promise<Written> {
  try {
    return await inExcel(async (context) => {
      const { row, column } = writing.cell;
      const now = askCells(sheetOf(context, writing), writing.seen ?? [writing.cell]);
      await context.sync();
      const seen = writing.seen ?? [{ row, column, cell: now.at(row, column) }];
      const { format } = now.at(row, column) ?? {};
      return whyNot(writing.cell, seen, now) ?? (await overwritten(context, writing, seen, format));
    });
  } catch (error) {
    if (error instanceof ExcelTrouble) return { kind: "refused", message: error.message };
    throw error;
  }
}

function sheetOf(context: Excel.RequestContext, { known, cell }: Writing): Excel.Worksheet {
  return worksheetOf(context, known, cell.sheet);
}

function whyNot(
  { row, column }: CellPlace,
  seen: readonly SeenCell[],
  now: AskedCells,
): Written | undefined {
  const address = addressOf(row, column);
  const cell = now.at(row, column);
  if (cell?.formula !== undefined)
    return {
      kind: "refused",
      message: `${address} 是公式 ${cell.formula}，没有改动。请检查公式引用的单元格。`,
    };
  const others = seen.filter((one) => !holdsWhatWasSeen(now.at(one.row, one.column), one));
  if (others.length === 0) return undefined;
  return others.every((one) => one.row === row && one.column === column)
    ? changed("cell", "这一格刚刚改过，保持现在的样子。")
    : changed("captions", "它的行名或表头变了（可能插入过行列或排过序），保持现在的样子。");
}

function changed(what: "cell" | "captions", message: string): Written {
  return { kind: "changed", what, message };
}

async function overwritten(
  context: Excel.RequestContext,
  writing: Writing,
  seen: readonly SeenCell[],
  format: string | undefined,
): Promise<Written> {
  const { cell, value } = writing;
  const { row, column } = cell;
  const worksheet = sheetOf(context, writing);
  const before = askCells(worksheet, seen);
  const range = worksheet.getRange(addressOf(row, column));
  range.values = [[writing.entry(format)]];
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return (await holdsNow(writing)) ? DONE : { kind: "refused", message: sentenceOn(error) };
  }
  const why = whyNot(cell, seen, before);
  if (!why) return DONE;
  const back = await putBack([
    {
      worksheet,
      range,
      column,
      ours: { value },
      overwritten: before.at(row, column),
      line: seen
        .filter((one) => one.row === row && one.column !== column)
        .map((one) => ({ ...one, cell: before.at(row, one.column) })),
    },
  ]);
  return back
    ? why
    : changed("cell", `表正在被改动，请看看这一列里有没有多出来的 ${value ?? "空白"}。`);
}

const DONE: Written = { kind: "done" };

/** Excel may refuse a request of which it did a part: what stands in the cell tells. */
function holdsNow(writing: Writing): Promise<boolean> {
  const { row, column } = writing.cell;
  return inExcel(async (context) => {
    const now = askCells(sheetOf(context, writing), [writing.cell]);
    await context.sync();
    return holdsWhatWasSeen(now.at(row, column), { cell: { value: writing.value } });
  });
}
