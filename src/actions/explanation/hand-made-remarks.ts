import type { FactBook } from "../../narrative/fact";
import { textOf } from "../../narrative/render-text";
import { proofread } from "../../proofreading/proofread";
import type { TextFinding } from "../../proofreading/text-finding";
import type { TableReading } from "../../tables/reading";
import type { ExplainedParagraph, ExplainedSection } from "./explanation";

/** A line of the whole text, and the paragraph of it that an author wrote. */
interface Line {
  readonly text: string;
  readonly id?: string;
}

/**
 * The sections, with what is wrong in paragraphs that the author wrote instead of what was made: read in
 * their place in the whole text, as a finished text is.
 */
export function withHandMadeRemarks(
  sections: readonly ExplainedSection[],
  book: FactBook,
  tables: readonly TableReading[],
): readonly ExplainedSection[] {
  const lines = sections.flatMap(linesOf);
  if (lines.every(({ id }) => id === undefined)) return sections;
  const paragraphs = lines.map(({ text }) => ({ text, place: "body" as const }));
  const { findings } = proofread({ paragraphs, joined: false }, book, tables);
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) =>
      remarked(
        paragraph,
        findings.filter(({ span }) => lines[span.paragraph]!.id === paragraph.id),
      ),
    ),
  }));
}

function linesOf({ heading, paragraphs }: ExplainedSection): readonly Line[] {
  return [
    { text: textOf(heading) },
    ...paragraphs
      .filter(({ origin }) => origin !== "removed")
      .map(({ id, segments, edited }): Line =>
        edited ? { text: edited.text, id } : { text: textOf(segments) },
      ),
  ];
}

function remarked(
  paragraph: ExplainedParagraph,
  findings: readonly TextFinding[],
): ExplainedParagraph {
  // What the whole text lacks is no fault of the paragraph that it was noticed at.
  const own = findings.filter(({ kind }) => kind !== "section");
  if (own.length === 0) return paragraph;
  return { ...paragraph, notes: [...(paragraph.notes ?? []), ...own.map(sentenceOf)] };
}

const NAMES = { error: "错误", hint: "提示" } as const;

function sentenceOf({ severity, message, corrected }: TextFinding): string {
  return `${NAMES[severity]}：${message}${corrected === "" ? "" : `改为：${corrected}`}`;
}
