import type { CellRange, Sheet } from "../../sheets/sheet";
import { rangesIn, rowsOf, type AnsweredBlock } from "./block";
import { askFormats, takeFormats } from "./find-formats";
import { inExcel } from "./in-excel";
import { hiddenIn, NOTHING_HIDDEN } from "./hidden-lines";
import type { KnownSheet, KnownWorkbook, SheetFrame } from "./known-sheets";
import { mergesByBlocks } from "./merges-by-blocks";
import { togetherOrApart, type Apart } from "./together-or-apart";

/** The frames of sheets: one request, a second where some rows are hidden, more where Excel refuses it. */
export async function readFrames(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
): Promise<Apart<KnownSheet, SheetFrame>> {
  const easy = await togetherOrApart(sheets, (some) => askedTogether(known, some));
  const hard = await togetherOrApart(
    easy.refused.map(({ item }) => item),
    (some) => Promise.all(some.map((sheet) => askedApart(known, sheet))),
  );
  const done = [...easy.done, ...hard.done];
  for (const one of done) known.frames.set(one.sheet.id, one);
  return { done, refused: hard.refused };
}

function askedTogether(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
): Promise<readonly SheetFrame[]> {
  return inExcel(async (context) => {
    const asked = sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const used = askUsed(worksheet);
      const merged = used.getMergedAreasOrNullObject();
      merged.load("address");
      return { sheet, used, merged, formats: askFormats(sheet.id, worksheet) };
    });
    await context.sync();
    const hidden = await hiddenIn(context, asked);
    await takeFormats(
      context,
      known,
      asked.map(({ formats }) => formats),
    );
    return asked.map(({ sheet, used, merged }) => ({
      sheet,
      ...usedCells(used),
      merges: merged.isNullObject ? [] : rangesIn(merged.address),
      hidden: hidden.get(sheet.id) ?? NOTHING_HIDDEN,
    }));
  });
}

/** Step by step; whose the formats are is left for the painting to find out. */
async function askedApart(known: KnownWorkbook, sheet: KnownSheet): Promise<SheetFrame> {
  known.formats.delete(sheet.id);
  const { used, hidden } = await inExcel(async (context) => {
    const range = askUsed(context.workbook.worksheets.getItem(sheet.id));
    await context.sync();
    const lines = await hiddenIn(context, [{ sheet, used: range }]);
    return { ...usedCells(range), hidden: lines.get(sheet.id) ?? NOTHING_HIDDEN };
  });
  if (!used) return { sheet, merges: [], hidden };
  return { sheet, used, merges: await mergesByBlocks(sheet.id, used), hidden };
}

/** Asks where the used cells of a sheet are, and whether some of them are hidden. */
export function askUsed(worksheet: Excel.Worksheet): Excel.Range {
  const used = worksheet.getUsedRangeOrNullObject(true);
  // `rowHidden` answers nothing where only some rows are hidden.
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return used;
}

/** Where they are, once Excel has answered. */
export function usedCells(used: Excel.Range): { readonly used?: CellRange } {
  if (used.isNullObject) return {};
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    used: {
      firstRow: rowIndex,
      firstColumn: columnIndex,
      lastRow: rowIndex + rowCount - 1,
      lastColumn: columnIndex + columnCount - 1,
    },
  };
}

/** The sheet as it was read. */
export function sheetOf(
  { sheet, merges, hidden }: SheetFrame,
  blocks: readonly AnsweredBlock[],
): Sheet {
  const { name, visibility } = sheet;
  return {
    name,
    visibility,
    rows: rowsOf(blocks),
    merges,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
  };
}
