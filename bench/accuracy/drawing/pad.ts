import type { CellRange } from "../../../src/sheets/sheet";

/** What one cell of a drawn sheet holds. `caption`: names a line or a column with money in it. */
export type Drawn =
  | { readonly kind: "caption" | "words"; readonly text: string }
  | { readonly kind: "amount"; readonly fen: number };

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly holds: Drawn;
}

export interface DrawnSheet {
  readonly name: string;
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly CellRange[];
}

/** A sheet while it is being drawn; rows and columns count from where the table begins. */
export class Pad {
  private readonly cells: DrawnCell[] = [];
  private readonly merges: CellRange[] = [];

  constructor(
    private readonly top: number,
    private readonly left: number,
  ) {}

  words(row: number, column: number, text: string): void {
    this.put(row, column, { kind: "words", text });
  }

  caption(row: number, column: number, text: string): void {
    this.put(row, column, { kind: "caption", text });
  }

  amount(row: number, column: number, fen: number): void {
    this.put(row, column, { kind: "amount", fen });
  }

  /** A caption over a rectangle of cells. */
  head(row: number, column: number, text: string, rows: number, columns: number): void {
    this.caption(row, column, text);
    if (rows * columns > 1) this.merge(row, column, rows, columns);
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    const [firstRow, firstColumn] = [row + this.top, column + this.left];
    this.merges.push({
      firstRow,
      firstColumn,
      lastRow: firstRow + rows - 1,
      lastColumn: firstColumn + columns - 1,
    });
  }

  asSheet(name: string): DrawnSheet {
    return { name, cells: this.cells, merges: this.merges };
  }

  private put(row: number, column: number, holds: Drawn): void {
    this.cells.push({ row: row + this.top, column: column + this.left, holds });
  }
}
