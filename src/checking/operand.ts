import type { PlacedFigure } from "../tables/reading";
import type { TableId } from "../tables/table-id";

/** One figure of a relation with its sign. */
export interface Operand {
  readonly sign: 1 | -1;
  readonly table: TableId;
  readonly placed: PlacedFigure;
}
