import type { Head } from "../drawing/heads";
import type { FormContext } from "./form-context";
import type { NumberRelation } from "./notes";
import {
  emptyLines,
  lineNumbers,
  ordinalLines,
  type PrintedSideLine,
  type SideLine,
  totalLine,
} from "./side-lines";
import { moneyHead } from "./surround";
import type { TwoSidedForm } from "./two-sided-form";

/** 收入支出决算总表 in the captions and line count of its year. */
export function revenueAndExpenditureForm(context: FormContext): TwoSidedForm {
  const { vintage } = context.layout;
  const revenue = ordinalLines(vintage.revenue);
  const categories = ordinalLines(vintage.categories);
  const height = categories.length + vintage.linesBeforeTotals;
  const beforeEnd = emptyLines(vintage.linesBeforeGrandTotal);
  const left: SideLine[] = [
    ...revenue,
    ...emptyLines(height - revenue.length),
    totalLine("本年收入合计"),
    { caption: vintage.usedSurplus, key: "使用非财政拨款结余", role: "caption" },
    { caption: "年初结转和结余", key: "年初结转和结余", role: "caption" },
    ...beforeEnd,
    totalLine("总计"),
  ];
  const right: SideLine[] = [
    ...categories,
    ...emptyLines(height - categories.length),
    totalLine("本年支出合计"),
    { caption: "结余分配", key: "结余分配", role: "caption" },
    { caption: "年末结转和结余", key: "年末结转和结余", role: "caption" },
    ...beforeEnd,
    totalLine("总计"),
  ];
  return {
    left: { caption: "收入", lines: left, heads: sideHeads("收入", context) },
    right: { caption: "支出", lines: right, heads: sideHeads("支出", context) },
    relations: relationsOf({ left, right }, vintage.revenue, categories),
  };
}

/** 决算数 alone, or after the two budgets in the ministry's own export. */
export function sideHeads(column: string, context: FormContext): Head[] {
  const final = { caption: moneyHead("决算数", context), column };
  if (!context.layout.budgetColumns) return [final];
  return [
    { caption: "年初预算数", column: `${column}·年初预算数` },
    { caption: "全年预算数", column: `${column}·全年预算数` },
    final,
  ];
}

function relationsOf(
  sides: { readonly left: readonly SideLine[]; readonly right: readonly SideLine[] },
  revenue: readonly { readonly key: string; readonly part?: boolean }[],
  categories: readonly PrintedSideLine[],
): NumberRelation[] {
  const left = lineNumbers(sides.left, 1);
  const right = lineNumbers(sides.right, sides.left.length + 1);
  const row = (total: number, plus: readonly number[]): NumberRelation => ({
    kind: "行",
    left: total,
    plus,
  });
  const sources = revenue.filter(({ part }) => part !== true).map(({ key }) => left(key));
  return [
    row(left("本年收入合计"), sources),
    row(left("总计"), ["本年收入合计", "使用非财政拨款结余", "年初结转和结余"].map(left)),
    row(
      right("本年支出合计"),
      categories.map(({ key }) => right(key)),
    ),
    row(right("总计"), ["本年支出合计", "结余分配", "年末结转和结余"].map(right)),
  ];
}
