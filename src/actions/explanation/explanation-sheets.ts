import type { Narrative, Paragraph, Segment } from "../../narrative/paragraph";
import { textOf } from "../../narrative/render-text";
import type { TableReading } from "../../tables/reading";
import type { NewCell, NewRow, NewRowStyle, NewSheet } from "../../workbook/new-sheet";
import { chartSheet, type CaptionedChart } from "./chart-sheet";
import { besideTables } from "./charts-beside-tables";
import { TEXT_SHEET } from "./sheet-names";

/** Where charts stand: on a new sheet, beside their numbers; or beside the tables that these come from. */
export type ChartPlaces = "new-sheet" | "tables";

/** The explanation as sheets of the workbook: its text, and its charts over cells that refer to the tables. */
export function explanationSheets(
  narrative: Narrative,
  tables: readonly TableReading[],
  places: ChartPlaces = "new-sheet",
): readonly NewSheet[] {
  const charts = narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(chartOf));
  if (charts.length === 0) return [textSheet(narrative)];
  const sheet = chartSheet(charts, tables);
  return [
    textSheet(narrative),
    places === "tables" ? { ...sheet, charts: besideTables(sheet.charts, charts, tables) } : sheet,
  ];
}

function chartOf({ chart, segments }: Paragraph): readonly CaptionedChart[] {
  return chart ? [{ caption: textOf(segments), chart }] : [];
}

const TEXT_WIDTH = 90;

function textSheet({ title, sections }: Narrative): NewSheet {
  const rows = [
    textRow("title", title),
    ...sections.flatMap(({ heading, paragraphs }) => [
      textRow("heading", heading),
      ...paragraphs.map(({ style, segments }) => textRow(STYLES[style], segments)),
    ]),
  ];
  return { name: TEXT_SHEET, columnWidths: [TEXT_WIDTH], rows, charts: [] };
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

function words(text: string): NewCell {
  return { kind: "words", text };
}
