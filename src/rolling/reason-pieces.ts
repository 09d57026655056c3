import type { ParagraphAtWork, RollingWork } from "./at-work";
import { signThisYear } from "./comparison-pieces";
import { turnedWord } from "./direction-words";
import { moveOfReason } from "./about-reason";
import { keptReason, reasonAnew } from "./reason-gap";
import { reasonOf, reasonsIn, type ReasonInText } from "./reasons-in";
import { isAgainstBudget } from "./told-moves";
import { leftOpen, reworded, type RolledPiece } from "./rolled-piece";

const MOVE = /增加|增长|上升|提高|减少|下降|降低|节约|压减/;
const ORDER = /大于|小于|高于|低于|超过|超出/;
const UP = /增加|增长|上升|提高/;

/** Reasons that do not belong to a comparison with a budget: kept, emptied, or gone with what they explain. */
export function reasonPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  const orders = p.statements.filter((one) => one.kind === "order").filter(isAgainstBudget);
  const reasons = reasonsIn(p);
  return reasons
    .filter((one) => !orders.some((order) => reasonOf(order, reasons) === one))
    .filter(({ start, end }) => end > start)
    .map((one) => reasonPiece(one, p, work));
}

function reasonPiece(reason: ReasonInText, p: ParagraphAtWork, work: RollingWork): RolledPiece {
  const word = MOVE.exec(reason.head);
  const main = moveOfReason(reason, p);
  if (!main) {
    if (word || ORDER.test(reason.head))
      return leftOpen(reason.clause, reason.end, "没有认出说的是哪个数的增减");
    return keptReason(reason, p, work);
  }
  const sign = signThisYear(p.as(main.of), p.as(main.base), work);
  if (sign === undefined) return leftOpen(reason.clause, reason.end, "今年的表里没有可比的数");
  const said = word ? (UP.test(word[0]) ? 1 : -1) : main.sign;
  if (sign === 0) return gone(reason, p);
  if (sign === said) return keptReason(reason, p, work);
  return turnedReason(reason, word, sign > 0, p, work);
}

/** What did not move needs no reason: the clause, or the whole sentence, goes. */
function gone({ clause, end }: ReasonInText, { text }: ParagraphAtWork): RolledPiece {
  const isSentence = clause === 0 || text[clause - 1] === "。";
  return isSentence
    ? reworded({ start: clause, end: Math.min(text.length, end + 1) }, "")
    : reworded({ start: clause - 1, end }, "");
}

function turnedReason(
  reason: ReasonInText,
  word: RegExpExecArray | null,
  isUp: boolean,
  p: ParagraphAtWork,
  work: RollingWork,
): RolledPiece {
  const { clause, start, end } = reason;
  const now = reasonAnew(reason, p, work);
  const at = word && clause + word.index;
  const turned = word && turnedWord(word[0], { isUp, said: work.words.said, role: "difference" });
  return {
    start: at ?? start,
    end,
    rewordings: [
      ...(word ? [{ start: at!, end: at! + word[0].length, words: turned!, numbers: [] }] : []),
      now.rewording,
    ],
    open: now.open,
  };
}
