import type { NewChart, NewRow, NewRowStyle } from "./new-sheet";
import type { SeenCell } from "./seen-cell";

/** What is to become of a sheet that was added before. */
export interface SheetRewriting {
  readonly name: string;
  /** From the first row on; rows that stand below them now are emptied. */
  readonly rows: readonly NewRow[];
  /** How each row that stands there is set; `undefined` where that is not known. A row of the same style keeps its looks. */
  readonly styles: readonly (NewRowStyle | undefined)[];
  /** What was seen in the cells that are written over: elsewise nothing is written. */
  readonly seen: readonly SeenCell[];
  /** Charts that go, by their titles, with the sheets that they stand on; and those that come. */
  readonly gone: readonly { readonly title: string; readonly sheet: string }[];
  readonly charts: readonly NewChart[];
}
