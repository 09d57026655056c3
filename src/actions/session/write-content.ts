import type { CellPlace } from "../../sheets/sheet";
import type { LiveWorkbook, Written } from "../../workbook/live-workbook";
import type { SeenCell } from "../../workbook/seen-cell";
import type { Content } from "./written-step";

/** Writes a number as a number and words as words; only where what was seen still stands. */
export function writeContent(
  workbook: LiveWorkbook,
  cell: CellPlace,
  { kind, text }: Content,
  seen: readonly SeenCell[],
): Promise<Written> {
  return kind === "words"
    ? workbook.writeWords(cell, text, seen)
    : workbook.writeAmount(cell, text, seen);
}
