import { addressOf } from "../../sheets/address";
import type { NewCell, NewPage, NewRow, NewSheet } from "../new-sheet";
import { escapeXml } from "../package/xml-text";
import { mergesOf, placedCells, rowHeight } from "../row-height";
import type { CellStyles } from "./cell-styles";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const A4 = 9;
/** Inches. */
const MARGINS =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';

/** A sheet of a new file: charts are for workbooks that Excel has open. */
export type FileSheet = Omit<NewSheet, "charts">;

/** The part of one sheet; its rows are as high as their text needs. */
export function sheetXml({ rows, columnWidths, page }: FileSheet, styles: CellStyles): string {
  const columns = columnWidths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = rows.flatMap((row, at) => mergesOf(row, at));
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return (
    `<worksheet xmlns="${MAIN}">` +
    (page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    `<sheetViews>${viewXml(page)}</sheetViews>` +
    `<cols>${columns.join("")}</cols>` +
    `<sheetData>${rows.map((row, at) => rowXml(row, at, columnWidths, styles)).join("")}</sheetData>` +
    (merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`) +
    (page ? pageXml(page) : "") +
    "</worksheet>"
  );
}

/** What is printed again on each page stays in view as well. */
function viewXml(page: NewPage | undefined): string {
  const lines = page ? ' showGridLines="0"' : "";
  const head = page?.repeatedRow;
  if (head === undefined) return `<sheetView${lines} workbookViewId="0"/>`;
  const below = addressOf(head + 1, 0);
  return (
    `<sheetView${lines} workbookViewId="0">` +
    `<pane ySplit="${head + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    "</sheetView>"
  );
}

function pageXml({ across }: NewPage): string {
  const way = across ? "landscape" : "portrait";
  return (
    '<printOptions horizontalCentered="1"/>' +
    MARGINS +
    `<pageSetup paperSize="${A4}" orientation="${way}" fitToWidth="1" fitToHeight="0"/>` +
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>"
  );
}

function rowXml(row: NewRow, at: number, widths: readonly number[], styles: CellStyles): string {
  const cells = placedCells(row).flatMap(({ cell, at: place, column, span }) => {
    const centred = row.centred?.includes(place) ?? false;
    const format = cell === undefined || cell.kind === "words" ? "General" : cell.format;
    const style = styles.numberOf({ style: row.style, centred, format });
    // Each cell of what is merged has its lines.
    return Array.from({ length: span }, (_, next) =>
      cellXml(next === 0 ? cell : undefined, addressOf(at, column + next), style),
    );
  });
  return `<row r="${at + 1}" ht="${rowHeight(row, widths)}" customHeight="1">${cells.join("")}</row>`;
}

function cellXml(cell: NewCell | undefined, address: string, style: number): string {
  const place = `r="${address}" s="${style}"`;
  switch (cell?.kind) {
    case undefined:
      return `<c ${place}/>`;
    case "words":
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.text)}</t></is></c>`;
    case "amount":
      return `<c ${place}><v>${cell.amount}</v></c>`;
    case "formula":
      return `<c ${place}><f>${escapeXml(cell.formula.replace(/^=/, ""))}</f></c>`;
  }
}
