import { addressOf, columnLetters, rangeAddress } from "../../sheets/address";
import type { Cell } from "../../sheets/sheet";
import type { ConditionalFormatState, SheetState } from "../book/book-state";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Numbers of the styles that cells and conditional formats of a book use. */
export interface StyleNumbers {
  /** Of a number format. */
  readonly cell: (format: string | undefined) => number;
  readonly conditional: (format: ConditionalFormatState) => number;
}

/** Text fit for an element or an attribute. */
export function xmlText(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** A sheet's part as Excel would save it, the looks of its cells left aside. */
export function savedSheetXml(sheet: SheetState, styles: StyleNumbers): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}">`,
    columns(sheet),
    `<sheetData>${sheet.rows.map((row, at) => rowXml(sheet, row, at, styles)).join("")}</sheetData>`,
    merges(sheet),
    ...sheet.conditionalFormats.map((format, at) => formatXml(format, at + 1, styles)),
    "</worksheet>",
  ].join("");
}

function columns({ hiddenColumns }: SheetState): string {
  if (hiddenColumns.size === 0) return "";
  const each = [...hiddenColumns].map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="0" hidden="1"/>`,
  );
  return `<cols>${each.join("")}</cols>`;
}

function rowXml(
  { hiddenRows }: SheetState,
  row: readonly (Cell | undefined)[],
  at: number,
  styles: StyleNumbers,
): string {
  const cells = row.map((cell, column) =>
    cell ? cellXml(cell, addressOf(at, column), styles) : "",
  );
  const hidden = hiddenRows.has(at) ? ' hidden="1"' : "";
  return `<row r="${at + 1}"${hidden}>${cells.join("")}</row>`;
}

function cellXml({ value, format, formula }: Cell, address: string, styles: StyleNumbers): string {
  const f = formula === undefined ? "" : `<f>${xmlText(formula.replace(/^=/, ""))}</f>`;
  const [type, content] = typedContent(value, f !== "");
  const typed = type === "n" ? "" : ` t="${type}"`;
  return `<c r="${address}" s="${styles.cell(format)}"${typed}>${f}${content}</c>`;
}

/** The type of a cell and what it holds beside its formula. */
function typedContent(
  value: Cell["value"],
  isResult: boolean,
): readonly [type: string, xml: string] {
  if (value === undefined) return ["n", ""];
  if (typeof value === "number") return ["n", `<v>${value}</v>`];
  if (typeof value === "boolean") return ["b", `<v>${value ? 1 : 0}</v>`];
  if (typeof value === "object") return ["e", `<v>${xmlText(value.error)}</v>`];
  if (isResult) return ["str", `<v>${xmlText(value)}</v>`];
  return ["inlineStr", `<is><t xml:space="preserve">${xmlText(value)}</t></is>`];
}

function merges({ merges: ranges }: SheetState): string {
  if (ranges.length === 0) return "";
  const each = ranges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${ranges.length}">${each.join("")}</mergeCells>`;
}

function formatXml(format: ConditionalFormatState, priority: number, styles: StyleNumbers): string {
  const cells = format.ranges.map(
    ({ firstRow, firstColumn, lastRow, lastColumn }) =>
      `${columnLetters(firstColumn)}${firstRow + 1}:${columnLetters(lastColumn)}${lastRow + 1}`,
  );
  return `<conditionalFormatting sqref="${cells.join(" ")}"><cfRule type="expression" dxfId="${styles.conditional(format)}" priority="${priority}"><formula>${xmlText(format.formula.replace(/^=/, ""))}</formula></cfRule></conditionalFormatting>`;
}
