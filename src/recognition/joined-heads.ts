const SEPARATORS = /^[-·:/、,()]+|[-·:/、,()]+$/g;
const MOST_WORDS = 3;
/** Three words of a form and what stands between them; a text of thousands of letters, tried at each, would take minutes. */
const LONGEST = 80;

/**
 * The heads that were joined in one cell: 本年支出小计 → 本年支出, 小计; 公务接待费（决算数） → 公务接待费, 决算数.
 * A text that is a word itself, or that words do not fill up, stays whole.
 */
export function parted(text: string, isWord: (text: string) => boolean): readonly string[] {
  if (text.length > LONGEST) return [text];
  return isWord(text) ? [text] : (wordsOf(text, isWord, MOST_WORDS) ?? [text]);
}

function wordsOf(
  text: string,
  isWord: (text: string) => boolean,
  most: number,
): readonly string[] | undefined {
  if (isWord(text)) return [text];
  if (most === 1) return undefined;
  // The longest word first: 公务用车购置及运行维护费 before 公务用车购置.
  for (let length = text.length - 1; length >= 2; length--) {
    const head = text.slice(0, length).replace(SEPARATORS, "");
    const rest = isWord(head)
      ? wordsOf(text.slice(length).replace(SEPARATORS, ""), isWord, most - 1)
      : undefined;
    if (rest) return [head, ...rest];
  }
  return undefined;
}
