import type { FinishedText } from "../../reading-text/finished-text";

/** Last year's text as it was opened. */
export interface LastText {
  readonly name: string;
  readonly text: FinishedText;
}

/** How the ids of paragraphs begin that are made of last year's text. */
export const OF_LAST_TEXT = "last-text/";
