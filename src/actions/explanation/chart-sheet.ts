import type { Chart, ChartPoint } from "../../narrative/charts/chart";
import { isFromZero, toneOfSeries, TONES } from "../../narrative/charts/chart-drawing";
import type { TableReading } from "../../tables/reading";
import type { NewCell, NewChart, NewRow, NewSheet } from "../../workbook/new-sheet";
import { CHART_SHEET } from "./sheet-names";
import { figureAt, tableWith, type CellAddress } from "./table-at";

/** A chart under its caption. */
export interface CaptionedChart {
  readonly caption: string;
  readonly chart: Chart;
}

/** The table of a chart's numbers stands on the left, the chart beside it in the columns from E on. */
export const CHART_COLUMNS = { first: 4, last: 9 } as const;
export const ROWS_OF_CHART = 16;

/** The sheet of the charts: the numbers of each, which refer to the tables, and beside them the chart. */
export function chartSheet(
  charts: readonly CaptionedChart[],
  tables: readonly TableReading[],
): NewSheet {
  const rows: NewRow[] = [];
  const drawn: NewChart[] = [];
  for (const { caption, chart } of charts) {
    const top = rows.length;
    const lines = [headRow(chart), ...chart.groups.map((group) => groupRow(group, chart, tables))];
    rows.push({ style: "heading", cells: [words(caption)] }, ...lines);
    drawn.push({
      shape: chart.shape,
      title: caption,
      ...(chart.shape === "columns" && {
        colours: chart.series.map((_, at) => TONES[toneOfSeries(chart, at)]!),
      }),
      fromZero: isFromZero(chart),
      source: {
        firstRow: top + 1,
        firstColumn: 0,
        lastRow: top + lines.length,
        lastColumn: chart.series.length,
      },
      place: {
        firstRow: top,
        firstColumn: CHART_COLUMNS.first,
        lastRow: top + ROWS_OF_CHART - 2,
        lastColumn: CHART_COLUMNS.last,
      },
    });
    while (rows.length < top + ROWS_OF_CHART) rows.push({ style: "figures", cells: [] });
  }
  return { name: CHART_SHEET, columnWidths: [40, 14, 14], rows, charts: drawn };
}

function headRow({ series }: Chart): NewRow {
  return { style: "table-head", cells: [words("项目"), ...series.map(words)] };
}

function groupRow(
  group: Chart["groups"][number],
  { unit }: Chart,
  tables: readonly TableReading[],
): NewRow {
  const amounts = group.points.map((point) => amountCell(point, unit, tables));
  return { style: "figures", cells: [words(group.name), ...amounts] };
}

/** A formula over the cells of this workbook, so that the chart follows them; else the amount itself. */
function amountCell(point: ChartPoint, unit: string, tables: readonly TableReading[]): NewCell {
  const decimals = point.text.split(".")[1]?.length ?? 0;
  const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const references = point.sources.map((source) => {
    if (source.kind !== "cell" || source.book !== "accounts") return undefined;
    const money = moneyAt(source, tables);
    const scale = money && SCALES[`${money}→${unit}`];
    return scale === undefined ? undefined : `${quoted(source.sheet)}!${source.address}${scale}`;
  });
  const isWhole = references.length > 0 && references.every((one) => one !== undefined);
  return isWhole
    ? { kind: "formula", formula: `=${references.join("+")}`, format }
    : { kind: "amount", amount: point.text.replaceAll(",", ""), format };
}

/** What makes a table's amount one of the text; other units are written as numbers. */
const SCALES: Readonly<Record<string, string>> = {
  "万元→万元": "",
  "元→元": "",
  "元→万元": "/10000",
  "万元→元": "*10000",
};

/** The unit of money of a cell that holds a number of its own. */
function moneyAt(cell: CellAddress, tables: readonly TableReading[]): string | undefined {
  const table = tableWith(cell, tables);
  const figure = table && figureAt(cell, table)?.figure;
  return figure?.kind === "amount" && figure.storedAs === "number" ? table?.money : undefined;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function words(text: string): NewCell {
  return { kind: "words", text };
}
