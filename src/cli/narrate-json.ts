import { doubtsOn, type Doubtful } from "../actions/explanation/doubts";
import type { GapItem } from "../actions/explanation/explanation";
import type { Narrative, Paragraph } from "../narrative/paragraph";
import { textOf } from "../narrative/render-text";

const SCHEMA = 1;

/** What `narrate --format json` prints: names are a contract with other programs (design.md). */
export function narrateJson(
  { title, sections }: Narrative,
  doubtful: Doubtful,
  gaps: readonly GapItem[],
): string {
  const paragraphs = sections.flatMap(({ heading, paragraphs: own }) =>
    own.map((paragraph) => ({
      section: textOf(heading),
      ...paragraphJson(paragraph),
      doubts: doubtsOn(paragraph, doubtful),
    })),
  );
  const asked = gaps.map(({ name, what, about, offers }) => ({ name, what, about, offers }));
  return JSON.stringify({ schema: SCHEMA, title: textOf(title), paragraphs, asked }, undefined, 2);
}

function paragraphJson({ id, segments, chart }: Paragraph) {
  return {
    id,
    text: textOf(segments),
    gaps: segments.flatMap((segment) => (segment.kind === "gap" ? [segment.what] : [])),
    numbers: segments.flatMap((segment) =>
      segment.kind === "number"
        ? [
            {
              text: segment.text,
              cells: segment.sources.flatMap((source) =>
                source.kind === "cell"
                  ? [{ book: source.book, sheet: source.sheet, address: source.address }]
                  : [],
              ),
              given: segment.sources.flatMap((source) =>
                source.kind === "given" ? [source.name] : [],
              ),
              ...(segment.arithmetic !== undefined && { arithmetic: segment.arithmetic }),
            },
          ]
        : [],
    ),
    ...(chart && { chart }),
  };
}
