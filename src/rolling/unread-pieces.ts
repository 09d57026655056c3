import { numbersIn, whyNoAmount } from "../reading-text/number-marks";
import type { ParagraphAtWork } from "./at-work";
import { leftOpen, type RolledPiece } from "./rolled-piece";

/** Numbers where nothing is read: before the first section, and in those that we do not know. */
export function unreadPieces(p: ParagraphAtWork): readonly RolledPiece[] {
  if (!p.within || p.section !== undefined || p.isHeading) return [];
  return numbersIn(p.text)
    .filter((mark) => whyNoAmount(p.text, mark) === undefined)
    .map(({ start, end, unit }) => leftOpen(start, end + unit.length, "没有认出是表里的哪个数"));
}
