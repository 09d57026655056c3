import type { BookRole } from "../../narrative/fact";
import type { Narrative } from "../../narrative/paragraph";
import { organisationIn, yearOf } from "../other-books";
import type { BookInUse } from "./explanation";
import type { OpenBook } from "./open-books";

/** Whose and of which year an open book is, and how many numbers of the text are made with it. */
export function bookInUse(
  role: BookRole,
  { name, tables }: OpenBook,
  { title, sections }: Narrative,
): BookInUse {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const segments = [...title, ...paragraphs.flatMap((paragraph) => paragraph.segments)];
  const filled = segments.filter(
    (segment) =>
      segment.kind === "number" &&
      segment.sources.some((source) => source.kind === "cell" && source.book === role),
  ).length;
  const [organisation, year] = [organisationIn(tables), yearOf(tables)];
  return {
    name,
    ...(organisation !== undefined && { organisation }),
    ...(year !== undefined && { year }),
    filled,
  };
}
