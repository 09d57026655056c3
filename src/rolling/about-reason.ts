import type { ValuePair } from "../narrative/expression";
import { CAPTIONS } from "../narrative/wording/captions";
import type { ParagraphAtWork } from "./at-work";
import { reasonOf, reasonsIn, type ReasonInText } from "./reasons-in";
import { isAgainstBudget, movesOf, type ToldMove } from "./told-moves";

/** What a reason is the reason of, as its paragraph says it; `undefined` where it does not. */
export function aboutReason(reason: ReasonInText, p: ParagraphAtWork): ValuePair | undefined {
  const reasons = reasonsIn(p);
  const order = p.statements
    .filter((one) => one.kind === "order")
    .filter(isAgainstBudget)
    .find((one) => reasonOf(one, reasons)?.start === reason.start);
  return order ?? moveOfReason(reason, p);
}

/** What moved, of which a reason that stands behind it is the reason. */
export function moveOfReason(reason: ReasonInText, p: ParagraphAtWork): ToldMove | undefined {
  const before = p.statements.filter(({ start }) => start < reason.clause).flatMap(movesOf);
  return namedMoves(reason.head, before, p)[0];
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
