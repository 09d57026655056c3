import { placeOf, addressOf } from "../../sheets/address";
import { signatureOf } from "../../workbook/file/signature";
import { OpcPackage, optionalText } from "../../workbook/package/opc-package";
import { linkedPart, listedSheets, mainPart } from "../../workbook/package/workbook-part";
import { zipEntries } from "../../workbook/package/zip-directory";
import type { CellLook, SheetLook } from "./sheet-look";
import { first, numberOf, styleTable } from "./style-table";

const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
const WIDEST_STATED = 200;

/**
 * How the sheets of an .xlsx look, by the sheet's name. Any other file, and any sheet whose parts are
 * missing, looks plain: this only draws, and what is drawn plainly is still all there.
 */
export function readLooks(bytes: Uint8Array): ReadonlyMap<string, SheetLook> {
  const entries = signatureOf(bytes).kind === "zip" ? zipEntries(bytes) : undefined;
  if (!entries) return new Map();
  const file = new OpcPackage(entries);
  const workbook = mainPart(file);
  const listed = workbook === undefined ? undefined : optionalText(file.text(workbook));
  if (workbook === undefined || listed === undefined) return new Map();
  const styles = optionalText(linkedPart(file, workbook, "styles"));
  const looks = styles === undefined ? [] : styleTable(parsed(styles));
  return new Map(
    listedSheets(file, workbook, listed).flatMap(({ name, part }) => {
      const text = part === undefined ? undefined : optionalText(file.text(part));
      return text === undefined ? [] : [[name, sheetLook(parsed(text), looks)] as const];
    }),
  );
}

function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, "application/xml");
}

function sheetLook(sheet: Document, looks: readonly CellLook[]): SheetLook {
  return {
    widths: widthsOf(sheet),
    heights: heightsOf(sheet),
    cells: cellsOf(sheet, looks),
    gridLines: first(sheet, "sheetView")?.getAttribute("showGridLines") !== "0",
  };
}

function widthsOf(sheet: Document): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const column of sheet.getElementsByTagNameNS("*", "col")) {
    const width = Math.round(numberOf(column, "width") * PIXELS_PER_CHARACTER + CELL_PADDING);
    const last = Math.min(numberOf(column, "max"), WIDEST_STATED);
    for (let index = numberOf(column, "min"); index <= last; index++) widths.set(index - 1, width);
  }
  return widths;
}

function heightsOf(sheet: Document): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const row of sheet.getElementsByTagNameNS("*", "row")) {
    const height = numberOf(row, "ht");
    if (height > 0) heights.set(numberOf(row, "r") - 1, Math.round(height * PIXELS_PER_POINT));
  }
  return heights;
}

/** The looks of the cells that stand in the sheet, by address. */
function cellsOf(sheet: Document, looks: readonly CellLook[]): ReadonlyMap<string, CellLook> {
  const cells = new Map<string, CellLook>();
  for (const cell of sheet.getElementsByTagNameNS("*", "c")) {
    const place = placeOf(cell.getAttribute("r") ?? "");
    const look = looks[numberOf(cell, "s")];
    if (place && look) cells.set(addressOf(place.row, place.column), look);
  }
  return cells;
}
