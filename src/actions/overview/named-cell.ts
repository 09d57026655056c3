import { addressOf, rangeAddress } from "../../sheets/address";
import type { CellPlace, CellRange } from "../../sheets/sheet";

/** A cell as the pane shows it: something to click. */
export interface NamedCell extends CellPlace {
  /** `G8`, or with its sheet where that is another than its neighbours': `GK03 支出决算表!C8`. */
  readonly label: string;
}

/** Names a cell; without its sheet where that is the sheet at hand. */
export function namedCell({ sheet, row, column }: CellPlace, sheetAtHand: string): NamedCell {
  return { sheet, row, column, label: onSheet(sheet, sheetAtHand) + addressOf(row, column) };
}

/** Names a rectangle by its first cell, which is where a click leads: `C8:C15`. */
export function namedRange(sheet: string, range: CellRange, sheetAtHand: string): NamedCell {
  const { firstRow: row, firstColumn: column } = range;
  return { sheet, row, column, label: onSheet(sheet, sheetAtHand) + rangeAddress(range) };
}

function onSheet(sheet: string, sheetAtHand: string): string {
  return sheet === sheetAtHand ? "" : `${sheet}!`;
}

/** A sentence without the name of the sheet at hand before its addresses. */
export function withoutSheet(sentence: string, sheetAtHand: string | undefined): string {
  return sheetAtHand === undefined ? sentence : sentence.replaceAll(`${sheetAtHand}!`, "");
}
