import type { CellRange } from "../../sheets/sheet";

/** A chart over cells of a sheet, as Excel keeps it. */
export interface ChartState {
  readonly id: string;
  readonly type: "ColumnClustered" | "Pie";
  /** Where its numbers stand, and the id of their sheet. */
  readonly source: { readonly sheet: string; readonly range: CellRange };
  readonly seriesBy: "Columns";
  title: string;
  legend: string;
  showsValues: boolean;
  showsPercentages: boolean;
  labelFormat?: string;
  /** The cells that it covers; where nobody said, Excel puts it somewhere in view. */
  place?: CellRange;
}
