/**
 * What a text calls a fact in a section. Brackets at full width, no quotation marks, no white space.
 * `after` are facts of which the sentence must just have named one: alone the words would mean too much.
 */
export type TextCaption = readonly [
  words: string,
  fact: string,
  after?: readonly string[] | undefined,
  /** Other facts that some forms mean by the same words. */
  orElse?: readonly string[],
];

/** The words that a text has for one fact. */
export function called(fact: string, ...words: readonly string[]): readonly TextCaption[] {
  return words.map((one) => [one, fact]);
}

/** Words that mean a fact in most forms, and others in some. */
export function vaguely(
  [fact, ...orElse]: readonly [fact: string, ...orElse: string[]],
  ...words: readonly string[]
): readonly TextCaption[] {
  return words.map((one) => [one, fact, undefined, orElse]);
}
