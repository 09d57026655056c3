import type { OrderStatement } from "../reading-text/statement";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { signThisYear } from "./comparison-pieces";
import { turnedOrder } from "./direction-words";
import { leftOpen, reworded, type RolledPiece } from "./rolled-piece";
import { isAgainstBudget } from "./told-moves";

/** 由上年的10万元增加到12万元: the word turns with the two amounts around it. */
export function movedToPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  return p.statements.flatMap((one) =>
    one.kind === "order" && one.says !== "equal" && !isAgainstBudget(one)
      ? movedToPiece(one, p, work)
      : [],
  );
}

function movedToPiece(
  { start, end, word, says, of, base }: OrderStatement,
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  const sign = signThisYear(p.as(of), p.as(base), work);
  if (sign === undefined) return [leftOpen(start, end, "今年的表里没有可比的数")];
  if (sign === 0) return [leftOpen(start, end, "今年与上年相等")];
  const isMore = sign > 0;
  return isMore === (says === "more") ? [] : [reworded({ start, end }, turnedOrder(word, isMore))];
}
