/** A gap that a text of ours left: letters `start` to `end`, and what it asks for. */
export interface OwnGap {
  readonly start: number;
  readonly end: number;
  /** `上年收入总计`; empty where it stands for what was asked before. */
  readonly what: string;
}

/** The gaps of a paragraph: `〔待填：上年收入总计〕`. */
export function ownGapsIn(text: string): readonly OwnGap[] {
  return [...text.matchAll(/〔待填：?([^〔〕]*)〕/g)].map(({ 0: whole, 1: what, index }) => ({
    start: index,
    end: index + whole.length,
    what: what!,
  }));
}

/** Stands for each letter of a gap: it parts no clause and says nothing. */
const NOTHING = "◇";

/** A paragraph in which gaps say nothing; every letter keeps its place. */
export function withoutGapWords(text: string): string {
  return ownGapsIn(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + NOTHING.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Where gaps stand in words that say nothing of them any more. */
export function gapPlacesIn(words: string): readonly Pick<OwnGap, "start" | "end">[] {
  return [...words.matchAll(/◇+/g)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}
