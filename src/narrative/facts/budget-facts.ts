import type { FigurePlace } from "./table-facts";

function general(column: string): FigurePlace {
  return { table: "general-public-budget", line: "合计", column, essential: true };
}

function planned(line: string): FigurePlace {
  return { table: "three-public-expenses", line, column: "预算数", essential: true };
}

/** Facts that the budget's publication prints, where the final accounts do not. */
export const BUDGET_FACTS: ReadonlyMap<string, FigurePlace> = new Map<string, FigurePlace>([
  ["一般公共预算支出年初预算", general("小计")],
  ["一般公共预算基本支出年初预算", general("基本支出")],
  ["一般公共预算项目支出年初预算", general("项目支出")],
  ["三公经费预算", planned("合计")],
  ["因公出国（境）费预算", planned("因公出国（境）费")],
  ["公务用车费预算", planned("公务用车购置及运行维护费")],
  ["公务用车购置费预算", planned("公务用车购置费")],
  ["公务用车运行维护费预算", planned("公务用车运行维护费")],
  ["公务接待费预算", planned("公务接待费")],
]);
