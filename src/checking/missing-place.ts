import type { Zone } from "../tables/form";
import type { Line } from "../tables/reading";
import type { TableId } from "../tables/table-id";

/** A place that a relation names and the sheet lacks: its line, its column, or the figure where they meet. */
export interface MissingPlace {
  readonly table: TableId;
  /** Where the form has it: its side and its zone. */
  readonly side?: Line["side"];
  readonly zone?: Zone;
  /** The key of its line, where the sheet has that. */
  readonly line?: string;
  /** The key of its column, where the sheet has that. */
  readonly column?: string;
}

/** A missing addend, and whether it adds to left − right or is taken away. */
export interface MissingTerm {
  readonly sign: 1 | -1;
  readonly place: MissingPlace;
}
