import type { CellRange } from "../../sheets/sheet";

/** A chart over cells of a sheet, as Excel keeps it. */
export interface ChartState {
  readonly id: string;
  /** What it is listed by; not shown on it. */
  name: string;
  readonly type: "ColumnClustered" | "Pie";
  /** Where its numbers stand, and the id of their sheet. */
  readonly source: { readonly sheet: string; readonly range: CellRange };
  readonly seriesBy: "Columns";
  title: string;
  legend: string;
  showsValues: boolean;
  showsPercentages: boolean;
  labelFormat?: string;
  /** Where the axis of values begins; where nobody said, as Excel thinks fit. */
  axisMinimum?: number;
  /** The colours that series were given, by their place. */
  readonly colours: Map<number, string>;
  /** The cells that it covers; where nobody said, Excel puts it somewhere in view. */
  place?: CellRange;
}
