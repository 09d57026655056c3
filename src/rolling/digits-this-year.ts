import { isMoneyUnit, type MoneyUnit } from "../amounts/money-unit";
import { numberAsWritten } from "../narrative/arithmetic/number-as-written";
import type { NumberSettings } from "../narrative/arithmetic/number-settings";
import { evaluate, type Evaluated } from "../narrative/evaluate";
import type { Expression } from "../narrative/expression";
import { writtenDecimals, writtenNumberOf } from "../proofreading/number-style";
import type { NumberStatement } from "../reading-text/statement";
import type { RollingWork } from "./at-work";
import type { Confirmation } from "./confirmation";
import { withoutLoss } from "./unlost-digits";
import { asThisTextHas, settingsFor, styleKindOf } from "./written-style";

/** A number of last year's text whose amount of this year is known. */
export interface KnownThisYear {
  readonly kind: "known";
  readonly expression: Expression;
  readonly evaluated: Evaluated;
  readonly confirmation: Confirmation;
}

/** The digits of a number, and its sign in `%`, as this text writes them. */
export function digitsThisYear(
  statement: NumberStatement,
  { expression, evaluated }: KnownThisYear,
  work: RollingWork,
): string {
  if (staysRight(statement, expression, work)) return statement.digits;
  const settings = settingsOf(statement, work);
  if (!settings) return evaluated.value.toFixed();
  const kind = styleKindOf(unitMeant(statement, work), statement.role)!;
  const kept = withoutLoss(settings, kind, evaluated, work.style);
  const { text } = numberAsWritten(expression, evaluated, kept);
  const digits = text.replace(/%$/, "");
  return asThisTextHas(digits, work.style[styleKindOf(statement.unit, statement.role)!]);
}

/**
 * A text that is put right for its own year: what rounding can explain stays as it was written. Worded for
 * another line it is another number.
 */
function staysRight(
  statement: NumberStatement,
  expression: Expression,
  { source, target, confirmed }: RollingWork,
) {
  const { outcome } = statement;
  const isOwn =
    outcome.kind === "bound" && JSON.stringify(outcome.expression) === JSON.stringify(expression);
  return isOwn && source === target && confirmed.get(statement)?.kind === "confirmed";
}

/** How this number is written: as its kind is, with more decimals, or with fewer, where it had them itself. */
function settingsOf(statement: NumberStatement, work: RollingWork): NumberSettings | undefined {
  const kind = styleKindOf(unitMeant(statement, work), statement.role);
  if (!kind) return undefined;
  const usual = settingsFor(work.style, kind);
  const own = writtenDecimals(statement);
  const { decimals } = work.style[kind];
  const isFiner = own > decimals;
  const isCoarser = own < decimals && isRoundedBy(statement, usual, work);
  if (!isFiner && !isCoarser) return usual;
  return isMoneyUnit(kind) ? { ...usual, moneyDecimals: own } : { ...usual, percentDecimals: own };
}

/** Written with fewer digits than it had, not only without noughts at its end; and so are others of its kind. */
function isRoundedBy(
  statement: NumberStatement,
  usual: NumberSettings,
  work: RollingWork,
): boolean {
  const kind = styleKindOf(statement.unit, statement.role);
  const alike = [...work.confirmed.keys()].filter(
    (one) =>
      styleKindOf(one.unit, one.role) === kind &&
      writtenDecimals(one) === writtenDecimals(statement) &&
      isRounded(one, usual, work),
  );
  return alike.includes(statement) && alike.length >= HABIT;
}

/** One number with a digit less is a slip. */
const HABIT = 3;

function isRounded(
  statement: NumberStatement,
  usual: NumberSettings,
  { source, confirmed }: RollingWork,
): boolean {
  const { outcome } = statement;
  if (outcome.kind !== "bound" || confirmed.get(statement)?.kind !== "confirmed") return false;
  const was = evaluate(outcome.expression, source);
  if (was.kind !== "evaluated") return false;
  const { value } = numberAsWritten(outcome.expression, was, usual);
  return !value.abs().equals(writtenNumberOf(statement));
}

/** 万元 where last year's text wrote 元 by mistake. */
export function unitMeant(statement: NumberStatement, { confirmed }: RollingWork): string {
  const confirmation = confirmed.get(statement);
  return confirmation?.kind === "slip" ? confirmation.unit : statement.unit;
}

/** The unit that an amount is written in; 万元 where it bears none. */
export function moneyMeant(statement: NumberStatement, work: RollingWork): MoneyUnit {
  const unit = unitMeant(statement, work);
  return isMoneyUnit(unit) ? unit : "万元";
}
