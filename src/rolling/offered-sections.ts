import type { FactBook } from "../narrative/fact";
import type { GapSegment, Narrative, Paragraph, Segment } from "../narrative/paragraph";
import { textOf } from "../narrative/render-text";
import type { SectionKind } from "../narrative/wording/section-words";
import { readFinishedText } from "../reading-text/read-finished-text";
import type { Asked, GivenReason, LeftOpen, PlacedNumber, RolledParagraph } from "./rolled-text";

/** Sections of a pack's text for this year, by what they are about. */
export type OfferedSections = ReadonlyMap<SectionKind, readonly RolledParagraph[]>;

/** Reads a pack's text as any other, so that its sections are known by their headings. */
export function offeredSections(narrative: Narrative, book: FactBook): OfferedSections {
  const parts = narrative.sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.filter(isTold).map(({ segments }) => segments),
  ]);
  const paragraphs = parts.map((segments) => ({ text: textOf(segments), place: "body" as const }));
  const read = readFinishedText({ paragraphs, joined: false }, book);
  const offered = new Map<SectionKind, RolledParagraph[]>();
  read.paragraphs.forEach(({ section, isHeading }, at) => {
    const known = section && offered.get(section);
    // Its own heading stands in last year's text as well; those below it are its own.
    if (section !== undefined)
      offered.set(section, known ? [...known, suggested(parts[at]!, isHeading)] : []);
  });
  return offered;
}

/** A chart is no sentence. */
function isTold({ style }: Paragraph): boolean {
  return style !== "caption";
}

function suggested(segments: readonly Segment[], isHeading: boolean): RolledParagraph {
  return {
    origin: "new",
    isHeading,
    text: textOf(segments),
    changes: [],
    numbers: numbersIn(segments),
    left: gapsIn(segments),
    given: reasonsIn(segments),
    told: [],
    dropped: [],
  };
}

type PlacedSegment = Segment & { readonly start: number; readonly end: number };

function placed(segments: readonly Segment[]): readonly PlacedSegment[] {
  let at = 0;
  return segments.map((one) => {
    const start = at;
    at += one.text.length;
    return { ...one, start, end: at };
  });
}

function numbersIn(segments: readonly Segment[]): readonly PlacedNumber[] {
  return placed(segments).flatMap((one) => {
    if (one.kind !== "number") return [];
    const { text, expression, sources, start, end } = one;
    return [{ text, expression, sources, how: "suggested" as const, start, end }];
  });
}

function gapsIn(segments: readonly Segment[]): readonly LeftOpen[] {
  return placed(segments).flatMap((one): readonly LeftOpen[] => {
    if (one.kind !== "gap") return [];
    const { text, start, end } = one;
    return [{ start, end, quote: text.replace(/\s+/g, ""), why: "待填", asks: askedBy(one) }];
  });
}

function reasonsIn(segments: readonly Segment[]): readonly GivenReason[] {
  return placed(segments).flatMap((one) => {
    if (one.kind !== "reason") return [];
    const what = `${one.name.replace(/^reason\//, "")}的原因`;
    return [{ start: one.start, end: one.end, asks: { ...askedBy({ ...one, what }) } }];
  });
}

function askedBy({ name, what, about }: Omit<Asked, "about"> & Pick<GapSegment, "about">): Asked {
  return { name, what, ...(about && { about }) };
}
