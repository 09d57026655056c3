import type { CellPlace, CellRange, Sheet, SheetRow } from "../sheets/sheet";
import type { SheetRange, StatedAt, StatedPlaces } from "../tables/reading";
import type { DraftTable } from "./draft-table";

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

/** A sheet by itself, without the number of its page. */
export function unstitched(sheet: Sheet): StitchedSheet {
  const own = withoutPageNumbers(sheet);
  return { sheet: own, pieces: [{ sheet: own, from: 0, at: 0 }] };
}

/** Rows `from` to `until` of a further page, the last not included, below the others; numbers of pages are left out. */
export function stitchedWith(
  { sheet, pieces }: StitchedSheet,
  page: Sheet,
  { from, until }: { readonly from: number; readonly until: number },
): StitchedSheet {
  const at = sheet.rows.length;
  const moved = (row: number) => row - from + at;
  const isTaken = (row: number) => row >= from && row < until;
  const merges = page.merges
    .filter(({ firstRow }) => isTaken(firstRow))
    .map((merge) => ({ ...merge, firstRow: moved(merge.firstRow), lastRow: moved(merge.lastRow) }));
  const hidden = [...page.hiddenRows].filter(isTaken).map(moved);
  return {
    sheet: {
      ...sheet,
      rows: [...sheet.rows, ...withoutPageNumbers(page).rows.slice(from, until)],
      merges: [...sheet.merges, ...merges],
      hiddenRows: new Set([...sheet.hiddenRows, ...hidden]),
    },
    pieces: [...pieces, { sheet: page, from, at }],
  };
}

const PAGE_NUMBER =
  /^(?:[-—–\s]*[0-9]{1,3}[-—–\s]*|第\s*[0-9]+\s*页.*|共\s*[0-9]+\s*页|[0-9]+\s*\/\s*[0-9]+)$/;

/** The number of a page would end its table, or be a figure of it: it stands alone, in the first or the last row. */
function withoutPageNumbers(sheet: Sheet): Sheet {
  const { rows } = sheet;
  const held = rows.flatMap((row, at) => (textsOf(row).length > 0 ? [at] : []));
  const numbers = [held[0], held.at(-1)].filter((at) => isPageNumber(textsOf(rows[at ?? -1])));
  if (numbers.length === 0) return sheet;
  return { ...sheet, rows: rows.map((row, at) => (numbers.includes(at) ? undefined : row)) };
}

function isPageNumber([text, ...others]: readonly string[]): boolean {
  return text !== undefined && others.length === 0 && PAGE_NUMBER.test(text);
}

function textsOf(row: SheetRow | undefined): readonly string[] {
  return row?.flatMap((cell) => (cell && cell.text.trim() !== "" ? [cell.text.trim()] : [])) ?? [];
}

/** A table read from stitched sheets, with every cell back in its own place. */
export function inOwnPlaces(table: DraftTable, { pieces }: StitchedSheet): DraftTable {
  if (pieces.length === 1) return table;
  const back = <T extends CellPlace>(place: T): T => {
    const piece = pieces.findLast(({ at }) => at <= place.row)!;
    return { ...place, sheet: piece.sheet.name, row: place.row - piece.at + piece.from };
  };
  const { draft, notes } = table;
  const [first, ...further] = pieces
    .map((piece, index) => rangeOn(piece, pieces[index + 1]?.at, table.range))
    .filter(({ range }) => range.firstRow <= range.lastRow);
  return {
    ...table,
    ...first!,
    stated: statedInOwnPlaces(table.stated, back),
    hidden: pieces.find(({ sheet }) => sheet.name === first!.sheet)!.sheet.visibility !== "visible",
    continuedOn: [...table.continuedOn, ...further],
    notes: notes.map(back),
    draft: {
      ...draft,
      lines: draft.lines.map((line) => ({ ...line, place: back(line.place) })),
      figures: draft.figures.map(back),
      ...(draft.aside && { aside: draft.aside.map(back) }),
    },
  };
}

function statedInOwnPlaces(
  stated: StatedPlaces,
  back: (place: CellPlace) => CellPlace,
): StatedPlaces {
  const own = (at: StatedAt | undefined): StatedAt | undefined => {
    if (at?.kind !== "cell") return at;
    const { row, column } = back({ sheet: "", row: at.row, column: at.column });
    return { kind: "cell", row, column };
  };
  const [organisation, year, money] = [stated.organisation, stated.year, stated.money].map(own);
  return {
    ...(organisation && { organisation }),
    ...(year && { year }),
    ...(money && { money }),
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
