import type { GuardedPattern } from "./guarded-matches";

/** A slip of the pen: how it looks, what is said of it, and what should stand there. */
export interface WordingSlip extends GuardedPattern {
  readonly message: (found: string) => string;
  readonly expected: (found: string) => string;
  readonly severity?: "hint";
  /** Other ways in which the same slip looks. */
  readonly others?: readonly GuardedPattern[];
  /** Between quotation marks, which reading leaves out, it is none: `…。”。`. */
  readonly isBrokenByQuotes?: true;
}
