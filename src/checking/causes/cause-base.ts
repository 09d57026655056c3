import type { TableId } from "../../tables/table-id";

/** What every cause says; `weight` is in the units of `weights.ts`. */
export interface CauseBase {
  readonly table: TableId;
  readonly weight: number;
}
