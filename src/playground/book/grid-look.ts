import type { SheetState } from "../../simulated-excel/book/book-state";
import { PLAIN_LOOK, type SheetLook } from "../looks/sheet-look";

const PIXELS_PER_POINT = 4 / 3;

/** How a sheet looks: as its file says, and over that as a program set it since. */
export function gridLook(sheet: SheetState, file: SheetLook = PLAIN_LOOK): SheetLook {
  const { looks, columnWidths, rowHeights } = sheet;
  if (looks.size + columnWidths.size + rowHeights.size === 0) return file;
  const widths = new Map(file.widths);
  for (const [column, points] of columnWidths)
    widths.set(column, Math.round(points * PIXELS_PER_POINT));
  const heights = new Map(file.heights);
  for (const [row, points] of rowHeights) heights.set(row, Math.round(points * PIXELS_PER_POINT));
  const cells = new Map(file.cells);
  for (const [address, look] of looks) cells.set(address, { ...cells.get(address), ...look });
  return { ...file, widths, heights, cells };
}
