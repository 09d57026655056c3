import { cellAt, type CellPlace, type Sheet, type SheetRow } from "../../sheets/sheet";
import type { SeenCell } from "../../workbook/seen-cell";

/** A line is told by its code and its name, whichever of them are numbers. */
const FIRST_OF_A_LINE = 2;

/**
 * The words by which a person tells what a cell is: those of its line, and those of every row above
 * that holds no number (title, heads). When one of them is another, the cell may be another too.
 */
export function captionsOf(sheet: Sheet, { row, column }: CellPlace): readonly SeenCell[] {
  const heads = sheet.rows.slice(0, row).flatMap((cells, at) => wordsInHead(cells, at));
  const line = wordsInLine(sheet.rows[row], row).filter((cell) => cell.column !== column);
  return [...heads, ...line];
}

/** The cell itself, as it was read. */
export function seenIn(sheet: Sheet, { row, column }: CellPlace): SeenCell {
  return { row, column, cell: cellAt(sheet, row, column) };
}

function wordsInHead(cells: SheetRow | undefined, row: number): readonly SeenCell[] {
  const filled = filledIn(cells, row);
  return filled.some(({ cell }) => typeof cell?.value === "number") ? [] : filled;
}

function wordsInLine(cells: SheetRow | undefined, row: number): readonly SeenCell[] {
  return filledIn(cells, row).filter(
    ({ cell }, index) => index < FIRST_OF_A_LINE || typeof cell?.value === "string",
  );
}

function filledIn(cells: SheetRow | undefined, row: number): readonly SeenCell[] {
  return (cells ?? []).flatMap((cell, column) =>
    cell === undefined || cell.value === "" ? [] : [{ row, column, cell }],
  );
}
