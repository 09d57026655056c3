import { itemOrdinalOf } from "../reading-text/item-ordinal";
import type { ParagraphAtWork } from "./at-work";
import type { GroupMember } from "./line-groups";
import { mostFrequent } from "./written-style";

/** The number that paragraphs are counted from, as most of theirs say; none where they are not counted. */
export function firstOrdinal(paragraphs: readonly ParagraphAtWork[]): number | undefined {
  const ordinals = paragraphs.map(({ text }) => itemOrdinalOf(text));
  if (ordinals[0]?.value === 1) return 1;
  const begins = ordinals.flatMap((one, at) => (one ? [one.value - at] : []));
  const begin = mostFrequent(begins);
  const agreeing = begins.filter((one) => one === begin).length;
  return agreeing * 3 >= paragraphs.length * 2 ? begin : undefined;
}

/** Where members are counted those without a number are no models. */
export function countedFirst(members: readonly GroupMember[]): readonly GroupMember[] {
  const counted = members.filter(({ paragraph }) => itemOrdinalOf(paragraph.text));
  return counted.length > 0 ? counted : members;
}
