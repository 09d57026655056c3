import { addressOf } from "../../sheets/address";
import type { CellRange } from "../../sheets/sheet";
import type { NewCell, NewChart, NewRowStyle, NewSheet, SheetsAdded } from "../new-sheet";
import type { Done } from "../live-workbook";
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

function addFilled(sheets: readonly NewSheet[]): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name));
    const names = sheets.map(({ name }) => freeName(name, taken));
    const added = sheets.map((sheet, at) => fill(worksheets.add(names[at]), sheet));
    added[0]?.activate();
    await context.sync();
    return names;
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

function fill(worksheet: Excel.Worksheet, sheet: NewSheet): Excel.Worksheet {
  const { rows, columnWidths, charts } = sheet;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const all = worksheet.getRangeByIndexes(0, 0, rows.length, width);
  const matrix = <T>(of: (cell: NewCell | undefined) => T) =>
    rows.map(({ cells }) => Array.from({ length: width }, (_, at) => of(cells[at])));
  all.numberFormat = matrix(formatOf);
  all.formulas = matrix(entryOf);
  setLook(all, LOOKS.body);
  all.format.wrapText = true;
  all.format.verticalAlignment = Excel.VerticalAlignment.top;
  columnWidths.forEach((letters, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = letters * POINTS_OF_LETTER;
  });
  rows.forEach(({ style }, row) => {
    if (style !== "body") setLook(worksheet.getRangeByIndexes(row, 0, 1, width), LOOKS[style]);
  });
  all.format.autofitRows();
  for (const chart of charts)
    if (chart.place.sheet === undefined) addChart(worksheet, worksheet, chart);
  return worksheet;
}

/** Excel measures columns in points; a letter of the body's size takes about so many. */
const POINTS_OF_LETTER = 6;

interface Look {
  readonly font: string;
  readonly size: number;
  readonly bold?: true;
  readonly centred?: true;
}

const LOOKS: Readonly<Record<NewRowStyle, Look>> = {
  title: { font: "黑体", size: 16, centred: true },
  heading: { font: "黑体", size: 12 },
  subheading: { font: "楷体", size: 12, bold: true },
  body: { font: "仿宋", size: 12 },
  caption: { font: "仿宋", size: 11, centred: true },
  "table-head": { font: "仿宋", size: 11, bold: true, centred: true },
  figures: { font: "仿宋", size: 11 },
};

function setLook({ format }: Excel.Range, { font, size, bold, centred }: Look): void {
  format.font.name = font;
  format.font.size = size;
  if (bold) format.font.bold = true;
  if (centred) format.horizontalAlignment = Excel.HorizontalAlignment.center;
}

function formatOf(cell: NewCell | undefined): string {
  return cell === undefined || cell.kind === "words" ? "General" : cell.format;
}

function entryOf(cell: NewCell | undefined): string | number {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "words":
      // The apostrophe keeps words from being taken for a number, a date or a formula; it does not show.
      return `'${cell.text}`;
    case "amount":
      return Number(cell.amount);
    case "formula":
      return cell.formula;
  }
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
