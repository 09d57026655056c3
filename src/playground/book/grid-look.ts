import type { SheetState } from "../../simulated-excel/book/book-state";
import { addressOf, placeOf } from "../../sheets/address";
import { rowAfter } from "../../sheets/formula-rows";
import { PLAIN_LOOK, type SheetLook } from "../looks/sheet-look";

const PIXELS_PER_POINT = 4 / 3;

/** How a sheet looks: as its file says, and over that as a program set it since. */
export function gridLook(sheet: SheetState, opened: SheetLook = PLAIN_LOOK): SheetLook {
  const { looks, columnWidths, rowHeights, rowMoves } = sheet;
  const file = rowMoves.reduce(lookAfterRows, opened);
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

/** A row that came in looks like the one above. */
function lookAfterRows(look: SheetLook, { at, count }: SheetState["rowMoves"][number]): SheetLook {
  const move = { sheet: "", at, count };
  const cells = [...look.cells].flatMap(([address, cell]) => {
    const { row, column } = placeOf(address)!;
    const now = rowAfter(row, move);
    const own = now === undefined ? [] : [[addressOf(now, column), cell] as const];
    if (row !== at - 1 || count < 0) return own;
    const come = Array.from({ length: count }, (_, down) => addressOf(at + down, column));
    return [...own, ...come.map((place) => [place, cell] as const)];
  });
  const heights = [...look.heights].flatMap(([row, height]) => {
    const now = rowAfter(row, move);
    const own = now === undefined ? [] : [[now, height] as const];
    const come =
      row === at - 1 ? Array.from({ length: Math.max(0, count) }, (_, down) => at + down) : [];
    return [...own, ...come.map((line) => [line, height] as const)];
  });
  return { ...look, cells: new Map(cells), heights: new Map(heights) };
}
