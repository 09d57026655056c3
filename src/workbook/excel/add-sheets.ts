import { addressOf } from "../../sheets/address";
import type { CellRange } from "../../sheets/sheet";
import type { NewChart, NewSheet, SheetsAdded } from "../new-sheet";
import type { Done } from "../live-workbook";
import { fillSheet } from "./fill-sheet";
import { doneInExcel, ExcelTrouble, inExcel } from "./in-excel";

/**
 * Adds sheets behind the others and shows the first: one request for the names, one for the rest, and
 * one for each other sheet that charts are to stand on.
 */
export async function addSheets(sheets: readonly NewSheet[]): Promise<SheetsAdded> {
  try {
    const names = await addFilled(sheets);
    return { kind: "added", names, refused: await addChartsElsewhere(sheets, names) };
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
      const added = sheets.map((sheet, at) => filled(worksheets.add(names[at]), sheet));
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

/** A chart for a sheet that is there already; where that sheet refuses it, it stands on the new one. */
interface ChartElsewhere {
  readonly chart: NewChart;
  /** The new sheet that holds its numbers. */
  readonly source: string;
}

async function addChartsElsewhere(
  sheets: readonly NewSheet[],
  names: readonly string[],
): Promise<readonly { readonly sheet: string; readonly why: string }[]> {
  const bySheet = new Map<string, ChartElsewhere[]>();
  sheets.forEach(({ charts }, at) => {
    for (const chart of charts) {
      const { sheet } = chart.place;
      if (sheet !== undefined)
        bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { chart, source: names[at]! }]);
    }
  });
  const refused: { sheet: string; why: string }[] = [];
  for (const [sheet, charts] of bySheet) {
    const done = await doneInExcel((context) => addChartsOn(context, charts, sheet));
    if (done.kind === "done") continue;
    refused.push({ sheet, why: done.message });
    await inExcel((context) => addChartsOn(context, charts));
  }
  return refused;
}

/** Adds charts on a sheet, or each on that of its numbers. */
async function addChartsOn(
  context: Excel.RequestContext,
  charts: readonly ChartElsewhere[],
  sheet?: string,
): Promise<Done> {
  const { worksheets } = context.workbook;
  for (const { chart, source } of charts)
    addChart(worksheets.getItem(sheet ?? source), worksheets.getItem(source), chart);
  await context.sync();
  return { kind: "done" };
}

/** `决算说明`, `决算说明 (2)` …, as Excel numbers copies. */
function freeName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name); number++) name = `${wished} (${number})`;
  taken.add(name);
  return name;
}

function filled(worksheet: Excel.Worksheet, sheet: NewSheet): Excel.Worksheet {
  fillSheet(worksheet, sheet);
  for (const chart of sheet.charts)
    if (chart.place.sheet === undefined) addChart(worksheet, worksheet, chart);
  return worksheet;
}

function addChart(
  worksheet: Excel.Worksheet,
  numbers: Excel.Worksheet,
  { shape, title, source, place, colours = [], fromZero = false }: NewChart,
): void {
  const isPie = shape === "pie";
  const chart = worksheet.charts.add(
    isPie ? Excel.ChartType.pie : Excel.ChartType.columnClustered,
    rangeAt(numbers, source),
    Excel.ChartSeriesBy.columns,
  );
  chart.title.text = title;
  chart.legend.position = isPie ? Excel.ChartLegendPosition.bottom : Excel.ChartLegendPosition.top;
  chart.dataLabels.showValue = !isPie;
  chart.dataLabels.showPercentage = isPie;
  if (isPie) chart.dataLabels.numberFormat = "0.00%";
  else if (fromZero) chart.axes.valueAxis.minimum = 0;
  colours.forEach((colour, at) => {
    chart.series.getItemAt(at).format.fill.setSolidColor(colour);
  });
  chart.setPosition(
    addressOf(place.firstRow, place.firstColumn),
    addressOf(place.lastRow, place.lastColumn),
  );
}

function rangeAt(worksheet: Excel.Worksheet, place: CellRange): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = place;
  return worksheet.getRangeByIndexes(
    firstRow,
    firstColumn,
    lastRow - firstRow + 1,
    lastColumn - firstColumn + 1,
  );
}
