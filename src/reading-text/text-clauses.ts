/** A clause of a paragraph, with the sign that ends it. */
export interface Clause {
  /** Where its words begin in the paragraph. */
  readonly start: number;
  readonly words: string;
  /** `，`, `；`, `：`, `。`; empty at the end of the paragraph. */
  readonly ending: string;
}

const CLAUSE = /[^，；：。]*[，；：。]?/g;

/** The clauses of a paragraph from `from` on. */
export function clausesOf(text: string, from: number): readonly Clause[] {
  return [...text.slice(from).matchAll(CLAUSE)]
    .filter(({ 0: found }) => found !== "")
    .map(({ 0: found, index }) => {
      const ending = /[，；：。]$/.exec(found)?.[0] ?? "";
      return { start: from + index, words: found.slice(0, found.length - ending.length), ending };
    });
}
