import type { CellPlace, CellRange, Sheet } from "../sheets/sheet";
import type { SheetRange } from "../tables/reading";
import type { DraftTable } from "./pages";

/** Where a piece of a stitched sheet came from. */
interface Piece {
  readonly sheet: Sheet;
  /** The first of its rows that was taken, and the row that it became. */
  readonly from: number;
  readonly at: number;
}

/** Sheets one below the other, read as one: the pages of a table that goes on. */
export interface StitchedSheet {
  readonly sheet: Sheet;
  readonly pieces: readonly [Piece, ...Piece[]];
}

/** A sheet by itself. */
export function unstitched(sheet: Sheet): StitchedSheet {
  return { sheet, pieces: [{ sheet, from: 0, at: 0 }] };
}

/** A further page, from one of its rows on, below the others. */
export function stitchedWith(
  { sheet, pieces }: StitchedSheet,
  page: Sheet,
  from: number,
): StitchedSheet {
  const at = sheet.rows.length;
  const moved = (row: number) => row - from + at;
  const merges = page.merges
    .filter(({ firstRow }) => firstRow >= from)
    .map((merge) => ({ ...merge, firstRow: moved(merge.firstRow), lastRow: moved(merge.lastRow) }));
  const hidden = [...page.hiddenRows].filter((row) => row >= from).map(moved);
  return {
    sheet: {
      ...sheet,
      rows: [...sheet.rows, ...page.rows.slice(from)],
      merges: [...sheet.merges, ...merges],
      hiddenRows: new Set([...sheet.hiddenRows, ...hidden]),
    },
    pieces: [...pieces, { sheet: page, from, at }],
  };
}

/** A table read from stitched sheets, with every cell back in its own place. */
export function inOwnPlaces(table: DraftTable, { pieces }: StitchedSheet): DraftTable {
  if (pieces.length === 1) return table;
  const back = <T extends CellPlace>(place: T): T => {
    const piece = pieces.findLast(({ at }) => at <= place.row)!;
    return { ...place, sheet: piece.sheet.name, row: place.row - piece.at + piece.from };
  };
  const { draft, notes } = table;
  const [first, ...further] = pieces.map((piece, index) =>
    rangeOn(piece, pieces[index + 1]?.at, table.range),
  );
  return {
    ...table,
    range: first!.range,
    continuedOn: [...table.continuedOn, ...further],
    notes: notes.map(back),
    draft: {
      ...draft,
      lines: draft.lines.map((line) => ({ ...line, place: back(line.place) })),
      figures: draft.figures.map(back),
    },
  };
}

/** What of a stitched range stands on one of its sheets. */
function rangeOn(
  { sheet, from, at }: Piece,
  next: number | undefined,
  range: CellRange,
): SheetRange {
  const lastRow = Math.min(range.lastRow, (next ?? Infinity) - 1);
  const firstRow = Math.max(range.firstRow, at);
  return {
    sheet: sheet.name,
    range: { ...range, firstRow: firstRow - at + from, lastRow: lastRow - at + from },
  };
}
