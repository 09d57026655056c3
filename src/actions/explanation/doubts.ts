import type { Paragraph } from "../../narrative/paragraph";

/** What is doubtful about a cell. */
export interface CellView {
  readonly sheet: string;
  /** Such as `G8`. */
  readonly address: string;
  readonly message: string;
}

/** The sentences about cells from which a paragraph takes its numbers, each once. */
export function doubtsOn({ segments }: Paragraph, views: readonly CellView[]): readonly string[] {
  const used = new Set(
    segments.flatMap((segment) =>
      segment.kind === "number"
        ? segment.sources.flatMap((source) =>
            source.kind === "cell" && source.book === "accounts"
              ? [`${source.sheet}!${source.address}`]
              : [],
          )
        : [],
    ),
  );
  const messages = views
    .filter(({ sheet, address }) => used.has(`${sheet}!${address}`))
    .map(({ message }) => message);
  return [...new Set(messages)];
}
