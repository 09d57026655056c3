import { isBorrowed, type ParagraphAtWork } from "./at-work";
import type { ReasonInText } from "./reasons-in";
import { gapFor, leftOpen, type Rewording, type RolledPiece } from "./rolled-piece";

const REASON_TO_CONFIRM = "上年的原因，请确认今年是否仍然成立";
export const REASON_TO_GIVE = "增减或差异变了，原因待填";

/** A reason that does not hold any more, or was another line's. */
export function emptied({ start, end }: ReasonInText): Rewording {
  return { start, end, words: gapFor("原因"), numbers: [] };
}

/** A reason that may hold this year as well; another line's does not come along. */
export function keptReason(reason: ReasonInText, p: ParagraphAtWork): RolledPiece {
  const { clause, head, start, end } = reason;
  // Its head was understood as well, unless a number stands in it.
  const from = /\d/.test(head) ? start : clause;
  if (!isBorrowed(p)) {
    const why = p.text.startsWith("〔待填", start) ? "上年就没有填" : REASON_TO_CONFIRM;
    return { ...leftOpen(start, end, why), start: from };
  }
  const open = [{ start, end, why: "原因待填" }];
  return { start: from, end, rewordings: [emptied(reason)], open };
}
