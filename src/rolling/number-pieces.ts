import type { NumberStatement } from "../reading-text/statement";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { hasDirection, wordOf, type Directed } from "./directed";
import { numberPiece, numberThisYear } from "./rolled-number";
import { leftOpen, type RolledPiece } from "./rolled-piece";

/** 年初预算安排数 and the like, between the word and the number. */
const LONGEST_BUDGET_NAME = 8;
const NO_UNIT = "没有单位的数字";

/** Every number that no larger piece has taken: written anew, or left and marked. */
export function numberPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  return p.statements.flatMap((one) => (one.kind === "number" ? pieceOf(one, p, work) : []));
}

function pieceOf(
  one: NumberStatement,
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  const end = one.end + one.unit.length;
  switch (one.outcome.kind) {
    case "reason":
      return [leftOpen(one.start, end, "原因里的数字没有滚动")];
    case "not-amount":
      return one.outcome.why === NO_UNIT
        ? [leftOpen(one.start, end, "没有单位，没有认出是哪个数")]
        : [];
    case "unmatched":
      return [leftOpen(one.start, end, "没有认出是表里的哪个数")];
    case "bound":
      if (one.role === "difference" && !hasDirection(one) && !isOrdered(one, p))
        return [leftOpen(one.start, end, "没有认出是多了还是少了")];
      return [hasDirection(one) ? directed(one, p, work) : numberPiece(one, p, work)];
  }
}

/** 大于预算数12.5万元: the word before it is rolled as a comparison. */
function isOrdered({ start }: NumberStatement, { statements }: ParagraphAtWork): boolean {
  return statements.some(
    (one) => one.kind === "order" && one.end <= start && start - one.end <= LONGEST_BUDGET_NAME,
  );
}

/** A percentage that stands alone: its word turns with it. */
function directed(one: Directed, p: ParagraphAtWork, work: RollingWork): RolledPiece {
  const { direction, start, end } = one;
  const now = numberThisYear(one, p, work);
  const whole = { start: direction.start, end: end + one.unit.length };
  if (now.kind !== "known" || now.evaluated.value.isZero())
    return leftOpen(whole.start, whole.end, "今年没有增减，或没有百分比可言");
  const isUp = now.evaluated.value.isPositive();
  const piece = numberPiece(one, p, work);
  if (isUp === direction.isUp) return { ...piece, ...whole };
  const said = wordOf(one, isUp, p, work.words);
  const turned = { start: direction.start, end: direction.end, words: said, numbers: [] };
  return {
    ...piece,
    ...whole,
    start: Math.min(direction.start, start),
    rewordings: [turned, ...piece.rewordings],
  };
}
