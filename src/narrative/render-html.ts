import { chartSvg } from "./charts/chart-svg";
import { escapedHtml } from "./escaped-html";
import type { Narrative, Paragraph, Segment } from "./paragraph";
import { textOf } from "./render-text";

/**
 * How official texts are set (GB/T 9704—2012《党政机关公文格式》: 小标宋 for the title, 黑体 for first
 * headings, 楷体 for second ones, 仿宋 in size three for the body, first line indented by two letters, 28 points of
 * line). Fonts are named as Word and WPS know them; a machine that lacks one falls back.
 */
const FONT = {
  title: "'方正小标宋简体','方正小标宋_GBK','小标宋',STZhongsong,'华文中宋','宋体',SimSun,serif",
  heading: "'黑体',SimHei,sans-serif",
  subheading: "'楷体_GB2312','楷体',KaiTi,serif",
  body: "'仿宋_GB2312','仿宋',FangSong,serif",
} as const;

/** Two letters of 16 points: word processors take points where they do not take em. */
const INDENT = "32pt";
const LINE = "line-height:28pt;mso-line-height-rule:exactly;margin-top:0pt;margin-bottom:0pt";
/** A heading stays on the page of what it stands above. */
const WITH_NEXT = "page-break-after:avoid";
const STYLE = {
  title: `${LINE};text-align:center;font-family:${FONT.title};font-size:22pt;font-weight:normal`,
  heading: `${LINE};${WITH_NEXT};text-indent:${INDENT};font-family:${FONT.heading};font-size:16pt;font-weight:normal`,
  subheading: `${LINE};${WITH_NEXT};text-indent:${INDENT};font-family:${FONT.subheading};font-size:16pt;font-weight:normal`,
  picture: "margin:12pt 0 0 0;text-align:center",
  caption: `${LINE};text-align:center;font-family:${FONT.body};font-size:14pt`,
  body: `${LINE};text-indent:${INDENT};text-align:justify;font-family:${FONT.body};font-size:16pt`,
} as const;

/** What is still to be filled in must not be overlooked. */
const GAP_STYLE = "background:#ffe699";

/**
 * The explanation as HTML that Word and WPS take from the clipboard: styles on each element. They take no
 * drawings from there, so of a chart only the caption stands in it.
 */
export function renderHtml(narrative: Narrative): string {
  return bodyHtml(narrative, () => []);
}

function bodyHtml(
  { title, sections }: Narrative,
  pictureOf: (paragraph: Paragraph) => readonly string[],
): string {
  return [
    title.length === 0 ? "" : element("h1", STYLE.title, title),
    ...sections.flatMap(({ heading, paragraphs }) => [
      element("h2", STYLE.heading, heading),
      ...paragraphs.flatMap((paragraph) => [...pictureOf(paragraph), paragraphHtml(paragraph)]),
    ]),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function chartHtml({ chart, segments }: Paragraph): readonly string[] {
  return chart ? [`<p style="${STYLE.picture}">${chartSvg(chart, textOf(segments))}</p>`] : [];
}

/** The same as a page that stands alone, with its charts. */
export function renderHtmlPage(narrative: Narrative): string {
  const name = escapedHtml(narrative.title.map(({ text }) => text).join(""));
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><title>${name}</title></head>`,
    "<body>",
    bodyHtml(narrative, chartHtml),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function paragraphHtml({ style, segments }: Paragraph): string {
  switch (style) {
    case "heading":
      return element("h3", STYLE.subheading, segments);
    case "caption":
      return element("p", STYLE.caption, segments);
    case "body":
      return element("p", STYLE.body, segments);
  }
}

function element(tag: string, style: string, segments: readonly Segment[]): string {
  return `<${tag} style="${style}">${segments.map(segmentHtml).join("")}</${tag}>`;
}

function segmentHtml({ kind, text }: Segment): string {
  return kind === "gap"
    ? `<span style="${GAP_STYLE}">${escapedHtml(text)}</span>`
    : escapedHtml(text).replaceAll("\n", "<br>");
}
