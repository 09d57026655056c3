/**
 * What a text calls a fact in a section. Brackets at full width, no quotation marks, no white space.
 * `after` is a fact that the sentence must have named before: alone the words would mean too much.
 */
export type TextCaption = readonly [words: string, fact: string, after?: string];

/** The words that a text has for one fact. */
export function called(fact: string, ...words: readonly string[]): readonly TextCaption[] {
  return words.map((one) => [one, fact]);
}
