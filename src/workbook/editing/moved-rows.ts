import { addressOf, placeOf, rangeAddress } from "../../sheets/address";
import type { CellRange } from "../../sheets/sheet";
import { formulaAfterRows, rowAfter, rowsAfter, type RowMove } from "../../sheets/formula-rows";
import { withAddresses } from "../file/cell-addresses";
import { rootTag } from "../package/xml-tags";
import { escapeXml, unescapeXml } from "../package/xml-text";

/** What stands over cells, or counts them, in parts of its own that are not moved here. */
const ELSEWHERE = /<(?:drawing|legacyDrawing|tableParts|oleObjects|controls|picture|extLst)[\s/>]/;
const OTHER_FORMULA = /<f\b[^>]*?\st\s*=\s*["'](?:array|dataTable)["']/;

/** Whether the rows of a worksheet part can be moved: all that knows its rows stands in it. */
export function canMoveRows(xml: string): boolean {
  return rootTag(xml)?.prefix === "" && !ELSEWHERE.test(xml) && !OTHER_FORMULA.test(xml);
}

/**
 * A worksheet part after rows came in or went: rows and cells have other numbers, ranges other ends; a new
 * row has the looks of the one above. Formulas in cells are left to whoever writes the cells.
 */
export function withMovedRows(xml: string, move: RowMove): string {
  const [start, end] = [xml.indexOf("<sheetData"), xml.indexOf("</sheetData>")];
  if (start < 0 || end < 0) return xml;
  const open = xml.indexOf(">", start) + 1;
  const rows = movedRows(withAddresses(xml.slice(open, end)), move);
  return around(xml.slice(0, open), move) + rows + around(xml.slice(end), move);
}

/** The merged cells of a worksheet part as they are to be. */
export function withMerges(xml: string, merges: readonly CellRange[]): string {
  const own = /<mergeCells\b[\s\S]*?<\/mergeCells>/;
  const list = merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`).join("");
  const element = list === "" ? "" : `<mergeCells count="${merges.length}">${list}</mergeCells>`;
  if (own.test(xml)) return xml.replace(own, element);
  // Behind the cells come protection, scenarios, filter and sorting before merged cells (ECMA-376 18.3.1.99).
  const before =
    /<\/sheetData>(?:\s*<(sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews)\b(?:[^>]*\/>|[\s\S]*?<\/\1>))*/;
  return xml.replace(before, (whole) => whole + element);
}

/** Formulas beside cells (conditions, lists, names) after rows of a sheet moved. */
export function withMovedFormulas(xml: string, own: string, move: RowMove): string {
  return xml.replace(
    /(<(formula\d?|definedName)\b[^>]*>)([^<]*)(?=<\/\2>)/g,
    (_, tag: string, _name, text: string) =>
      tag + escapeXml(formulaAfterRows(unescapeXml(text), own, move)),
  );
}

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;

function movedRows(data: string, move: RowMove): string {
  let before = "";
  let isIn = move.count < 0;
  const moved = data.replace(ROW, (_, attributes: string, cells: string | undefined) => {
    const row = Number(/\sr\s*=\s*["'](\d+)["']/.exec(attributes)?.[1]) - 1;
    const now = rowAfter(row, move);
    if (now === undefined) return "";
    const written = rowAt(attributes, cells ?? "", now);
    const come = row >= move.at && !isIn ? comeIn(before, move) : "";
    isIn ||= row >= move.at;
    if (row === move.at - 1) before = written;
    return come + written;
  });
  return isIn ? moved : moved + comeIn(before, move);
}

function rowAt(attributes: string, cells: string, row: number): string {
  const own = attributes.replace(/\sr\s*=\s*["']\d+["']/, ` r="${row + 1}"`);
  const moved = cells.replace(
    /(<c\b[^>]*?\sr\s*=\s*["'])([A-Z]+)\d+/g,
    (_, tag: string, column: string) => `${tag}${column}${row + 1}`,
  );
  return `<row${own}>${moved}</row>`;
}

/** New rows with the looks of the one above, and nothing in them. */
function comeIn(above: string, { at, count }: RowMove): string {
  const blank = above.replace(
    /<c\b([^>]*?)(?:\/>|>[\s\S]*?<\/c>)/g,
    (_, attributes: string) =>
      `<c${attributes.replace(/\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")}/>`,
  );
  const [, attributes = "", cells = ""] = /<row\b([^>]*)>([\s\S]*)<\/row>/.exec(blank) ?? [];
  return Array.from({ length: count }, (_, down) => rowAt(attributes, cells, at + down)).join("");
}

/** Ranges and places that stand in attributes of elements around the cells. */
function around(xml: string, move: RowMove): string {
  return xml
    .replace(/(\s(?:ref|sqref)\s*=\s*")([^"]*)(?=")/g, (_, name: string, list: string) => {
      const ranges = list.split(" ").flatMap((range) => movedRange(range, move) ?? []);
      return name + (ranges.length > 0 ? ranges.join(" ") : list);
    })
    .replace(
      /(<brk\b[^>]*?\sid\s*=\s*")(\d+)(?=")/g,
      (_, tag: string, id: string) => tag + String((rowAfter(Number(id) - 1, move) ?? move.at) + 1),
    );
}

function movedRange(range: string, move: RowMove): string | undefined {
  const [first, last = first] = range.split(":").map((corner) => placeOf(corner));
  if (!first || !last) return range;
  const rows = rowsAfter(first.row, last.row, move);
  if (!rows) return undefined;
  const from = addressOf(rows[0], first.column);
  return range.includes(":") ? `${from}:${addressOf(rows[1], last.column)}` : from;
}
