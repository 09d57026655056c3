import type { LaidOutFile } from "../publishing/publication";
import type { Random } from "../random";
import { type FigureCell, rewritten } from "./figure-cells";

/** One real slip: which cells it changed, and from what to what. */
export interface Slip {
  readonly kind: string;
  readonly changes: readonly CellChange[];
}

export interface CellChange {
  readonly cell: FigureCell;
  /** In plain digits. */
  readonly before: string;
  readonly after: string;
}

/** Makes a slip among the figures of a file, or nothing where it cannot happen. */
export type SlipMaker = (cells: readonly FigureCell[], random: Random) => readonly CellChange[];

/** The file with the slip made; everything else is as it was. */
export function withSlip(file: LaidOutFile, { changes }: Slip): LaidOutFile {
  const byPlace = new Map(changes.map(({ cell, after: digits }) => [placeKey(cell), digits]));
  if (byPlace.size !== changes.length) throw new Error("A slip changes a cell twice");
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const digits = byPlace.get(placeKey({ ...cell, sheet: sheet.name }));
      return digits === undefined ? cell : rewritten(cell, digits);
    }),
  }));
  return { ...file, sheets };
}

function placeKey(cell: Pick<FigureCell, "sheet" | "row" | "column">): string {
  return `${cell.row}:${cell.column}:${cell.sheet}`;
}

/** A change, unless it leaves the cell as it was. */
export function change(cell: FigureCell, after: string): CellChange[] {
  return after === cell.digits ? [] : [{ cell, before: cell.digits, after }];
}
