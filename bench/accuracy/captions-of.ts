import type { Book } from "./drawing/book";
import type { DrawnCell, DrawnSheet } from "./drawing/pad";

/** A caption of a line or a column with money in it. */
export interface Caption {
  readonly sheet: DrawnSheet;
  readonly cell: DrawnCell;
  readonly text: string;
}

export function captionsOf({ sheets }: Book): readonly Caption[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) =>
      cell.holds.kind === "caption" ? [{ sheet, cell, text: cell.holds.text }] : [],
    ),
  );
}
