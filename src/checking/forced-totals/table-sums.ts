import { carriesMoreDigits } from "../../amounts/figure";
import { powerOfTen, sum } from "../../amounts/decimal";
import { exactDecimals } from "../../amounts/money-unit";
import { printedAmount } from "../../amounts/rounding";
import type { Readings } from "../../identities/readings";
import type { TableId } from "../../tables/table-id";
import type { CheckedIdentity } from "../checked-identity";
import type { Operand } from "../operand";

/** A total and what it is the sum of, in one table. */
export interface TableSum {
  readonly identity: CheckedIdentity;
  readonly table: TableId;
  readonly total: Operand;
  /** Those that hold an amount, printed noughts included. */
  readonly addends: readonly Operand[];
}

/** What a sum says of how its digits came about. */
export interface SumEvidence {
  readonly sum: TableSum;
  /** How many of its addends are not nought. */
  readonly addends: number;
  /** Sum of the addends − total, in last digits: an integer. */
  readonly missed: number;
  /** The same for sums of the same amounts: 基本支出 beside 小计, one table beside another. */
  readonly twin: string;
}

/** The sums within one table among the relations; 收入总计＝支出总计 is none. */
export function tableSums(identities: readonly CheckedIdentity[]): readonly TableSum[] {
  return identities.flatMap((identity) => {
    const total = totalOf(identity);
    const addends = identity.right.filter(({ placed }) => placed.figure.kind === "amount");
    return total ? [{ identity, table: total.table, total, addends }] : [];
  });
}

function totalOf({ declared, relation, left, right }: CheckedIdentity): Operand | undefined {
  const [total] = left;
  const isSum =
    !declared.balance && relation === "＝" && left.length === 1 && right.length > 0 && total;
  return isSum &&
    [...left, ...right].every(({ sign, table }) => sign === 1 && table === total.table)
    ? total
    : undefined;
}

const KNOWN = new WeakMap<CheckedIdentity, SumEvidence | "none">();

/**
 * What a sum says; `undefined` where its digits are mixed, hidden, or as exact as money is. A relation
 * that one check takes from the check before says the same again.
 */
export function evidenceOf(own: TableSum, readings: Readings): SumEvidence | undefined {
  const known = KNOWN.get(own.identity) ?? evidenceAnew(own, readings) ?? "none";
  KNOWN.set(own.identity, known);
  return known === "none" ? undefined : known;
}

function evidenceAnew(own: TableSum, readings: Readings): SumEvidence | undefined {
  const addends = own.addends.filter((addend) => !amountOf(addend).isZero());
  const figures = [own.total, ...addends];
  if (!figures.every((figure) => isRounded(figure, readings))) return undefined;
  const decimals = new Set(figures.map(decimalsOf));
  if (decimals.size !== 1) return undefined;
  const digits = powerOfTen(Math.max(...decimals));
  const parts = addends.map(amountOf);
  const missed = sum(parts).minus(amountOf(own.total)).times(digits).toNumber();
  const twin = `${parts.map(String).sort().join("+")}=${amountOf(own.total).toString()}`;
  return { sum: own, addends: addends.length, missed, twin };
}

/** An amount with fewer decimals than 分 asks for, and no more digits in its cell. */
export function isRounded({ table, placed: { figure } }: Operand, readings: Readings): boolean {
  const { money } = readings.get(table)!.reading;
  return (
    figure.kind === "amount" && !carriesMoreDigits(figure) && figure.decimals < exactDecimals(money)
  );
}

function amountOf({ placed }: Operand) {
  return printedAmount(placed.figure)!;
}

function decimalsOf({ placed: { figure } }: Operand): number {
  return figure.kind === "amount" ? figure.decimals : 0;
}
