import type { KnownSheet } from "./known-sheets";

/** How large a used range is. */
export interface Size {
  readonly sheet: KnownSheet;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Some rows of one sheet, which are read together. */
export type ReadPiece = Size;

/** Four answers for each cell: even long captions stay well below the 5 MB of Excel on the web. */
export const CELLS_PER_REQUEST = 20_000;

/** Requests for sheets of the given sizes, in their order: small sheets together, long ones in pieces. */
export function planned(sizes: readonly Size[]): readonly (readonly ReadPiece[])[] {
  const requests: ReadPiece[][] = [];
  let room = 0;
  for (const piece of sizes.flatMap(piecesOf)) {
    const cells = piece.rowCount * piece.columnCount;
    if (requests.length === 0 || cells > room) {
      requests.push([]);
      room = CELLS_PER_REQUEST;
    }
    requests.at(-1)!.push(piece);
    room -= cells;
  }
  return requests;
}

function piecesOf(size: Size): readonly ReadPiece[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / size.columnCount));
  const count = Math.ceil(size.rowCount / rows);
  return Array.from({ length: count }, (_, index) => ({
    ...size,
    rowIndex: size.rowIndex + index * rows,
    rowCount: Math.min(rows, size.rowCount - index * rows),
  }));
}
