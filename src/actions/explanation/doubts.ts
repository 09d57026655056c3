import type { Source } from "../../narrative/fact";
import type { Paragraph } from "../../narrative/paragraph";

/** What is doubtful about a cell. */
export interface CellView {
  readonly sheet: string;
  /** Such as `G8`. */
  readonly address: string;
  readonly message: string;
}

/** The sentences about cells from which a paragraph takes its numbers, each once. */
export function doubtsOn(paragraph: Paragraph, views: readonly CellView[]): readonly string[] {
  const used = new Set(
    sourcesOf(paragraph).flatMap((source) =>
      source.kind === "cell" && source.book === "accounts"
        ? [`${source.sheet}!${source.address}`]
        : [],
    ),
  );
  const messages = views
    .filter(({ sheet, address }) => used.has(`${sheet}!${address}`))
    .map(({ message }) => message);
  return [...new Set(messages)];
}

/** What the numbers of a paragraph, and of the chart that it names, came from. */
function sourcesOf({ segments, chart }: Paragraph): readonly Source[] {
  return [
    ...segments.flatMap((segment) => (segment.kind === "number" ? segment.sources : [])),
    ...(chart?.groups ?? []).flatMap(({ points }) => points.flatMap(({ sources }) => sources)),
  ];
}
