import {
  type Accounts,
  type BudgetFlow,
  closingOf,
  type FunctionalLeaf,
  type TableId,
} from "./accounts";
import { codeLines, type FigureLine } from "./code-lines";
import { basicExpenditureLines } from "./exact-basic-expenditure";
import { fiscalAppropriationLines } from "./exact-fiscal-appropriation";
import { revenueAndExpenditureLines } from "./exact-revenue-and-expenditure";
import { threePublicLines } from "./exact-three-public";
import { expendedUnder, flowBasic, flowProject, receivedUnder } from "./leaf-sums";

export type ExactTables = Readonly<Record<TableId, readonly FigureLine[]>>;

/**
 * The nine tables of exact amounts. Line keys: the code, `合计`, or the line's caption without its
 * ordinal. Column keys: the caption of the column; two-sided tables call their sides `收入`, `支出`.
 */
export function exactTables(accounts: Accounts): ExactTables {
  const { leaves } = accounts;
  return {
    "revenue-and-expenditure": revenueAndExpenditureLines(accounts),
    revenue: codeLines(leaves, REVENUE_COLUMNS),
    expenditure: codeLines(leaves, EXPENDITURE_COLUMNS),
    "fiscal-appropriation": fiscalAppropriationLines(accounts),
    "general-public-budget": codeLines(
      leaves,
      budgetColumns((leaf) => leaf.budgets.general),
    ),
    "basic-expenditure": basicExpenditureLines(accounts.economic),
    "government-funds": codeLines(
      leaves,
      budgetColumns((leaf) => leaf.budgets.funds),
    ),
    "state-capital": codeLines(
      leaves,
      budgetColumns((leaf) => leaf.budgets.capital),
    ),
    "three-public-expenses": threePublicLines(accounts.threePublic),
  };
}

const REVENUE_COLUMNS = {
  本年收入合计: receivedUnder,
  财政拨款收入: (leaf: FunctionalLeaf) =>
    leaf.budgets.general.revenue + leaf.budgets.funds.revenue + leaf.budgets.capital.revenue,
  上级补助收入: (leaf: FunctionalLeaf) => leaf.own.revenue.上级补助收入,
  事业收入: (leaf: FunctionalLeaf) => leaf.own.revenue.事业收入,
  经营收入: (leaf: FunctionalLeaf) => leaf.own.revenue.经营收入,
  附属单位上缴收入: (leaf: FunctionalLeaf) => leaf.own.revenue.附属单位上缴收入,
  其他收入: (leaf: FunctionalLeaf) => leaf.own.revenue.其他收入,
};

const EXPENDITURE_COLUMNS = {
  本年支出合计: expendedUnder,
  基本支出: flowBasic,
  项目支出: flowProject,
  上缴上级支出: (leaf: FunctionalLeaf) => leaf.own.toSuperior,
  经营支出: (leaf: FunctionalLeaf) => leaf.own.operating,
  对附属单位补助支出: (leaf: FunctionalLeaf) => leaf.own.toSubordinate,
};

/** The columns of a budget's table; the narrow form prints 小计, 基本支出 and 项目支出 only. */
function budgetColumns(flowOf: (leaf: FunctionalLeaf) => BudgetFlow) {
  return {
    年初结转和结余: (leaf: FunctionalLeaf) => flowOf(leaf).opening,
    本年收入: (leaf: FunctionalLeaf) => flowOf(leaf).revenue,
    小计: (leaf: FunctionalLeaf) => flowOf(leaf).basic + flowOf(leaf).project,
    基本支出: (leaf: FunctionalLeaf) => flowOf(leaf).basic,
    项目支出: (leaf: FunctionalLeaf) => flowOf(leaf).project,
    年末结转和结余: (leaf: FunctionalLeaf) => closingOf(flowOf(leaf)),
  };
}
