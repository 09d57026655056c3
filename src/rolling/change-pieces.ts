import type { MoneyUnit } from "../amounts/money-unit";
import type { PairExpression, ValueName } from "../narrative/expression";
import type { NumberStatement } from "../reading-text/statement";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { changeClausesIn, type ChangeClause } from "./change-clause";
import { wordOf, wordsOfClause, type Directed } from "./directed";
import { basisReworded } from "./compared-with";
import { movedClause, movedThisYear, numbersOfMoved, type MovedValue } from "./moved-value";
import { howKnown, numberThisYear, recorded, slipTold } from "./rolled-number";
import { digitsThisYear, moneyMeant, unitMeant } from "./digits-this-year";
import { leftOpen, type Rewording, type RolledPiece } from "./rolled-piece";

/** Every difference with its percentage, written anew. */
export function changePieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  return changeClausesIn(p).flatMap((clause) => changePiece(clause, p, work));
}

function pairOf({ outcome }: NumberStatement): PairExpression | undefined {
  if (outcome.kind !== "bound") return undefined;
  const { expression } = outcome;
  return expression.kind === "difference" || expression.kind === "change" ? expression : undefined;
}

function changePiece(
  clause: ChangeClause,
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  const { difference, start, end } = clause;
  const now = numberThisYear(difference, p, work);
  if (now.kind !== "known") {
    const why = now.kind === "open" ? now.why : "今年没有可比的基数";
    return [leftOpen(start, end, why)];
  }
  if (now.expression.kind === "movement") return [restPiece(clause, p, work)];
  const pair = pairOf(difference)!;
  const why = whyPercentUnsure(clause, pair, p, work);
  return why === undefined ? moved(clause, pair, p, work) : [leftOpen(start, end, why)];
}

/** A percentage that is not of the difference before it. */
function whyPercentUnsure(
  { percent }: ChangeClause,
  pair: PairExpression,
  p: ParagraphAtWork,
  work: RollingWork,
): string | undefined {
  if (!percent) return undefined;
  if (!isSamePair(pair, pairOf(percent))) return "差额和百分比说的不是同一个数";
  return numberThisYear(percent, p, work, true).kind === "open" ? "百分比没有认出来" : undefined;
}

function moved(
  clause: ChangeClause,
  pair: PairExpression,
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  const { difference, percent, start, end } = clause;
  const unit = moneyMeant(difference, work);
  const now = movedThisYear(p.as(pair.of), p.as(pair.base), unit, work)!;
  const told = [difference, ...(percent ? [percent] : [])].flatMap(
    (one) => slipTold(one, work.confirmed.get(one)!) ?? [],
  );
  const keepsShape = now.sign !== 0 && (percent ? hasPercent(now) : !clause.tellsPercent);
  const rewordings = keepsShape
    ? inPlace(clause, now, p, work)
    : [anew(clause, now, unit, p, work)];
  return [
    { start, end, rewordings, open: [], ...(told.length > 0 && { told: told.join("") }) },
    ...(keepsShape ? [] : basisReworded(p, start, now.sign)),
  ];
}

function hasPercent({ percent, isFromNothing }: MovedValue): boolean {
  return percent !== undefined && !isFromNothing && /[1-9]/.test(percent);
}

function isSamePair(a: PairExpression, b: PairExpression | undefined): boolean {
  return b !== undefined && isSameName(a.of, b.of) && isSameName(a.base, b.base);
}

function isSameName(a: ValueName, b: ValueName): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The clause has the same shape: its words for the direction and its digits change, and nothing else. */
function inPlace(
  { difference, percent }: ChangeClause,
  moved: MovedValue,
  p: ParagraphAtWork,
  work: RollingWork,
): readonly Rewording[] {
  return [difference, ...(percent ? [percent] : [])].flatMap((one) => [
    turned(one, moved.sign > 0, p, work),
    ...digitsOf(one, p, work),
  ]);
}

function digitsOf(one: Directed, p: ParagraphAtWork, work: RollingWork): readonly Rewording[] {
  // The pair is that of the difference, which was looked at already.
  const now = numberThisYear(one, p, work, true);
  if (now.kind !== "known") return [];
  const digits = digitsThisYear(one, now, work);
  const meant = unitMeant(one, work);
  const isOther = meant !== one.unit;
  return [
    {
      start: one.start,
      end: isOther ? one.end + one.unit.length : one.end,
      words: isOther ? digits + meant : digits,
      numbers: [recorded(one, digits, now)],
    },
  ];
}

function turned(
  one: Directed,
  isUp: boolean,
  p: ParagraphAtWork,
  { words }: RollingWork,
): Rewording {
  const { start, end } = one.direction;
  return { start, end, words: wordOf(one, isUp, p, words), numbers: [] };
}

/** It equals last year, or has no percentage, or has one again: the whole clause in other words. */
function anew(
  { start, end, difference, percent, tellsPercent }: ChangeClause,
  moved: MovedValue,
  unit: MoneyUnit,
  p: ParagraphAtWork,
  work: RollingWork,
): Rewording {
  const words = wordsOfClause([difference, percent], moved.sign > 0, p, work);
  const how = howKnown(work.confirmed.get(difference)!, moved.sources);
  return {
    ...{ start, end },
    words: movedClause(moved, unit, tellsPercent, { words }),
    numbers: numbersOfMoved(moved, tellsPercent, how),
  };
}

/** 其他各项合计增加: a sum of differences has no percentage. */
function restPiece(
  { start, end, difference }: ChangeClause,
  p: ParagraphAtWork,
  work: RollingWork,
): RolledPiece {
  const now = numberThisYear(difference, p, work);
  if (now.kind !== "known" || now.evaluated.value.isZero())
    return leftOpen(start, end, "今年其余各项合计没有增减");
  const isUp = now.evaluated.value.isPositive();
  return {
    ...{ start, end },
    rewordings: [turned(difference, isUp, p, work), ...digitsOf(difference, p, work)],
    open: [],
  };
}
