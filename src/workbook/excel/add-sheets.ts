import type { Done } from "../live-workbook";
import type { NewSheet, SheetsAdded } from "../new-sheet";
import { addChart, addChartsElsewhere } from "./add-charts";
import { chartName } from "./chart-names";
import { fillSheet } from "./fill-sheet";
import { doneInExcel, ExcelTrouble, inExcel } from "./in-excel";

/**
 * Adds sheets behind the others and shows the first: one request for the names, one for the rest, and
 * one for each other sheet that charts are to stand on.
 */
export async function addSheets(sheets: readonly NewSheet[]): Promise<SheetsAdded> {
  try {
    const names = await addFilled(sheets);
    return { kind: "added", names, elsewhere: await addChartsElsewhere(sheets, names) };
  } catch (error) {
    if (error instanceof ExcelTrouble) return { kind: "refused", message: error.message };
    throw error;
  }
}

async function addFilled(sheets: readonly NewSheet[]): Promise<readonly string[]> {
  const names = await freeNames(sheets);
  try {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const added = sheets.map((sheet, at) => filled(worksheets.add(names[at]), sheet, names[at]!));
      added[0]?.activate();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof ExcelTrouble)) throw error;
    const back = await takeBack(names);
    throw back.kind === "done"
      ? error
      : new ExcelTrouble(`${error.message}${LEFT_OVER}`, { cause: error });
  }
  return names;
}

function freeNames(sheets: readonly NewSheet[]): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name));
    return sheets.map(({ name }) => freeName(name, taken));
  });
}

const LEFT_OVER = "可能已插入了一部分，请看一看，多出的工作表可以直接删除。";

/** What Excel refused may be half done, or done: nothing of it stays, or the next try would double it. */
function takeBack(names: readonly string[]): Promise<Done> {
  return doneInExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    return { kind: "done" };
  });
}

/** `决算说明`, `决算说明 (2)` …, as Excel numbers copies. */
function freeName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name); number++) name = `${wished} (${number})`;
  taken.add(name);
  return name;
}

function filled(worksheet: Excel.Worksheet, sheet: NewSheet, name: string): Excel.Worksheet {
  fillSheet(worksheet, sheet);
  for (const chart of sheet.charts)
    if (chart.place.sheet === undefined)
      addChart(worksheet, worksheet, { chart, name: chartName(name, chart.title) });
  return worksheet;
}
