import type { FactBook, FactLine } from "../fact";
import type { ValuePair } from "../expression";
import type { NumberSettings } from "../arithmetic/number-settings";
import type { Wording } from "../wording/words";

/** What a text is made with. */
export interface Rendering {
  readonly book: FactBook;
  readonly settings: NumberSettings;
  readonly wording: Wording;
  /** Reasons that the author took or wrote, by name. */
  readonly reasons: ReadonlyMap<string, string>;
  /** The line of the innermost loop, and its place in it from 1. */
  readonly line?: FactLine;
  readonly ordinal?: number;
  /** What the words around hold against each other: a reason in them is the reason of that. */
  readonly compared?: ValuePair;
}

/** The same within one line of a list. */
export function within(rendering: Rendering, line: FactLine, ordinal: number): Rendering {
  return { ...rendering, line, ordinal };
}

/** The same where two values are held against each other; `undefined` changes nothing. */
export function comparing(rendering: Rendering, compared: ValuePair | undefined): Rendering {
  return compared ? { ...rendering, compared } : rendering;
}
