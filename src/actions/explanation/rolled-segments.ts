import type { Segment } from "../../narrative/paragraph";
import { REASON } from "../../narrative/template/reason";
import type { LeftOpen, PlacedNumber, RolledParagraph } from "../../rolling/rolled-text";

/** A segment and the letters that it takes. */
interface PlacedSegment {
  readonly start: number;
  readonly end: number;
  readonly segment: Segment;
}

/** A rolled paragraph in segments, as a pack's are: numbers know their cells, gaps and reasons their names. */
export function rolledSegments(paragraph: RolledParagraph): readonly Segment[] {
  const { text, numbers, left, given } = paragraph;
  const parts = left.filter((one) => !isWhole(one, paragraph));
  const known = apart([
    ...parts.flatMap((one) => askedSegment(one, text)),
    ...given.map(({ start, end, asks }) => ({
      ...{ start, end },
      segment: { kind: "reason", text: text.slice(start, end), ...named(asks) } as const,
    })),
    ...numbers.map((one) => ({ start: one.start, end: one.end, segment: numberSegment(one) })),
  ]);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, segment } of known) {
    segments.push(...words(at, start, text, parts), segment);
    at = end;
  }
  return [...segments, ...words(at, text.length, text, parts)];
}

/** Whether the whole paragraph is left: that is said below it, not at its letters. */
function isWhole({ start, end }: LeftOpen, { text }: RolledParagraph): boolean {
  return start === 0 && end >= text.trimEnd().length;
}

function askedSegment({ start, end, asks }: LeftOpen, text: string): readonly PlacedSegment[] {
  if (!asks || end <= start) return [];
  const said = text.slice(start, end);
  if (said.startsWith("〔待填"))
    return [
      {
        start,
        end,
        segment: { kind: "gap", text: said, instead: "words", ...named(asks), what: asks.what },
      },
    ];
  return asks.name.startsWith(REASON)
    ? [{ start, end, segment: { kind: "reason", text: said, ...named(asks) } }]
    : [];
}

function named({ name, about }: NonNullable<LeftOpen["asks"]>) {
  return { name, ...(about && { about }) };
}

function numberSegment({ text, was, expression, sources }: PlacedNumber): Segment {
  return { kind: "number", text, expression, sources, ...(was !== undefined && { was }) };
}

/** In the order of the letters; of two that overlap the one given first stays. */
function apart(all: readonly PlacedSegment[]): readonly PlacedSegment[] {
  const kept: PlacedSegment[] = [];
  for (const one of all)
    if (one.end > one.start && kept.every(({ start, end }) => one.end <= start || one.start >= end))
      kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Letters between what is known, parted where the author has to look at some of them. */
function words(
  from: number,
  to: number,
  text: string,
  left: readonly LeftOpen[],
): readonly Segment[] {
  const places = [from, ...left.flatMap(({ start, end }) => [start, end]), to]
    .filter((place) => place >= from && place <= to)
    .toSorted((a, b) => a - b);
  return places.slice(1).flatMap((end, at): readonly Segment[] => {
    const start = places[at]!;
    const open = left.find((one) => one.start <= start && one.end >= end);
    if (end === start) return [];
    return [{ kind: "words", text: text.slice(start, end), ...(open && { why: open.why }) }];
  });
}
