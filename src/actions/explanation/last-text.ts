import type { FinishedText } from "../../reading-text/finished-text";

/** Last year's text as it was opened. */
export interface LastText {
  readonly name: string;
  readonly text: FinishedText;
}

/** How the ids of paragraphs begin that are made of last year's text. */
export const OF_LAST_TEXT = "last-text/";

/** Reasons of last year's text beside those that were kept with last year's workbook, which are newer. */
export function withTextReasons(
  told: ReadonlyMap<string, string> = new Map(),
  kept: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  return new Map([...told, ...kept]);
}
