import type { RolledParagraph, RolledText } from "./rolled-text";

/** The new text as plain text; what is left to the author is marked where it stands. */
export function markedText({ paragraphs }: RolledText): string {
  const lines = paragraphs.filter(({ origin }) => origin !== "removed").map(markedParagraph);
  return `${lines.join("\n")}\n`;
}

/** A gap is its own mark; what stands as it stood gets one behind it. */
function markedParagraph({ text, left, blankLines = 0 }: RolledParagraph): string {
  let marked = "\n".repeat(blankLines);
  let at = 0;
  for (const { end, quote, why } of left.toSorted((a, b) => a.end - b.end)) {
    const place = Math.max(at, end);
    marked += text.slice(at, place) + (quote.startsWith("〔待填") ? "" : markFor(why));
    at = place;
  }
  return marked + text.slice(at);
}

function markFor(why: string): string {
  return /确认/.test(why) ? "〔待确认〕" : "〔待核〕";
}
