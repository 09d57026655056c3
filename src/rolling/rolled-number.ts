import type { MoneyUnit } from "../amounts/money-unit";
import { isMoneyUnit } from "../amounts/money-unit";
import { evaluate, type Evaluated } from "../narrative/evaluate";
import type { Expression, ValueName } from "../narrative/expression";
import type { FactBook, Source } from "../narrative/fact";
import type { NumberStatement } from "../reading-text/statement";
import { calledExpression } from "../proofreading/called";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import type { Confirmation } from "./confirmation";
import { digitsThisYear, unitMeant, type KnownThisYear } from "./digits-this-year";
import { renamed } from "./renaming";
import { leftOpen, type RolledPiece } from "./rolled-piece";
import type { Asked, RolledNumber } from "./rolled-text";

/** What a number comes to this year, or why it stays. */
export type NumberThisYear =
  | KnownThisYear
  /** A percentage of a base that is zero or below. */
  | {
      readonly kind: "no-percentage";
      readonly expression: Expression;
      readonly confirmation: Confirmation;
    }
  | { readonly kind: "open"; readonly why: string; readonly asks?: Asked };

/**
 * Evaluates a number of last year's text on this year's book. One that disagreed with last year's is
 * left open, unless what stands beside it makes sure what it is.
 */
export function numberThisYear(
  statement: NumberStatement,
  { as }: ParagraphAtWork,
  { target, confirmed, words }: RollingWork,
  isSure = false,
): NumberThisYear {
  const { outcome } = statement;
  if (outcome.kind !== "bound") return { kind: "open", why: "没有认出是表里的哪个数" };
  const confirmation = confirmed.get(statement)!;
  if (confirmation.kind === "doubtful" && !isSure) return { kind: "open", why: confirmation.why };
  if (isUnitUnsure(statement, confirmation, words.unit))
    return { kind: "open", why: "金额没有写单位，或单位与全文不同" };
  const expression = renamed(outcome.expression, as);
  const evaluation = evaluate(expression, target);
  switch (evaluation.kind) {
    case "missing":
      return {
        kind: "open",
        why: `今年的表和补充事实里没有${quoted(evaluation.what)}`,
        asks: { name: evaluation.name, what: evaluation.what },
      };
    case "no-percentage":
      return { kind: "no-percentage", expression, confirmation };
    case "evaluated": {
      if (isOddUnit(statement, evaluation))
        return { kind: "open", why: `单位是“${statement.unit}”，没有换算` };
      const lost = operandsOf(expression).find((one) => isOfNoCell(one, target));
      if (lost)
        return { kind: "open", why: `今年的表里没有“${calledExpression(lost, target)}”这一栏` };
      return { kind: "known", expression, evaluated: evaluation, confirmation };
    }
  }
}

/** What has quotation marks of its own gets no more. */
function quoted(what: string): string {
  return what.includes("“") ? what : `“${what}”`;
}

/** 12.5万 is not written; and money is no thing that is counted. */
function isOddUnit({ unit, role }: NumberStatement, { unit: of }: Evaluated): boolean {
  const isMoney = isMoneyUnit(unit) || (unit === "" && role !== "counted");
  return of === "amount" ? !isMoney : of === "percent" ? unit !== "%" : isMoney || unit === "%";
}

/** An amount without a unit, or one of few in 元, that no table of last year confirms. */
function isUnitUnsure(
  { unit, role }: NumberStatement,
  { kind }: Confirmation,
  usual: MoneyUnit,
): boolean {
  const isOdd = unit === "" || (unit === "元" && usual !== "元");
  return role !== "counted" && isOdd && kind === "unverified";
}

function operandsOf(expression: Expression): readonly ValueName[] {
  if ("parts" in expression) return expression.parts.flatMap(({ of, base }) => [of, base]);
  return "of" in expression ? [expression.of, expression.base] : [expression];
}

/** A line that a table does not print is nothing indeed; a column that a form lacks may be our reading. */
function isOfNoCell(name: ValueName, book: FactBook): boolean {
  if (name.kind === "line") return false;
  const evaluation = evaluate(name, book);
  return evaluation.kind === "evaluated" && evaluation.sources.length === 0;
}

/** How it is known what a number is. */
export function howKnown(
  confirmation: Confirmation,
  sources: readonly Source[],
): RolledNumber["how"] {
  if (confirmation.kind !== "confirmed") return "wording";
  return sources.some(({ kind }) => kind === "given") ? "given" : "table";
}

/** A number with its record. */
export function recorded(
  statement: NumberStatement,
  digits: string,
  { expression, evaluated, confirmation }: KnownThisYear,
): RolledNumber {
  const sign = statement.unit === "%" ? "%" : "";
  return {
    text: digits + sign,
    was: statement.digits + sign,
    expression,
    sources: evaluated.sources,
    how: howKnown(confirmation, evaluated.sources),
  };
}

/** What was wrong with it last year, in Chinese. */
export function slipTold(
  statement: NumberStatement,
  confirmation: Confirmation,
): string | undefined {
  if (confirmation.kind !== "slip") return undefined;
  const { digits, unit } = statement;
  return `原文写的是${digits}${unit}，按当年的表应为${confirmation.expected}${confirmation.unit}。`;
}

/** One number written anew, or left with the reason why. */
export function numberPiece(
  statement: NumberStatement,
  paragraph: ParagraphAtWork,
  work: RollingWork,
): RolledPiece {
  const { start, end, unit } = statement;
  const whole = end + unit.length;
  const now = numberThisYear(statement, paragraph, work);
  if (now.kind === "open") return leftOpen(start, whole, now.why, now.asks);
  if (now.kind === "no-percentage") return leftOpen(start, whole, "今年的基数为零，没有百分比可言");
  const digits = digitsThisYear(statement, now, work);
  const meant = unitMeant(statement, work);
  const told = slipTold(statement, now.confirmation);
  const numbers = [recorded(statement, digits, now)];
  const isOtherUnit = meant !== unit;
  return {
    start,
    end: whole,
    rewordings: [
      {
        start,
        end: isOtherUnit ? whole : end,
        words: isOtherUnit ? digits + meant : digits,
        numbers,
      },
    ],
    open: [],
    ...(told !== undefined && { told }),
  };
}
