import type { Grid } from "../grid";

/** Rows of one table: from its title to the next. */
export interface EvaluationRegion {
  readonly grid: Grid;
  readonly firstRow: number;
  readonly lastRow: number;
}
