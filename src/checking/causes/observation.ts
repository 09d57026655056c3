import type { Cause } from "./cause";

/** Something in the sets of codes that clean workbooks never show, and what it may come from. */
export interface Observation {
  /** Names it: the same oddity has the same key before and after another cause is applied. */
  readonly key: string;
  /** What would explain it; empty where nothing known does. */
  readonly causes: readonly Cause[];
}
