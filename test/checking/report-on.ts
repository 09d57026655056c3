import { report, type CheckReport } from "../../src/checking/report";
import { recognise } from "../../src/recognition/recognise";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

/** The report on the tables of a text grid. */
export function reportOn(grid: string): CheckReport {
  return report(recognise(parseSheets(grid)).readings);
}

/** The sentences of a report's findings. */
export function sentencesOf({ findings }: CheckReport): readonly string[] {
  return findings.map(({ message }) => message);
}

const SPENDING_HEADS =
  "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出";

/** A 支出决算表 of the given lines: `201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00`. */
export function expenditureTable(...lines: readonly string[]): string {
  return ["=== 支出", "2022年度支出决算表", "单位：万元", SPENDING_HEADS, ...lines].join("\n");
}

const BUDGET_HEADS = "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出";

/** A 一般公共预算财政拨款支出决算表 of the given lines. */
export function budgetTable(...lines: readonly string[]): string {
  return [
    "=== 预算",
    "2022年度一般公共预算财政拨款支出决算表",
    "单位：万元",
    BUDGET_HEADS,
    ...lines,
  ].join("\n");
}

/** The same with 栏次 under the heads, and notes under the body. */
export function numberedBudgetTable(...notes: readonly string[]): string {
  return budgetTable(
    "栏次 | | 1 | 2 | 3",
    "合计 | | 300.00 | 200.00 | 100.00",
    "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
    ...notes,
  );
}
