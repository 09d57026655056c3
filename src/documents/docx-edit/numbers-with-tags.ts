import { tagOfExpression } from "../../narrative/expression-tag";
import type { PlacedNumber, RolledParagraph, RolledText } from "../../rolling/rolled-text";

/** Letters of new words that are a number, and the tag that says what it is. */
export interface TaggedNumber {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** The numbers of a paragraph that comes whole. */
export function numbersOfWhole({ text, numbers }: RolledParagraph): readonly TaggedNumber[] {
  return numbersWithin(numbers, 0, text.length);
}

/**
 * The numbers among letters `from` to `to` of a new text, by their place in those; a sign in % that stands
 * behind them stays outside. What no tag can say has none.
 */
export function numbersWithin(
  numbers: readonly PlacedNumber[],
  from: number,
  to: number,
): readonly TaggedNumber[] {
  const found: TaggedNumber[] = [];
  for (const { start, end, text, expression } of numbers) {
    const isWithin = start >= from && (end <= to || (end === to + 1 && text.endsWith("%")));
    const tag = isWithin ? tagOfExpression(expression) : undefined;
    const one = { start: start - from, end: Math.min(end, to) - from };
    const isApart = one.end > one.start && one.start >= (found.at(-1)?.end ?? 0);
    if (tag !== undefined && isApart) found.push({ ...one, tag });
  }
  return found;
}

/** A text without what says what its numbers are. */
export function withoutTags(rolled: RolledText): RolledText {
  return { ...rolled, paragraphs: rolled.paragraphs.map((one) => ({ ...one, numbers: [] })) };
}
