import type { Cause } from "../cause";

/** A cause that may be tried, and how many relations are known to stay broken by it; absent where only a check tells. */
export interface PossibleCause {
  readonly cause: Cause;
  readonly staysBroken?: number;
}
