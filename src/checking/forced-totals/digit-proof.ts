import type { TableId } from "../../tables/table-id";

/** How a set's digits came about, as far as its own sums prove it. */
export interface DigitProof {
  /** The tables whose totals were added up from rounded figures, and what proves it. */
  readonly forced: ReadonlyMap<TableId, "formula" | "digits">;
  /** Whether the amounts were cut off after their last digit instead of rounded. */
  readonly cutOff: boolean;
}
