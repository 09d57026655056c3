import type { DirectionWord, NumberStatement } from "../reading-text/statement";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { turnedWord } from "./direction-words";
import type { TextWords } from "./text-words";

/** A number with a word for its direction. */
export type Directed = NumberStatement & { readonly direction: DirectionWord };

/** Whether a number has a word for its direction. */
export function hasDirection(one: NumberStatement): one is Directed {
  return one.direction !== undefined;
}

/** The word before a number that goes up, or down: its own where that is so already. */
export function wordOf(
  { direction, role }: Directed,
  isUp: boolean,
  { text }: ParagraphAtWork,
  { said }: Pick<TextWords, "said">,
): string {
  const { word, end } = direction;
  const next = text.slice(end, end + 1);
  return direction.isUp === isUp
    ? word
    : turnedWord(word, { isUp, said, role: role === "change" ? "change" : "difference", next });
}

/** The text's words, those of a difference and its percentage first; 增幅 and its like stand before no number of their own. */
export function wordsOfClause(
  [difference, percent]: readonly [Directed, Directed | undefined],
  isUp: boolean,
  p: ParagraphAtWork,
  { words }: Pick<RollingWork, "words">,
): TextWords {
  const own = (one: Directed | undefined, usual: string) => {
    const word = one && wordOf(one, isUp, p, words);
    return word === undefined || /幅$/.test(word) ? usual : word;
  };
  return isUp
    ? { ...words, up: own(difference, words.up), rise: own(percent, words.rise) }
    : { ...words, down: own(difference, words.down), fall: own(percent, words.fall) };
}
