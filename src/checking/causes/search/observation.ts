import type { Cause } from "../cause";

/** Something in the sets of codes that clean workbooks never show, and what it may come from. */
export interface Observation {
  /** Names it: the same oddity has the same key before and after another cause is applied. */
  readonly key: string;
  /** What would explain it; empty where nothing known does. */
  readonly causes: readonly Cause[];
}

/** What the codes of some accounts say, as far as it is asked for: whether anything is odd is soon told. */
export interface Oddities {
  readonly areAny: () => boolean;
  readonly observed: () => Observed;
}

/** What the codes of the tables say before any amount is looked at. */
export interface Observed {
  readonly observations: readonly Observation[];
  /** Causes that are possible and that nothing calls for. */
  readonly candidates: readonly Cause[];
}
