import { isBorrowed, type ParagraphAtWork } from "./at-work";
import { gapFor, leftOpen, reworded, type RolledPiece } from "./rolled-piece";

const USE = /主要用于：?([^。；，]+)/g;
const MOVE = /(?:增加|增长|上升|提高|减少|下降|降低|大于|小于|高于|低于)(?=的|[，。；]|$)/g;
const NO_PERCENTAGE = /（[^（）]*(?:基数为零|合计为零|不计算)[^（）]*）/g;

/** What nobody but the author knows: uses, and words of direction without a number. */
export function freePieces(p: ParagraphAtWork): readonly RolledPiece[] {
  if (p.section === undefined || p.section === "terms" || p.isHeading) return [];
  return [
    ...(isBorrowed(p) ? matchesOf(p, USE).map(useOfAnother) : []),
    ...matchesOf(p, NO_PERCENTAGE).map(({ start, end }) =>
      leftOpen(start, end, "上年没有比例可言，今年请核对"),
    ),
    ...matchesOf(p, MOVE).map(({ start, end }) =>
      leftOpen(start, end, "没有认出说的是哪个数，方向请核对"),
    ),
  ];
}

function useOfAnother({ start, end }: Stretch): RolledPiece {
  return reworded({ start, end }, gapFor("用途"), { why: "用途待填" });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The first group of each match, or all of it. */
function matchesOf({ text }: ParagraphAtWork, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: part, index }) => {
    const end = index + whole.length;
    return { start: end - (part ?? whole).length, end };
  });
}
