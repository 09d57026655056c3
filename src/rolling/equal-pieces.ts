import type { OrderStatement } from "../reading-text/statement";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { basisReworded } from "./compared-with";
import { movedClause, movedThisYear, numbersOfMoved } from "./moved-value";
import { howKnown } from "./rolled-number";
import { leftOpen, reworded, type RolledPiece } from "./rolled-piece";
import { isAgainstBudget } from "./told-moves";

/** Every 持平 against last year, in other words where it is not so this year. */
export function equalPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  return p.statements.flatMap((one) =>
    one.kind === "order" && one.says === "equal" && !isAgainstBudget(one)
      ? equalPiece(one, p, work)
      : [],
  );
}

function equalPiece(
  { start, end, of, base, isEither }: OrderStatement,
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  if (isEither) return [leftOpen(start, end, "没有写明与什么持平")];
  const before = p.text.slice(0, start);
  const { unit } = work.words;
  const now = movedThisYear(p.as(of), p.as(base), unit, work);
  if (!now) return [leftOpen(start, end, "今年的表里没有可比的数")];
  if (now.sign === 0) return [];
  if (/[均都各]$/.test(before)) return [leftOpen(start, end, "几个数今年不都与上年相等")];
  const from = /基本$/.test(before) ? start - 2 : start;
  const withPercent = work.words.givesPercentages;
  const words = movedClause(now, unit, withPercent, work);
  const numbers = numbersOfMoved(now, withPercent, howKnown({ kind: "confirmed" }, now.sources));
  return [reworded({ start: from, end }, words, { numbers }), ...basisReworded(p, from, now.sign)];
}
