import type { RowChange, AskedChange } from "../explanation/inserted/update-plan";

/** How far the update of sheets that were inserted before is. */
export type UpdatingStage =
  | { readonly kind: "working" }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "ready"; readonly sheets: readonly SheetUpdate[] };

/** What an update would do to one sheet. */
export interface SheetUpdate {
  readonly name: string;
  /** Why nothing can be done to it. */
  readonly gone?: string;
  readonly changed: readonly RowChange[];
  readonly edited: readonly RowChange[];
  readonly asked: readonly AskedChange[];
  /** Cells in which somebody wrote beside what was inserted: `C3`. */
  readonly beside: readonly string[];
  /** The titles of charts that are drawn anew. */
  readonly redrawn: readonly string[];
}
