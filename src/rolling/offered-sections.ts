import type { FactBook } from "../narrative/fact";
import type { Narrative, Paragraph, Segment } from "../narrative/paragraph";
import { textOf } from "../narrative/render-text";
import type { SectionKind } from "../narrative/wording/section-words";
import { readFinishedText } from "../reading-text/read-finished-text";
import type { LeftOpen, RolledParagraph } from "./rolled-text";

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
  read.paragraphs.forEach(({ section }, at) => {
    const known = section && offered.get(section);
    // Its own heading stands in last year's text as well; those below it are its own.
    if (section !== undefined) offered.set(section, known ? [...known, suggested(parts[at]!)] : []);
  });
  return offered;
}

/** A chart is no sentence. */
function isTold({ style }: Paragraph): boolean {
  return style !== "caption";
}

function suggested(segments: readonly Segment[]): RolledParagraph {
  return {
    origin: "new",
    text: textOf(segments),
    changes: [],
    numbers: segments.flatMap((one) =>
      one.kind === "number"
        ? [{ text: one.text, sources: one.sources, how: "suggested" as const }]
        : [],
    ),
    left: gapsIn(segments),
    told: [],
  };
}

function gapsIn(segments: readonly Segment[]): readonly LeftOpen[] {
  let at = 0;
  return segments.flatMap(({ kind, text }): readonly LeftOpen[] => {
    const start = at;
    at += text.length;
    return kind === "gap" ? [{ start, end: at, quote: text.replace(/\s+/g, ""), why: "待填" }] : [];
  });
}
