import type { CellRange } from "../../../src/sheets/sheet";
import type { TableId } from "../accounts";

/** What a cell is on the form; decides its looks, and what wear may do to it. */
export type CellRole =
  | "title"
  | "tag"
  | "unit"
  | "head"
  | "number"
  | "caption"
  | "total"
  | "code"
  | "figure"
  | "note"
  | "text";

/** Which figure of the accounts stands in a cell: the ground truth of every test of recognition. */
export interface FigureKey {
  readonly table: TableId;
  readonly line: string;
  readonly column: string;
}

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly role: CellRole;
  readonly value: string | number;
  /** What the cell shows. */
  readonly text: string;
  /** Number format; absent means General. */
  readonly format?: string;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly figure?: FigureKey;
}

/**
 * One table, or another piece of a sheet, drawn at rows and columns counted from 0 of its own.
 * Where it stands on a sheet is decided afterwards.
 */
export interface Block {
  readonly table?: TableId;
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly CellRange[];
  /** The ruled part: heads and lines, without title and notes. */
  readonly frame: CellRange;
  /** The last row of the heads, 栏次 included. */
  readonly lastHeadRow: number;
  readonly rowCount: number;
  /** Widths in characters; their count is the block's count of columns. */
  readonly widths: readonly number[];
}

/** A pencil: collects cells and merges while a form is drawn. */
export class Drawing {
  readonly cells: DrawnCell[] = [];
  readonly merges: CellRange[] = [];

  text(row: number, column: number, text: string, role: CellRole): void {
    if (text !== "") this.cells.push({ row, column, role, value: text, text });
  }

  whole(row: number, column: number, value: number, role: CellRole): void {
    this.cells.push({ row, column, role, value, text: String(value) });
  }

  cell(cell: DrawnCell): void {
    this.cells.push(cell);
  }

  merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void {
    if (firstRow === lastRow && firstColumn === lastColumn) return;
    this.merges.push({ firstRow, firstColumn, lastRow, lastColumn });
  }

  /** Text over several merged cells of one row. */
  across(row: number, firstColumn: number, lastColumn: number, text: string, role: CellRole): void {
    this.text(row, firstColumn, text, role);
    this.merge(row, firstColumn, row, lastColumn);
  }
}
