/**
 * A sheet as it was read: pure data, the same whether it came from Excel, a file or a test.
 * Rows and columns are counted from 0 here; addresses shown to people (`G8`) are made in `address.ts`.
 */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `rows[row][column]`, from A1; a row or a cell that holds nothing is `undefined`. */
  readonly rows: readonly (SheetRow | undefined)[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export type SheetRow = readonly (Cell | undefined)[];

/** One cell that holds something. */
export interface Cell {
  /** The stored value. `undefined`: a formula whose result the file does not hold. */
  readonly value: CellValue | undefined;
  /** The text that the cell shows. */
  readonly text: string;
  /** The number format code, such as `#,##0.00`; absent means General. */
  readonly format?: string;
  /** The formula with its leading `=`. */
  readonly formula?: string;
}

export type CellValue = number | string | boolean | CellError;

/** A cell that holds one of Excel's errors. */
export interface CellError {
  /** As shown, such as `#REF!`. */
  readonly error: string;
}

/** A rectangle of cells; the last row and column belong to it. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Where one cell is. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell at a row and column, or `undefined` where nothing stands. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}
