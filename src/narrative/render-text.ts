import type { Narrative, Segment } from "./paragraph";

/** The explanation as plain text: a title, and for each section its heading and paragraphs. */
export function renderText({ title, sections }: Narrative): string {
  const lines = [textOf(title)];
  for (const { heading, paragraphs } of sections) {
    lines.push("", textOf(heading));
    for (const { style, segments } of paragraphs)
      lines.push(style === "body" ? `　　${textOf(segments)}` : textOf(segments));
  }
  return `${lines.join("\n")}\n`;
}

/** What stands in the text of some segments. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join("");
}
