import type { FinishedText } from "../reading-text/finished-text";
import type { RolledParagraph } from "./rolled-text";

/** Empty lines stand before the paragraphs that they stood before; those of one that goes stay. */
export function withBlankLines(
  { paragraphs: before }: FinishedText,
  paragraphs: readonly RolledParagraph[],
): readonly RolledParagraph[] {
  let left = 0;
  return paragraphs.map((one) => {
    const blankLines = Math.max(left, linesBefore(one, before));
    left = one.origin === "removed" ? blankLines : 0;
    return blankLines > 0 ? { ...one, blankLines } : one;
  });
}

function linesBefore(
  { origin, source }: RolledParagraph,
  before: FinishedText["paragraphs"],
): number {
  if (origin === "new" || source === undefined) return 0;
  return before[source]?.blankLines ?? 0;
}
