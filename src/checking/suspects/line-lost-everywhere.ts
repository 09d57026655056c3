import type { TableId } from "../../tables/table-id";
import type { CheckedIdentity } from "../checked-identity";
import { missInYuan } from "../miss-in-yuan";
import type { Operand } from "../operand";
import type { Suspect } from "./suspect";

const TOTALS = "revenue-and-expenditure";
const FISCAL = "fiscal-appropriation";
/** One wrong figure of revenue, added up, does the same. */
const LEAST_SOURCES = 2;

const WHY = {
  spending:
    "《收入支出决算总表》和《财政拨款收入支出决算总表》的收入总计都比支出总计多：也可能是各张表都漏录了同一笔支出，又按漏录后的数重新加总，仅凭勾稽关系不能区分",
  line: "《收入支出决算总表》的收入总计比支出总计多出的，正是《收入决算表》合计比它少的金额：也可能是各张表都漏录了同一行，又按漏录后的数重新加总，仅凭勾稽关系不能区分",
} as const;

/**
 * More came in than is accounted for, in both two-sided tables (of 财政拨款 no more than altogether), or by what
 * 收入决算表 has less in several columns: figures may be wrong, or a line was left out of every table before the
 * totals were added up. A sentence that says so; `undefined` where nothing is like that.
 */
export function lineLostEverywhere(
  suspects: readonly Suspect[],
  broken: readonly CheckedIdentity[],
): string | undefined {
  const balance = broken.find((each) => isBalanceOf(each, TOTALS));
  if (!balance || !suspects.some(({ explains }) => explains.includes(balance))) return undefined;
  if (broken.some(isSumOfTotals)) return undefined;
  const fiscal = broken.find((each) => isBalanceOf(each, FISCAL));
  if (fiscal && isWithin(fiscal, balance)) return WHY.spending;
  const sources = broken.filter(isOfRevenue);
  const whole = sources.find(({ left: [total] }) => total!.placed.line === "本年收入合计");
  if (!whole || sources.length <= LEAST_SOURCES || !areAlike(balance, whole)) return undefined;
  return WHY.line;
}

/** No figure is certain then: it may be left in any table that was added up without the line. */
export function unlessLostEverywhere(suspects: readonly Suspect[]): readonly Suspect[] {
  return suspects.map((each) => ({ ...each, certain: false }));
}

function isBalanceOf({ declared, left, right }: CheckedIdentity, table: TableId): boolean {
  return (
    declared.balance === true && isOnly(left, table, "收入总计") && isOnly(right, table, "支出总计")
  );
}

/** One of a two-sided table's own relations that is no balance: where it is broken, nothing was added up again. */
function isSumOfTotals({ declared, left, right }: CheckedIdentity): boolean {
  const tables = new Set([...left, ...right].map(({ table }) => table));
  const [only] = tables;
  return tables.size === 1 && (only === TOTALS || only === FISCAL) && declared.balance !== true;
}

function isOnly([first, ...more]: readonly Operand[], table: TableId, line: string): boolean {
  return first?.table === table && first.placed.line === line && more.length === 0;
}

/** What 收入支出决算总表 has of some revenue, against 合计 of 收入决算表. */
function isOfRevenue({ left, right }: CheckedIdentity): boolean {
  return (
    left.length > 0 &&
    left.every(({ table }) => table === TOTALS) &&
    isOnly(right, "revenue", "合计")
  );
}

/** In both the left side has more, by the same amount. */
function areAlike(one: CheckedIdentity, other: CheckedIdentity): boolean {
  return isWithin(one, other) && isWithin(other, one);
}

/** In both the left side has more, in the one by no more than in the other. */
function isWithin(one: CheckedIdentity, other: CheckedIdentity): boolean {
  const [x, y] = [one, other].map(missInYuan);
  if (!x || !y || x.amount.isNegative()) return false;
  return x.amount.minus(y.amount).lessThanOrEqualTo(x.allowance.plus(y.allowance));
}
