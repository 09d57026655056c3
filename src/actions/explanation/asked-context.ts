import type { Segment } from "../../narrative/paragraph";
import { textOf } from "../../narrative/render-text";
import type { ExplainedText } from "./explanation";

/** Where the text asks for something: its section, and the sentences around it. */
export interface AskedContext {
  /** The section's heading; the text's title where it is asked for in that. */
  readonly section: string;
  readonly before: string;
  /** As it stands there: the gap, or what was given. */
  readonly asked: string;
  readonly after: string;
}

type ContextText = Pick<ExplainedText, "title" | "sections">;

/** Where something is asked for first, by its name; `undefined` where this text does not. */
export function askedContext(text: ContextText, name: string): AskedContext | undefined {
  for (const { section, segments } of paragraphsOf(text)) {
    const index = segments.findIndex((segment) => asksFor(segment, name));
    if (index < 0) continue;
    return {
      section,
      before: lastSentences(textOf(segments.slice(0, index))),
      asked: segments[index]!.text,
      after: firstSentence(textOf(segments.slice(index + 1))),
    };
  }
  return undefined;
}

function paragraphsOf({ title, sections }: ContextText) {
  const heading = textOf(title);
  return [
    { section: heading, segments: title },
    ...sections.flatMap(({ heading: of, paragraphs }) =>
      paragraphs.map(({ segments }) => ({ section: textOf(of), segments })),
    ),
  ];
}

function asksFor(segment: Segment, name: string): boolean {
  switch (segment.kind) {
    case "words":
      return false;
    case "gap":
    case "reason":
      return segment.name === name;
    case "number":
      return segment.sources.some((source) => source.kind === "given" && source.name === name);
  }
}

/** The sentence that has begun, and the one before it where that alone names no number. */
function lastSentences(text: string): string {
  const said = text.match(/[^。；]+[。；]?/g) ?? [];
  const begun = said.at(-1) ?? "";
  return /\d/.test(begun) ? begun : said.slice(-2).join("");
}

function firstSentence(text: string): string {
  return /^[^。]*。?/.exec(text)![0];
}
