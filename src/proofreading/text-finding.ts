import type { Source } from "../narrative/fact";
import type { TextSpan } from "../reading-text/finished-text";

/** What is wrong with a text, or may be looked at, at one place. */
export interface TextFinding {
  /** A hint may be right as it stands. */
  readonly severity: "error" | "hint";
  readonly kind: TextFindingKind;
  /** The words that are wrong, where they stand. */
  readonly span: TextSpan;
  /** The sentence around them as it stands, without white space. */
  readonly quote: string;
  /** The words themselves; empty where something is left out. */
  readonly found: string;
  /** What should stand there; empty where nothing should, or only the author knows. */
  readonly expected: string;
  /** What it was held against. */
  readonly sources: readonly Source[];
  /** A Chinese sentence: what is said, what is known, what to do. */
  readonly message: string;
  /** The sentence with the right words, to copy; empty where only the author can write it. */
  readonly corrected: string;
}

export type TextFindingKind =
  | "number"
  | "percentage"
  | "unit"
  | "order"
  | "year"
  | "name"
  | "list"
  | "sum"
  | "absence"
  | "section"
  | "reason"
  | "wording";
