import { CAPTIONS } from "../narrative/wording/captions";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { signThisYear } from "./comparison-pieces";
import { turnedWord } from "./direction-words";
import { emptied, keptReason, REASON_TO_GIVE } from "./reason-gap";
import { reasonOf, reasonsIn, type ReasonInText } from "./reasons-in";
import { isAgainstBudget, movesOf, type ToldMove } from "./told-moves";
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
  const moves = movesBefore(reason, p);
  const [main] = namedMoves(reason.head, moves, p);
  if (!main) {
    if (word || ORDER.test(reason.head))
      return leftOpen(reason.clause, reason.end, "没有认出说的是哪个数的增减");
    return keptReason(reason, p);
  }
  const sign = signThisYear(p.as(main.of), p.as(main.base), work);
  if (sign === undefined) return leftOpen(reason.clause, reason.end, "今年的表里没有可比的数");
  const said = word ? (UP.test(word[0]) ? 1 : -1) : main.sign;
  if (sign === 0) return gone(reason, p);
  if (sign === said) return keptReason(reason, p);
  return turnedReason(reason, word, sign > 0, work);
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
  { words }: RollingWork,
): RolledPiece {
  const { clause, start, end } = reason;
  const at = word && clause + word.index;
  const turned = word && turnedWord(word[0], isUp, isUp ? words.up : words.down, "");
  return {
    start: at ?? start,
    end,
    rewordings: [
      ...(word ? [{ start: at!, end: at! + word[0].length, words: turned!, numbers: [] }] : []),
      emptied(reason),
    ],
    open: [{ start, end, why: REASON_TO_GIVE }],
  };
}

/** What moved in the sentences before a reason, those of the nearest such sentence only. */
function movesBefore({ clause }: ReasonInText, p: ParagraphAtWork): readonly ToldMove[] {
  return p.statements.filter(({ start }) => start < clause).flatMap(movesOf);
}

/** Those that the head of a reason names; where it names nothing, those of the nearest sentence. */
function namedMoves(
  head: string,
  moves: readonly ToldMove[],
  { section, text }: ParagraphAtWork,
): readonly ToldMove[] {
  const captions = section === undefined ? [] : CAPTIONS[section];
  const named = captions
    .filter(([words]) => head.includes(words))
    .toSorted(([a], [b]) => b.length - a.length)[0];
  if (named) return moves.filter(({ of }) => of.kind === "fact" && of.name === named[1]);
  const last = moves.at(-1);
  if (!last) return [];
  const from = text.lastIndexOf("。", last.at) + 1;
  return moves.filter(({ at }) => at >= from);
}
