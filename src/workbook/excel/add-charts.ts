import { addressOf } from "../../sheets/address";
import type { CellRange } from "../../sheets/sheet";
import type { ChartElsewhere, NewChart, NewSheet } from "../new-sheet";
import { chartName, deleteCharts } from "./chart-names";
import { doneInExcel, ExcelTrouble, inExcel } from "./in-excel";

/** A chart for a sheet that is there already; where that sheet refuses it, it stands on the new one. */
interface WantedChart {
  readonly chart: NewChart;
  /** The new sheet that holds its numbers. */
  readonly source: string;
}

/**
 * Draws the charts that are to stand on sheets that are there already, a request for each sheet. What
 * Excel refuses may be drawn all the same: it is taken back before it is drawn beside its numbers.
 */
export async function addChartsElsewhere(
  sheets: readonly NewSheet[],
  names: readonly string[],
): Promise<readonly ChartElsewhere[]> {
  const elsewhere: ChartElsewhere[] = [];
  for (const [sheet, charts] of wantedBySheet(sheets, names)) {
    const why = await whyNotDrawn(charts, sheet);
    if (why !== undefined) elsewhere.push({ sheet, why, now: await drawnInstead(charts, sheet) });
  }
  return elsewhere;
}

function wantedBySheet(
  sheets: readonly NewSheet[],
  names: readonly string[],
): ReadonlyMap<string, readonly WantedChart[]> {
  const bySheet = new Map<string, WantedChart[]>();
  sheets.forEach(({ charts }, at) => {
    for (const chart of charts) {
      const { sheet } = chart.place;
      if (sheet !== undefined)
        bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { chart, source: names[at]! }]);
    }
  });
  return bySheet;
}

/** Draws charts on a sheet, or each on that of its numbers; says why Excel refused it. */
async function whyNotDrawn(
  charts: readonly WantedChart[],
  sheet?: string,
): Promise<string | undefined> {
  const done = await doneInExcel(async (context) => {
    const { worksheets } = context.workbook;
    for (const wanted of charts) {
      const { chart, source } = wanted;
      const on = worksheets.getItem(sheet ?? source);
      addChart(on, worksheets.getItem(source), { chart, name: nameOf(wanted) });
    }
    await context.sync();
    return { kind: "done" };
  });
  return done.kind === "refused" ? done.message : undefined;
}

/** Draws beside their numbers what a sheet refused; where nothing is certain, nothing is drawn twice. */
async function drawnInstead(
  charts: readonly WantedChart[],
  sheet: string,
): Promise<ChartElsewhere["now"]> {
  try {
    await takeBack(charts, sheet);
    if ((await whyNotDrawn(charts)) === undefined) return "beside-numbers";
    for (const chart of charts) await takeBack([chart], chart.source);
    return "nowhere";
  } catch (error) {
    if (error instanceof ExcelTrouble) return "not-known";
    throw error;
  }
}

/** Deletes those of the charts that stand on a sheet. */
function takeBack(charts: readonly WantedChart[], sheet: string): Promise<void> {
  return inExcel(({ workbook }) =>
    deleteCharts(workbook.worksheets.getItem(sheet), charts.map(nameOf)),
  );
}

function nameOf({ chart, source }: WantedChart): string {
  return chartName(source, chart.title);
}

interface NamedChart {
  readonly chart: NewChart;
  /** What Excel lists it by; not shown on it. */
  readonly name: string;
}

/** Has a sheet hold a chart over the numbers of another, or its own. */
export function addChart(
  worksheet: Excel.Worksheet,
  numbers: Excel.Worksheet,
  { chart: { shape, title, source, place, colours = [], fromZero = false }, name }: NamedChart,
): void {
  const isPie = shape === "pie";
  const chart = worksheet.charts.add(
    isPie ? Excel.ChartType.pie : Excel.ChartType.columnClustered,
    rangeAt(numbers, source),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = name;
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
