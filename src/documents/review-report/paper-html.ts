import {
  PAPER_SHARES,
  type Paper,
  type PaperPart,
  type PaperTable,
} from "../../actions/review-report/paper";
import { escapedHtml } from "../../narrative/escaped-html";

/** A4 across; the heads of tables come again on each page, and no row is parted between two. */
const STYLE = `
@page { size: A4 landscape; margin: 14mm 12mm; }
body { font: 10.5pt/1.5 "宋体", SimSun, "Noto Serif CJK SC", serif; color: #000; background: #fff; margin: 0; }
h1 { font: 18pt "黑体", SimHei, "Noto Sans CJK SC", sans-serif; text-align: center; margin: 0 0 6pt; }
h2 { font: 12pt "黑体", SimHei, "Noto Sans CJK SC", sans-serif; margin: 10pt 0 4pt; break-after: avoid; }
p { margin: 0 0 2pt; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9pt; line-height: 1.35; }
th, td { border: 0.5pt solid #595959; padding: 2pt 3pt; overflow-wrap: anywhere; white-space: pre-line; text-align: left; }
th, .centred { text-align: center; }
th { background: #e7ecf4; print-color-adjust: exact; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.signature { margin-top: 24pt; white-space: pre-wrap; break-inside: avoid; }
.annex { break-before: page; }
`;

/** A paper as an HTML page to be printed. */
export function paperHtml({ title, lines, parts, signature, annex }: Paper): string {
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escapedHtml(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapedHtml(title)}</h1>`,
    ...lines.map(lineHtml),
    ...parts.map(partHtml),
    `<p class="signature">${escapedHtml(signature)}</p>`,
    ...(annex ? [`<div class="annex">${partHtml(annex)}</div>`] : []),
    "</body></html>",
  ].join("\n");
}

function lineHtml(text: string): string {
  return `<p>${escapedHtml(text)}</p>`;
}

function partHtml({ heading, lines, table }: PaperPart): string {
  return [
    `<h2>${escapedHtml(heading)}</h2>`,
    ...lines.map(lineHtml),
    ...(table ? [tableHtml(table)] : []),
  ].join("\n");
}

function tableHtml({ columns, rows }: PaperTable): string {
  const widths = columns.map(({ share }) => `<col style="width:${(share / PAPER_SHARES) * 100}%">`);
  const heads = columns.map(({ head }) => `<th scope="col">${escapedHtml(head)}</th>`);
  const cell = (text: string, at: number) =>
    `<td${columns[at]!.centred ? ' class="centred"' : ""}>${escapedHtml(text)}</td>`;
  return [
    `<table><colgroup>${widths.join("")}</colgroup>`,
    `<thead><tr>${heads.join("")}</tr></thead><tbody>`,
    ...rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`),
    "</tbody></table>",
  ].join("\n");
}
