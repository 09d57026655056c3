import type { TableId } from "../tables/table-id";
import type { Operand } from "./operand";

/** A table in which no amount stands, though others print amounts that must stand in it. */
export interface UnfilledTable {
  readonly table: TableId;
  /** A figure of another table that must have its like in this one. */
  readonly shownBy: Operand;
}
