import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
  type IParagraphOptions,
} from "docx";
import type { Chart } from "../narrative/charts/chart";
import type { Narrative, Paragraph as NarrativeParagraph, Segment } from "../narrative/paragraph";
import { textOf } from "../narrative/render-text";
import { chartRun } from "./chart-run";
import { numberControl } from "./number-control";
import { possibleText } from "./possible-text";

/** GB/T 9704—2012: A4; margins 37, 35, 28 and 26 mm; lines of 28 points; size 三号 is 16 points. */
const MILLIMETRE = 56.7;
const MARGIN = {
  top: Math.round(37 * MILLIMETRE),
  bottom: Math.round(35 * MILLIMETRE),
  left: Math.round(28 * MILLIMETRE),
  right: Math.round(26 * MILLIMETRE),
};
const A4 = { width: 11906, height: 16838 };
/** docx counts lines in twentieths of a point and letters in halves. */
const LINE = { line: 28 * 20, lineRule: LineRuleType.EXACT };
const SIZE = { title: 44, body: 32, caption: 28, pageNumber: 28 } as const;
const TWO_LETTERS = { firstLineChars: 200, firstLine: 2 * 16 * 20 };

/** A heading stays on the page of what it stands above. */
const A_HEADING = { indent: TWO_LETTERS, keepNext: true } as const;

interface Style {
  readonly font: string;
  readonly size: number;
}

const TITLE: Style = { font: "方正小标宋简体", size: SIZE.title };
const HEADING: Style = { font: "黑体", size: SIZE.body };
const SUBHEADING: Style = { font: "楷体_GB2312", size: SIZE.body };
const CAPTION: Style = { font: "仿宋_GB2312", size: SIZE.caption };
const BODY: Style = { font: "仿宋_GB2312", size: SIZE.body };

/** How an explanation is written for Word. */
interface DocxSettings {
  /** Without the content controls that say what its numbers are. */
  readonly plain?: boolean;
}

/** The explanation as a Word document, in the bytes of a .docx; in the browser and in Node alike. */
export async function narrativeDocx(
  narrative: Narrative,
  { plain = false }: DocxSettings = {},
): Promise<Uint8Array> {
  const document = new Document({
    creator: "决算核对",
    title: possibleText(textOf(narrative.title)),
    styles: { default: { document: { run: { ...run(BODY) } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: pageNumbers() },
        children: paragraphsOf(plain ? plainly(narrative) : narrative),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Numbers as words. */
function plainly({ title, sections }: Narrative): Narrative {
  const asWords = (segments: readonly Segment[]) =>
    segments.map((one) =>
      one.kind === "number" ? ({ kind: "words", text: one.text } as const) : one,
    );
  return {
    title: asWords(title),
    sections: sections.map(({ heading, paragraphs, ...section }) => ({
      ...section,
      heading: asWords(heading),
      paragraphs: paragraphs.map((one) => ({ ...one, segments: asWords(one.segments) })),
    })),
  };
}

function paragraphsOf({ title, sections }: Narrative): Paragraph[] {
  return [
    paragraph(title, TITLE, { alignment: AlignmentType.CENTER, heading: HeadingLevel.TITLE }),
    new Paragraph({ spacing: LINE }),
    ...sections.flatMap(({ heading, paragraphs }) => [
      paragraph(heading, HEADING, { ...A_HEADING, heading: HeadingLevel.HEADING_1 }),
      ...paragraphs.flatMap(bodyParagraphs),
    ]),
  ];
}

function bodyParagraphs({ style, segments, chart }: NarrativeParagraph): readonly Paragraph[] {
  switch (style) {
    case "heading":
      return [paragraph(segments, SUBHEADING, { ...A_HEADING, heading: HeadingLevel.HEADING_2 })];
    case "body":
      return [paragraph(segments, BODY, { alignment: AlignmentType.BOTH, indent: TWO_LETTERS })];
    case "caption":
      return [
        ...(chart ? [picture(chart, segments)] : []),
        paragraph(segments, CAPTION, { alignment: AlignmentType.CENTER }),
      ];
  }
}

/** Exact lines would cut a chart off; it stays on the page of its caption. */
function picture(chart: Chart, caption: readonly Segment[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [chartRun(chart, possibleText(textOf(caption)))],
  });
}

function paragraph(
  segments: readonly Segment[],
  style: Style,
  options: IParagraphOptions,
): Paragraph {
  return new Paragraph({
    ...options,
    spacing: { ...LINE, before: 0, after: 0 },
    children: segments.flatMap((segment) => textRuns(segment, style)),
  });
}

/** What is still to be filled in must not be overlooked. What the author wrote may have several lines. */
function textRuns(segment: Segment, style: Style): readonly TextRun[] {
  const { kind, text } = segment;
  if (kind === "number")
    return [numberControl(segment.expression, new TextRun({ ...run(style), text }))];
  return possibleText(text)
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({
          ...run(style),
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(kind === "gap" && {
            shading: { type: ShadingType.CLEAR, color: "auto", fill: "FFE699" },
          }),
        }),
    );
}

/** Headings of Word's own would be blue and bold. */
function run({ font, size }: Style) {
  return {
    font: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: font, cs: font },
    size,
    color: "000000",
    bold: false,
  };
}

function pageNumbers(): Footer {
  const size = { ...run(BODY), font: "宋体", size: SIZE.pageNumber };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ ...size, children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}
