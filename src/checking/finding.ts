import type { CellPlace } from "../sheets/sheet";
import type { TableId } from "../tables/table-id";

/** Something to be told. Its message is a Chinese sentence that stands alone. */
export interface Finding {
  /** `error`: cannot be right. `rounding`: rounding explains it. `notice`: worth a look, may be right. */
  readonly severity: "error" | "rounding" | "notice";
  /** What it is about; `line`: a line of a table and its code. */
  readonly kind: "identity" | "note" | "figure" | "recognition" | "line";
  /** Absent for sheets that are none of the nine tables. */
  readonly table?: TableId;
  /** The relation in the accountants' notation. */
  readonly identity?: string;
  /** Where the relation is laid down. */
  readonly source?: string;
  /** Both sides and left − right, as decimal numbers in the table's unit of money. */
  readonly left?: string;
  readonly right?: string;
  readonly difference?: string;
  /** What is to be said of a relation beside its sides; sentences that stand in the message as well. */
  readonly remark?: string;
  readonly cells: readonly CellPlace[];
  readonly message: string;
}
