import type { Written } from "../live-workbook";
import type { NewRow, NewRowStyle } from "../new-sheet";
import type { SheetRewriting } from "../sheet-rewriting";
import { addChart } from "./add-charts";
import { chartName, deleteCharts } from "./chart-names";
import { entryOf } from "./entry";
import { enterRows, setStyle } from "./fill-sheet";
import { ExcelTrouble, inExcel } from "./in-excel";
import { askCells, holdAsSeen, type AskedCells } from "./look-again";

const CHANGED: Written = {
  kind: "changed",
  what: "cell",
  message: "这张表刚刚改过，保持现在的样子。请再看一遍。",
};

/**
 * Writes a sheet of ours anew: what was seen on it is read again first, and once more in the request that
 * writes; where it was something else by then, that goes back. Charts that stay are not touched.
 */
export async function rewriteSheet(rewriting: SheetRewriting): Promise<Written> {
  try {
    return await inExcel((context) => rewritten(context, rewriting));
  } catch (error) {
    if (error instanceof ExcelTrouble) return { kind: "refused", message: error.message };
    throw error;
  }
}

async function rewritten(
  context: Excel.RequestContext,
  { name, rows, styles, seen, gone, charts }: SheetRewriting,
): Promise<Written> {
  const { worksheets } = context.workbook;
  const worksheet = worksheets.getItem(name);
  const now = askCells(worksheet, seen);
  await context.sync();
  if (!holdAsSeen(now, seen)) return CHANGED;
  const before = askCells(worksheet, seen);
  const height = Math.max(...seen.map(({ row }) => row)) + 1;
  const width = Math.max(...seen.map(({ column }) => column)) + 1;
  enterRows(worksheet, padded(rows, height), width);
  for (const { at, style } of restyled(rows, styles))
    setStyle(worksheet.getRangeByIndexes(at, 0, 1, width), style);
  await context.sync();
  if (!holdAsSeen(before, seen)) {
    putAllBack(worksheet, before, { height, width });
    await context.sync();
    return CHANGED;
  }
  for (const chart of gone)
    await deleteCharts(worksheets.getItem(chart.sheet), [chartName(name, chart.title)]);
  for (const chart of charts) {
    const on = worksheets.getItem(chart.place.sheet ?? name);
    addChart(on, worksheet, { chart, name: chartName(name, chart.title) });
  }
  await context.sync();
  return { kind: "done" };
}

/** Rows that are there no more are emptied, and look like plain text. */
function padded(rows: readonly NewRow[], height: number): readonly NewRow[] {
  const blank = { style: "body", cells: [] } as const;
  return Array.from({ length: Math.max(rows.length, height) }, (_, at) => rows[at] ?? blank);
}

function restyled(
  rows: readonly NewRow[],
  styles: SheetRewriting["styles"],
): readonly { readonly at: number; readonly style: NewRowStyle }[] {
  return rows.flatMap(({ style }, at) => (styles[at] === style ? [] : [{ at, style }]));
}

function putAllBack(
  worksheet: Excel.Worksheet,
  before: AskedCells,
  { height, width }: { readonly height: number; readonly width: number },
): void {
  worksheet.getRangeByIndexes(0, 0, height, width).formulas = Array.from(
    { length: height },
    (_, row) => Array.from({ length: width }, (_, column) => entryOf(before.at(row, column))),
  );
}
