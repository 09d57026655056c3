import { columnLetters, rangeAddress } from "../../sheets/address";
import type { Cell } from "../../sheets/sheet";
import { archiveTrouble } from "../file/archive-trouble";
import { PackageDraft } from "../marking/package-draft";
import { addContentType, addLink, freeName, linksOf } from "../marking/part-links";
import { removePart } from "../marking/part-removal";
import { isMemory } from "../memory-xml";
import { OpcPackage } from "../package/opc-package";
import { extensionOf, listedSheets, mainPart } from "../package/workbook-part";
import { childrenOf, spliced } from "../package/xml-edit";
import { escapeXml } from "../package/xml-text";
import { zipEntries } from "../package/zip-directory";
import { writtenCell } from "./cell-xml";
import { withEditedCells } from "./edited-cells";
import { moveRowsIn } from "./moved-sheets";
import type { AddedSheet, SheetChanges, WorkbookChanges } from "./workbook-changes";

/** A copy with the changes in it, or a sentence that says why there is none. */
export type EditedCopy =
  | {
      readonly kind: "edited";
      readonly bytes: Uint8Array;
      readonly extension: ".xlsx" | ".xlsm";
    }
  | { readonly kind: "refused"; readonly message: string };

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const OLD_FORMAT =
  "只有 .xlsx 和 .xlsm 能改好后下载。请用 Excel 或 WPS 把这个文件另存为 .xlsx，再在这里打开。";
const DAMAGED = "文件中有无法读懂的部分，没有写出。请用 Excel 打开修复并另存后再试。";

/**
 * The workbook's file with changed cells, added sheets (their contents, without their looks) and kept
 * parts. Every other part is copied byte for byte, and of a changed sheet all but the changed cells.
 */
export function editedCopy(bytes: Uint8Array, changes: WorkbookChanges): EditedCopy {
  const entries = zipEntries(bytes);
  if (!entries || archiveTrouble(entries)) return { kind: "refused", message: OLD_FORMAT };
  const file = new OpcPackage(entries);
  const main = mainPart(file);
  const workbook = main === undefined ? undefined : file.text(main);
  if (main?.endsWith(".xml") !== true || workbook?.kind !== "text")
    return { kind: "refused", message: OLD_FORMAT };
  const draft = new PackageDraft(file);
  const parts = new Map(
    listedSheets(file, main, workbook.text).map(({ name, part }) => [name, part]),
  );
  const trouble = moveRowsIn(draft, { main, parts }, changes.moved);
  if (trouble !== undefined) return { kind: "refused", message: trouble };
  const moved = new Set(changes.moved.map(({ sheet }) => sheet));
  for (const change of changes.cells)
    if (!changeSheet(draft, parts.get(change.sheet), change, moved.has(change.sheet)))
      return { kind: "refused", message: DAMAGED };
  if (changes.cells.length > 0) forgetCalculationOrder(draft, main);
  for (const sheet of changes.added) addSheet(draft, main, sheet);
  keepParts(draft, main, changes.parts);
  return { kind: "edited", bytes: draft.bytes(), extension: extensionOf(file) };
}

function changeSheet(
  draft: PackageDraft,
  part: string | undefined,
  change: SheetChanges,
  isMoved: boolean,
): boolean {
  const xml = part === undefined ? undefined : draft.text(part);
  const edited =
    xml === undefined ? undefined : withEditedCells(xml, editsOf(xml, change, isMoved));
  if (part === undefined || edited === undefined) return false;
  draft.put(part, edited);
  return true;
}

/**
 * The changed cells, and those whose formula stands in one of them only: each then has its own. Where rows
 * moved, all have: what is shared counts from the cell that holds it.
 */
function editsOf(
  xml: string,
  { cells, formulas }: SheetChanges,
  isMoved: boolean,
): ReadonlyMap<string, Cell | undefined> {
  const edits = new Map(cells);
  const sharing = sharedFormulas(xml);
  const lost = new Set(
    [...sharing].filter(([at]) => isMoved || edits.has(at)).map(([, group]) => group),
  );
  for (const [at, cell] of formulas) {
    const group = sharing.get(at);
    if (group !== undefined && lost.has(group) && !edits.has(at)) edits.set(at, cell);
  }
  return edits;
}

const SHARED_CELL =
  /<(?:[^\s<>/:]+:)?c\b[^>]*?\sr\s*=\s*["']([A-Z]+\d+)["'][^>]*?>\s*<(?:[^\s<>/:]+:)?f\b([^>]*?\st\s*=\s*["']shared["'][^>]*?)\/?>/g;

/** The group of each cell whose formula is shared, by its address. */
function sharedFormulas(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(SHARED_CELL)].map(([, at, attributes]) => [
      at!,
      /\ssi\s*=\s*["'](\d+)["']/.exec(attributes!)?.[1] ?? "",
    ]),
  );
}

/** It names cells with formulas, and one that names a cell without is called damaged; Excel makes it anew. */
function forgetCalculationOrder(draft: PackageDraft, main: string): void {
  const part = linksOf(draft, main).find(({ type }) => type === "calcChain")?.target;
  if (part !== undefined && draft.has(part)) removePart(draft, part);
}

function addSheet(draft: PackageDraft, main: string, sheet: AddedSheet): void {
  const part = freeName(draft, (number) => `xl/worksheets/sheet${number}.xml`);
  draft.put(part, newSheetXml(sheet));
  addContentType(draft, part, WORKSHEET);
  const link = addLink(draft, main, "worksheet", part);
  const xml = draft.text(main)!;
  const list = [...childrenOf(xml)].find(({ tag }) => tag.name === "sheets");
  if (!list) return;
  const ids = [...list.content.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, id]) =>
    Number(id),
  );
  const { prefix } = list.tag;
  const element = `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${link}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`;
  const at = list.tag.end + list.content.length;
  draft.put(main, spliced(xml, [{ start: at, end: at, text: element }]));
}

/** A letter of a column's width takes about so many points. */
const POINTS_OF_LETTER = 6;

function newSheetXml({ rows, merges, columnWidths }: AddedSheet): string {
  const columns = [...columnWidths]
    .sort(([a], [b]) => a - b)
    .map(
      ([at, points]) =>
        `<col min="${at + 1}" max="${at + 1}" width="${points / POINTS_OF_LETTER}" customWidth="1"/>`,
    );
  const cell = (one: Cell | undefined, row: number, column: number) => {
    const { type, content } = writtenCell(one);
    const place = `${columnLetters(column)}${row + 1}`;
    return content === "" ? "" : `<c r="${place}"${type}>${content}</c>`;
  };
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${(cells ?? []).map((one, column) => cell(one, row, column)).join("")}</row>`,
  );
  const merged = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${data.join("")}</sheetData>` +
    (merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`
      : "") +
    "</worksheet>"
  );
}

/** Our memory as it is now, instead of the one that the file has. */
function keepParts(draft: PackageDraft, main: string, parts: readonly string[]): void {
  const memory = parts.find(isMemory);
  if (memory === undefined) return;
  const own = draft
    .names()
    .find((name) => /^customXml\/item\d+\.xml$/i.test(name) && isMemory(draft.text(name) ?? ""));
  const part = own ?? freeName(draft, (number) => `customXml/item${number}.xml`);
  draft.put(part, memory);
  if (own === undefined) addLink(draft, main, "customXml", part);
}
