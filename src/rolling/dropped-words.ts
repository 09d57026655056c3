import type { RawChange } from "./rolled-text";

/** So many letters are more than a word for a direction, or a name. */
const FEWEST = 6;
/** Of so many old letters one stays at the most: else they were worded anew, and did not go. */
const LOST = 3;

/**
 * The author's words that stand in the new text no more: reasons of what turned, with all that follows
 * them in their sentence, and clauses about what is gone. They are told, because plain text cannot show
 * what was struck out.
 */
export function droppedWords(raw: string, changes: readonly RawChange[]): readonly string[] {
  return changes.flatMap(({ start, end, words }) => {
    const gone = lostFrom(raw.slice(start, end), words);
    const isLost =
      lettersIn(gone.was) >= FEWEST && lettersIn(gone.is) * LOST <= lettersIn(gone.was);
    return isLost ? [gone.was.replace(/\s+/g, "")] : [];
  });
}

/** What differs between old words and new ones, gaps apart. */
function lostFrom(was: string, is: string): { readonly was: string; readonly is: string } {
  let first = 0;
  while (first < was.length && was[first] === is[first]) first++;
  let last = 0;
  while (
    last < was.length - first &&
    last < is.length - first &&
    was.at(-1 - last) === is.at(-1 - last)
  )
    last++;
  const rest = is.slice(first, is.length - last);
  return { was: was.slice(first, was.length - last), is: rest.replace(/〔待填[^〕]*〕?/g, "") };
}

function lettersIn(words: string): number {
  return [...words.matchAll(/\p{Script=Han}/gu)].length;
}
