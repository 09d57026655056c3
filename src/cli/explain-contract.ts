import type { CellWhy } from "../why/cell-why";
import type { SheetWhy } from "../why/sheet-why";

/**
 * What `explain --format json` prints: a contract with other programs. Names stay, more may be added; a
 * name that changes its meaning raises the number. `docs/explain.schema.json` is generated from here.
 */
export interface ExplainOutput {
  readonly schema: 1;
  /** The name of the workbook, or of the folder that holds the set. */
  readonly file: string;
  /** Every sheet, or the one that was asked about; absent where a cell was. */
  readonly sheets?: readonly SheetWhy[];
  /** The cell that was asked about. */
  readonly cell?: CellWhy;
}
