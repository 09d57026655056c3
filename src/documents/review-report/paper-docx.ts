import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import {
  PAPER_SHARES,
  type Paper,
  type PaperColumn,
  type PaperPart,
  type PaperTable,
} from "../../actions/review-report/paper";
import { possibleText } from "../possible-text";

/** Twentieths of a point: A4, and margins of 12 mm. docx turns the page where it lies across. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 680;
const TEXT_WIDTH = A4.height - 2 * MARGIN;
const CELL_MARGIN = 60;

/** Half points. */
const SIZE = { title: 36, heading: 24, line: 21, cell: 18 } as const;

interface Style {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
}

const TITLE: Style = { font: "黑体", size: SIZE.title };
const HEADING: Style = { font: "黑体", size: SIZE.heading };
const LINE: Style = { font: "宋体", size: SIZE.line };
const CELL: Style = { font: "宋体", size: SIZE.cell };
const HEAD: Style = { ...CELL, bold: true };

/** A paper as a Word document on A4 across, in the bytes of a .docx; heads of tables come again on each page. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const { title, lines, parts, signature, annex } = paper;
  const document = new Document({
    creator: "决算核对",
    title,
    sections: [
      section([
        paragraph(title, TITLE, { centred: true, after: 120 }),
        ...lines.map((text) => paragraph(text, LINE)),
        ...parts.flatMap((part, at) => partBlocks(part, at === parts.length - 1)),
        paragraph(signature, LINE, { before: 360 }),
      ]),
      ...(annex ? [section(partBlocks(annex, false))] : []),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function section(children: readonly (Paragraph | Table)[]) {
  return {
    properties: {
      page: {
        size: { ...A4, orientation: PageOrientation.LANDSCAPE },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      },
    },
    footers: { default: pageNumbers() },
    children: [...children],
  };
}

/** The last part stays with the signature: nobody signs an empty page. */
function partBlocks(
  { heading, lines, table }: PaperPart,
  keepNext: boolean,
): readonly (Paragraph | Table)[] {
  return [
    paragraph(heading, HEADING, { before: 140, after: 60, keepNext: true }),
    ...lines.map((text) => paragraph(text, LINE, { keepNext })),
    ...(table ? [tableOf(table, keepNext)] : []),
  ];
}

interface Spacing {
  readonly centred?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

function paragraph(text: string, style: Style, spacing: Spacing = {}): Paragraph {
  const { centred = false, before = 0, after = 20, keepNext = false } = spacing;
  return new Paragraph({
    ...(centred && { alignment: AlignmentType.CENTER }),
    keepNext,
    spacing: { before, after },
    children: runs(text, style),
  });
}

function runs(text: string, { font, size, bold = false }: Style): TextRun[] {
  return possibleText(text)
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          font: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: font, cs: font },
          size,
          bold,
          ...(index > 0 && { break: 1 }),
        }),
    );
}

const THIN = { style: BorderStyle.SINGLE, size: 4, color: "595959" } as const;

function tableOf({ columns, rows }: PaperTable, keepNext: boolean): Table {
  const widths = columns.map(({ share }) => Math.floor((TEXT_WIDTH * share) / PAPER_SHARES));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) =>
        cellOf(text, columns[at]!, { width: widths[at]!, isHead, keepNext }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      ...{ top: THIN, bottom: THIN, left: THIN, right: THIN },
      ...{ insideHorizontal: THIN, insideVertical: THIN },
    },
    rows: [
      row(
        columns.map(({ head }) => head),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

interface CellPlaceInTable {
  readonly width: number;
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

function cellOf(
  text: string,
  column: PaperColumn,
  { width, isHead, keepNext }: CellPlaceInTable,
): TableCell {
  const margin = CELL_MARGIN;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: margin / 2, bottom: margin / 2, left: margin, right: margin },
    verticalAlign: VerticalAlign.CENTER,
    ...(isHead && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "E7ECF4" } }),
    children: [
      paragraph(text, isHead ? HEAD : CELL, {
        centred: isHead || column.centred === true,
        after: 0,
        keepNext,
      }),
    ],
  });
}

function pageNumbers(): Footer {
  const size = { font: "宋体", size: SIZE.cell };
  const children = ["第 ", PageNumber.CURRENT, " 页，共 ", PageNumber.TOTAL_PAGES, " 页"];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ ...size, children })],
      }),
    ],
  });
}
