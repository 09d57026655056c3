import type { TableId } from "../../tables/table-id";
import type { DeclaredIdentity } from "../identity";

const BASIC = "［一般公共预算财政拨款基本支出决算表］";
const GENERAL = "［一般公共预算财政拨款支出决算表］";
const THREE = "［财政拨款“三公”经费支出决算表］";

const FISCAL = "［财政拨款收入支出决算总表］";
const TOTALS = "［收入支出决算总表］";

function usual(table: TableId, text: string, hint: string): DeclaredIdentity {
  return { table, text, hint, strength: "usual", source: "通常情况（不是强制关系）" };
}

/** Found to be so in most published accounts, but not laid down: spending from projects or other funds stands outside. */
export const USUAL: readonly DeclaredIdentity[] = [
  usual(
    "basic-expenditure",
    `${BASIC}30113≈${GENERAL}2210201·基本支出`,
    "住房公积金的经济分类与功能分类通常一致",
  ),
  usual(
    "basic-expenditure",
    `${BASIC}30108≈${GENERAL}2080505·基本支出`,
    "基本养老保险缴费的经济分类与功能分类通常一致",
  ),
  usual(
    "basic-expenditure",
    `${BASIC}30109≈${GENERAL}2080506·基本支出`,
    "职业年金缴费的经济分类与功能分类通常一致",
  ),
  usual(
    "basic-expenditure",
    `${BASIC}30231≤${THREE}公务用车运行维护费·决算数`,
    "基本支出中的公务用车运行维护费通常不大于“三公”经费中的同一项",
  ),
  usual(
    "basic-expenditure",
    `${BASIC}30217≤${THREE}公务接待费·决算数`,
    "基本支出中的公务接待费通常不大于“三公”经费中的同一项",
  ),
  usual(
    "basic-expenditure",
    `${BASIC}31013≤${THREE}公务用车购置费·决算数`,
    "基本支出中的公务用车购置通常不大于“三公”经费中的同一项",
  ),
  usual(
    "basic-expenditure",
    `${BASIC}30212≤${THREE}因公出国（境）费·决算数`,
    "基本支出中的因公出国（境）费用通常不大于“三公”经费中的同一项",
  ),
  usual(
    "basic-expenditure",
    `${BASIC}30215≤${THREE}会议费·决算数`,
    "基本支出中的会议费通常不大于“三公”经费表所列的会议费",
  ),
  usual(
    "basic-expenditure",
    `${BASIC}30216≤${THREE}培训费·决算数`,
    "基本支出中的培训费通常不大于“三公”经费表所列的培训费",
  ),
  ...["合计", "因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"].map((item) =>
    usual(
      "three-public-expenses",
      `${item}·决算数≤${item}·预算数`,
      "“三公”经费的决算通常不大于预算",
    ),
  ),
  // 经营结余 may be negative, and then the whole is smaller than its part: so these are not laid down.
  usual(
    "fiscal-appropriation",
    `${FISCAL}年初财政拨款结转和结余≤${TOTALS}年初结转和结余`,
    "财政拨款的年初结转和结余通常不大于全部资金的",
  ),
  usual(
    "fiscal-appropriation",
    `${FISCAL}年末财政拨款结转和结余·小计≤${TOTALS}年末结转和结余`,
    "财政拨款的年末结转和结余通常不大于全部资金的",
  ),
];
