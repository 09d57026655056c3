import { addressOf, placeOf } from "../../sheets/address";
import type { Cell } from "../../sheets/sheet";
import { rootTag } from "../package/xml-tags";
import { withAddresses } from "../file/cell-addresses";
import { writtenCell } from "./cell-xml";

/** New contents by address; `undefined` empties a cell. */
type CellEdits = ReadonlyMap<string, Cell | undefined>;

/**
 * A worksheet part with other contents in some cells. Styles, other cells and all around them stay as
 * they are, letter for letter; `undefined` where the part holds no sheet data that we can read.
 */
export function withEditedCells(xml: string, edits: CellEdits): string | undefined {
  const prefix = rootTag(xml)?.prefix ?? "";
  const data = new RegExp(
    `<${prefix}sheetData\\b[^>]*?(?:/>|>([\\s\\S]*?)</${prefix}sheetData\\s*>)`,
  ).exec(xml);
  if (!data) return undefined;
  const rows = withRows(addressed(data[1] ?? "", prefix), prefix, edits);
  const written = `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
  return xml.slice(0, data.index) + written + xml.slice(data.index + data[0].length);
}

/** Files with prefixes come from programs that name every place. */
function addressed(data: string, prefix: string): string {
  return prefix === "" ? withAddresses(data) : data;
}

function withRows(data: string, prefix: string, edits: CellEdits): string {
  const byRow = editsByRow(edits);
  const pattern = new RegExp(
    `<${prefix}row\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}row\\s*>)`,
    "g",
  );
  const kept = data.replace(pattern, (whole, attributes: string, cells: string | undefined) => {
    const number = Number(/\sr\s*=\s*["'](\d+)["']/.exec(attributes)?.[1]);
    const own = byRow.get(number - 1);
    byRow.delete(number - 1);
    return own
      ? `<${prefix}row${attributes}>${withCells(cells ?? "", prefix, own)}</${prefix}row>`
      : whole;
  });
  return [...byRow].reduce((rows, [row, own]) => withNewRow(rows, prefix, row, own), kept);
}

function editsByRow(edits: CellEdits): Map<number, Map<number, Cell | undefined>> {
  const byRow = new Map<number, Map<number, Cell | undefined>>();
  for (const [address, cell] of edits) {
    const { row, column } = placeOf(address)!;
    const own = byRow.get(row) ?? new Map<number, Cell | undefined>();
    byRow.set(row, own.set(column, cell));
  }
  return byRow;
}

type RowEdits = ReadonlyMap<number, Cell | undefined>;

function withCells(cells: string, prefix: string, edits: RowEdits): string {
  const [row] = /\sr\s*=\s*["'][A-Z]+(\d+)["']/.exec(cells)?.slice(1) ?? [];
  return row === undefined ? newCells(edits, prefix) : mergedCells(cells, prefix, edits, row);
}

/** The row's own cells, the edited ones with new contents; new ones between them, by their columns. */
function mergedCells(cells: string, prefix: string, edits: RowEdits, row: string): string {
  const left = new Map([...edits].filter(([, cell]) => cell !== undefined));
  const before = (column: number) => {
    const own = [...left].filter(([at]) => at < column);
    for (const [at] of own) left.delete(at);
    return own.map(([at, cell]) => newCell(prefix, addressOf(Number(row) - 1, at), cell)).join("");
  };
  const pattern = new RegExp(`<${prefix}c\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}c\\s*>)`, "g");
  const kept = cells.replace(pattern, (whole, attributes: string) => {
    const column = placeOf(/\sr\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "")?.column;
    if (column === undefined) return whole;
    const added = before(column);
    if (!edits.has(column)) return added + whole;
    left.delete(column);
    return added + rewritten(prefix, attributes, edits.get(column));
  });
  return kept + before(Infinity);
}

/** The same cell with its style, and new contents. */
function rewritten(prefix: string, attributes: string, cell: Cell | undefined): string {
  const kept = attributes.replace(/\s(?:t|cm|vm)\s*=\s*("[^"]*"|'[^']*')/g, "");
  const { type, content } = writtenCell(cell, prefix);
  return content === ""
    ? `<${prefix}c${kept}/>`
    : `<${prefix}c${kept}${type}>${content}</${prefix}c>`;
}

function newCell(prefix: string, address: string, cell: Cell | undefined): string {
  return rewritten(prefix, ` r="${address}"`, cell);
}

function newCells(edits: RowEdits, prefix: string, row = 0): string {
  return [...edits]
    .filter(([, cell]) => cell !== undefined)
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => newCell(prefix, addressOf(row, column), cell))
    .join("");
}

/** A row that the part has not, before the first that comes after it. */
function withNewRow(rows: string, prefix: string, row: number, edits: RowEdits): string {
  const cells = newCells(edits, prefix, row);
  if (cells === "") return rows;
  const written = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  const pattern = new RegExp(`<${prefix}row\\b[^>]*?\\sr\\s*=\\s*["'](\\d+)["']`, "g");
  const after = [...rows.matchAll(pattern)].find(([, number]) => Number(number) > row + 1);
  const at = after?.index ?? rows.length;
  return rows.slice(0, at) + written + rows.slice(at);
}
