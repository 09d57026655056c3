import type { Narrative, Paragraph } from "../../narrative/paragraph";
import type { ExplainedParagraph, ExplainedText } from "./explanation";

/** The explanation as it is given away: with what the author wrote instead of what was made. */
export function finishedNarrative({
  title,
  sections,
}: Pick<ExplainedText, "title" | "sections">): Narrative {
  return {
    title,
    sections: sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.filter(({ origin }) => origin !== "removed").map(finished),
    })),
  };
}

/** One section of it alone. */
export function finishedSection(explanation: ExplainedText, id: string): Narrative {
  const { sections } = finishedNarrative(explanation);
  return { title: [], sections: sections.filter((section) => section.id === id) };
}

function finished({ edited, id, style, segments, chart }: ExplainedParagraph): Paragraph {
  return {
    id,
    style,
    segments: edited ? [{ kind: "words", text: edited.text }] : segments,
    ...(chart && { chart }),
  };
}
