import { ISSUES_SHEET, REPORT_SHEET } from "../explanation/sheet-names";
import type { NewCell, NewRow, NewSheet } from "../../workbook/new-sheet";
import { PAPER_SHARES, type Paper, type PaperPart, type PaperTable } from "./paper";

/** Letters that a share of the paper takes: A4 across, with narrow margins. */
const LETTERS_OF_SHARE = 5.4;
const WHOLE = [PAPER_SHARES];

/** A paper as sheets of a workbook: its parts on one, its annex on another, which can be filtered and sorted. */
export function paperSheets(paper: Paper): readonly NewSheet[] {
  const { title, lines, parts, signature, annex } = paper;
  const front: NewSheet = {
    name: REPORT_SHEET,
    columnWidths: Array.from({ length: PAPER_SHARES }, () => LETTERS_OF_SHARE),
    rows: [
      line("title", title),
      ...lines.map((text) => line("note", text)),
      ...parts.flatMap(partRows),
      line("note", ""),
      line("signature", signature),
    ],
    charts: [],
    page: { across: true },
  };
  return annex?.table ? [front, annexSheet(annex.heading, annex.table)] : [front];
}

function line(style: NewRow["style"], text: string): NewRow {
  return { style, cells: [words(text)], spans: WHOLE };
}

function words(text: string): NewCell {
  return { kind: "words", text };
}

function partRows({ heading, lines, table }: PaperPart): readonly NewRow[] {
  return [
    line("heading", heading),
    ...lines.map((text) => line("note", text)),
    ...(table ? tableRows(table).map((row) => ({ ...row, spans: sharesOf(table) })) : []),
  ];
}

function sharesOf({ columns }: PaperTable): readonly number[] {
  return columns.map(({ share }) => share);
}

function tableRows({ columns, rows }: PaperTable): readonly NewRow[] {
  const centred = columns.flatMap((column, at) => (column.centred ? [at] : []));
  return [
    { style: "ruled-head", cells: columns.map(({ head }) => words(head)) },
    ...rows.map((row): NewRow => ({ style: "ruled", cells: row.map(words), centred })),
  ];
}

/** Each column of the table is one of the sheet, so that it can be filtered. */
function annexSheet(heading: string, table: PaperTable): NewSheet {
  const shares = sharesOf(table);
  return {
    name: ISSUES_SHEET,
    columnWidths: shares.map((share) => share * LETTERS_OF_SHARE),
    rows: [
      { style: "title", cells: [words(heading)], spans: [shares.length] },
      ...tableRows(table),
    ],
    charts: [],
    page: { across: true, repeatedRow: 1 },
  };
}
