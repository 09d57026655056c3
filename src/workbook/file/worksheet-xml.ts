import { withAddresses } from "./cell-addresses";
import { elementOf, rootTag } from "../package/xml-tags";

/** What we hand to SheetJS of a worksheet part, and what we read of it ourselves. */
export interface WorksheetXml {
  /** A worksheet that holds only columns, cells and merges. */
  readonly xml: string;
  /** How many cells hold something. */
  readonly cells: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Cuts a worksheet part down to what is needed; `undefined` when it holds no whole sheet data.
 * Prefixes are taken off, strict files become transitional ones, cells that hold only formatting go
 * (a bordered but empty page may have a million), and so do hyperlinks, which SheetJS spreads over
 * every cell of their range.
 */
export function reducedWorksheet(text: string): WorksheetXml | undefined {
  const parts = splitAtData(text);
  if (!parts) return undefined;
  // Addresses before blanks go: a cell without one is counted from the blank beside it.
  const data = withoutBlanks(withAddresses(withoutPrefix(parts.data, parts.prefix)));
  const columns = elementOf(parts.head, "cols")?.content ?? "";
  const merges = withoutPrefix(elementOf(parts.tail, "mergeCells")?.content ?? "", parts.prefix);
  return {
    xml: `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
    cells: occurrences(data, "</c>"),
    hiddenRows: hiddenRows(data),
    hiddenColumns: hiddenColumns(columns),
  };
}

interface SheetParts {
  readonly prefix: string;
  readonly head: string;
  readonly data: string;
  readonly tail: string;
}

/** Cut by hand, not tag by tag: the data may be a hundred megabytes. */
function splitAtData(text: string): SheetParts | undefined {
  const prefix = rootTag(text)?.prefix ?? "";
  const open = openingTag(text, `<${prefix}sheetData`);
  if (!open) return undefined;
  const head = text.slice(0, open.start);
  const begin = open.end;
  if (open.empty) return { prefix, head, data: "", tail: text.slice(begin) };
  const end = text.indexOf(`</${prefix}sheetData`, begin);
  return end < 0
    ? undefined
    : { prefix, head, data: text.slice(begin, end), tail: text.slice(end) };
}

/** Where a tag with this beginning stands. A prefix is any text, so nothing is made a pattern of it. */
function openingTag(
  text: string,
  beginning: string,
): { start: number; end: number; empty: boolean } | undefined {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    const end = text.indexOf(">", at);
    if (end < 0) return undefined;
    if (/[\s/>]/.test(text[at + beginning.length]!))
      return { start: at, end: end + 1, empty: text[end - 1] === "/" };
  }
  return undefined;
}

/** The text with its elements unprefixed: `<x:c>` → `<c>`. */
export function withoutPrefix(text: string, prefix: string): string {
  if (prefix === "") return text;
  return text.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

const BLANK_CELL = /<c\s[^<>]*?(?:\/>|><\/c>)/g;

function withoutBlanks(data: string): string {
  return data.replace(BLANK_CELL, "");
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

const ROW = /<row(\s[^<>]*?)?\/?>/g;
const HIDDEN = /\shidden=["'](?:1|true)["']/;

function hiddenRows(data: string): number[] {
  const hidden: number[] = [];
  let row = -1;
  for (const [, attributes = ""] of data.matchAll(ROW)) {
    const stated = /\sr=["'](\d+)["']/.exec(attributes)?.[1];
    row = stated === undefined ? row + 1 : parseInt(stated, 10) - 1;
    if (HIDDEN.test(attributes)) hidden.push(row);
  }
  return hidden;
}

const COLUMN = /<(?:[^\s<>:]+:)?col(\s[^<>]*?)\/?>/g;

function hiddenColumns(columns: string): number[] {
  return [...columns.matchAll(COLUMN)].flatMap(([, attributes = ""]) => {
    const first = parseInt(/\smin=["'](\d+)["']/.exec(attributes)?.[1] ?? "", 10);
    const last = parseInt(/\smax=["'](\d+)["']/.exec(attributes)?.[1] ?? "", 10);
    if (!HIDDEN.test(attributes) || !(first >= 1 && last <= LAST_COLUMN)) return [];
    return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
  });
}

/** XFD. */
const LAST_COLUMN = 16_384;
