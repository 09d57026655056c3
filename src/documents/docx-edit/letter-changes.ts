import type { TaggedNumber } from "./numbers-with-tags";
import type { Letters } from "./paragraph-plan";

/** What happens to letters of a paragraph: they stay, go or come, each as a tracked change. */
export interface TrackedLetters {
  readonly deleted: readonly Letters[];
  readonly lit: readonly Letters[];
  readonly inserted: readonly InsertedWords[];
  /** Comments by their numbers. */
  readonly comments: readonly (Letters & { readonly id: number })[];
}

/** Words that come, after the letter before `at`. */
export interface InsertedWords {
  readonly at: number;
  readonly words: string;
  readonly isLit: boolean;
  /** The numbers among them, each of which says in a content control what it is. */
  readonly numbers: readonly TaggedNumber[];
}
