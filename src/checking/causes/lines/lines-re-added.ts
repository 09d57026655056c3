import { powerOfTen } from "../../../amounts/decimal";
import { powerBetween } from "../../../amounts/money-unit";
import { printedAmount, roundingHalf } from "../../../amounts/rounding";
import type { IndexedReading } from "../../../identities/readings";
import type { CheckedIdentity } from "../../checked-identity";
import { missInYuan, type MissInYuan } from "../../miss-in-yuan";
import type { Cause } from "../cause";
import { hasAmount, wholeOf, type CodeSets } from "../codes/code-sets";
import { WEIGHTS } from "../weights";
import { isWhole } from "./whole-tables";

/** Totals that agree within the table and with no other table: they may have been added up without a line. */
export function linesReAdded(broken: readonly CheckedIdentity[], sets: CodeSets): readonly Cause[] {
  const operands = broken
    .filter(isBetweenTables)
    .flatMap(({ left, right }) => [...left, ...right])
    .filter(({ placed }) => placed.line === "合计");
  const lacking = broken.flatMap(lackOfRevenue);
  const tables = new Set(operands.map(({ table }) => table));
  return sets.tables
    .filter((own) => tables.has(own.reading.table) && isWhole(own))
    .flatMap((own) =>
      sets
        .missingFrom(own.reading.table)
        .filter((code) => isDividedAbove(own, code))
        .map((code) => reAddedWithout(own, code, sets, lacking)),
    );
}

function isBetweenTables({ left, right }: CheckedIdentity): boolean {
  return new Set([...left, ...right].map(({ table }) => table)).size > 1;
}

/** What stands next above it is divided into codes of its level; of tables without upper levels that is 合计. */
function isDividedAbove(own: IndexedReading, code: string): boolean {
  return own.below(own.above(code)).some((line) => line.code!.length === code.length);
}

/** How much less 收入决算表 comes to than 收入支出决算总表. */
function lackOfRevenue({
  left,
  right,
  judgement,
  relation,
}: CheckedIdentity): readonly MissInYuan[] {
  const [total, ...more] = right;
  const isOfWhole = total?.table === "revenue" && total.placed.columnKey === REVENUE_WHOLE;
  const isTotal = relation === "＝" && isOfWhole && total.placed.line === "合计";
  if (!isTotal || more.length > 0 || left.length === 0) return [];
  const miss = missInYuan({ judgement });
  return miss ? [miss] : [];
}

const REVENUE_WHOLE = "本年收入合计";

/** Where what 收入决算表 lacks is just what 支出决算表 spent on a code, no other code comes to it by chance. */
function isJustLacking(code: string, sets: CodeSets, lacking: readonly MissInYuan[]): boolean {
  const spending = sets.tables.find(({ reading }) => reading.table === "expenditure");
  const placed = spending?.figure(code, wholeOf(spending));
  const amount = placed && printedAmount(placed.figure);
  if (!spending || !amount || amount.isZero()) return false;
  const unit = powerOfTen(powerBetween(spending.reading.money, "元"));
  const half = roundingHalf(placed.figure);
  return lacking.some((lack) =>
    lack.amount
      .minus(amount.times(unit))
      .abs()
      .lessThanOrEqualTo(lack.allowance.plus(half.times(unit))),
  );
}

function reAddedWithout(
  own: IndexedReading,
  code: string,
  sets: CodeSets,
  lacking: readonly MissInYuan[],
): Cause {
  const { table } = own.reading;
  const others = sets.others(code, table);
  const isProved =
    table === "expenditure" &&
    others.some((other) => other.reading.table !== "revenue" && hasAmount(other, code));
  const revenue = isJustLacking(code, sets, lacking)
    ? WEIGHTS.revenueLeafJustLacking
    : WEIGHTS.revenueLeafReAdded;
  const unproved = table === "revenue" ? revenue : WEIGHTS.leafReAdded;
  return {
    kind: "line-left-out",
    table,
    code,
    name: sets.captionOf(code, table),
    under: own.above(code) ?? "合计",
    part: "leaf",
    amounts: new Map(),
    weight: isProved ? WEIGHTS.leafReAddedProved : unproved,
    seenIn: others[0]!.reading.table,
  };
}
