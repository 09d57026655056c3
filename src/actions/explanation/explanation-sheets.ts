import type { Chart, ChartPoint } from "../../narrative/charts/chart";
import type { Narrative, Paragraph, Segment } from "../../narrative/paragraph";
import { textOf } from "../../narrative/render-text";
import { placeOf } from "../../sheets/address";
import type { TableReading } from "../../tables/reading";
import type { NewCell, NewChart, NewRow, NewRowStyle, NewSheet } from "../../workbook/new-sheet";

/** The explanation as sheets of the workbook: its text, and its charts over cells that refer to the tables. */
export function explanationSheets(
  narrative: Narrative,
  tables: readonly TableReading[],
): readonly NewSheet[] {
  const charts = narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(chartOf));
  return [textSheet(narrative), ...(charts.length > 0 ? [chartSheet(charts, tables)] : [])];
}

const TEXT_NAME = "决算说明";
const CHART_NAME = "决算说明图";
const TEXT_WIDTH = 90;

function textSheet({ title, sections }: Narrative): NewSheet {
  const rows = [
    textRow("title", title),
    ...sections.flatMap(({ heading, paragraphs }) => [
      textRow("heading", heading),
      ...paragraphs.map(({ style, segments }) => textRow(STYLES[style], segments)),
    ]),
  ];
  return { name: TEXT_NAME, columnWidths: [TEXT_WIDTH], rows, charts: [] };
}

const STYLES: Readonly<Record<Paragraph["style"], NewRowStyle>> = {
  heading: "subheading",
  body: "body",
  caption: "caption",
};

function textRow(style: NewRowStyle, segments: readonly Segment[]): NewRow {
  const text = textOf(segments);
  return { style, cells: [words(style === "body" ? `　　${text}` : text)] };
}

interface CaptionedChart {
  readonly caption: string;
  readonly chart: Chart;
}

function chartOf({ chart, segments }: Paragraph): readonly CaptionedChart[] {
  return chart ? [{ caption: textOf(segments), chart }] : [];
}

/** The table of a chart's numbers stands on the left, the chart beside it in the columns from E on. */
const CHART_COLUMNS = { first: 4, last: 9 } as const;
const ROWS_OF_CHART = 16;

function chartSheet(charts: readonly CaptionedChart[], tables: readonly TableReading[]): NewSheet {
  const rows: NewRow[] = [];
  const drawn: NewChart[] = [];
  for (const { caption, chart } of charts) {
    const top = rows.length;
    const lines = [headRow(chart), ...chart.groups.map((group) => groupRow(group, chart, tables))];
    rows.push({ style: "heading", cells: [words(caption)] }, ...lines);
    drawn.push({
      shape: chart.shape,
      title: caption,
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
  return { name: CHART_NAME, columnWidths: [40, 14, 14], rows, charts: drawn };
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
    : { kind: "amount", amount: point.text, format };
}

/** What makes a table's amount one of the text; other units are written as numbers. */
const SCALES: Readonly<Record<string, string>> = {
  "万元→万元": "",
  "元→元": "",
  "元→万元": "/10000",
  "万元→元": "*10000",
};

/** The unit of money of a cell that holds a number of its own. */
function moneyAt(
  { sheet, address }: { readonly sheet: string; readonly address: string },
  tables: readonly TableReading[],
): string | undefined {
  const place = placeOf(address);
  const holds = ({ figures }: TableReading) =>
    figures.some(
      (one) =>
        one.sheet === sheet &&
        one.row === place?.row &&
        one.column === place.column &&
        one.figure.kind === "amount" &&
        one.figure.storedAs === "number",
    );
  return tables.find(holds)?.money;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function words(text: string): NewCell {
  return { kind: "words", text };
}
