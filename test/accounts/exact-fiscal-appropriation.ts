import { type Accounts, type Budget, BUDGETS } from "./accounts";
import { CATEGORIES } from "./categories";
import type { FigureLine } from "./code-lines";
import { type Fen, sumOf } from "./fen";
import { budgetClosing, budgetSpending } from "./leaf-sums";

/** The three budgets as the form's columns are keyed. */
export const BUDGET_COLUMNS: Readonly<Record<Budget, string>> = {
  general: "一般公共预算",
  funds: "政府性基金预算",
  capital: "国有资本经营预算",
};

export function fiscalAppropriationLines(accounts: Accounts): FigureLine[] {
  return [...revenueSide(accounts), ...expenditureSide(accounts)];
}

function revenueSide({ leaves }: Accounts): FigureLine[] {
  const total = (budget: Budget, part: "revenue" | "opening") =>
    sumOf(leaves.map((leaf) => leaf.budgets[budget][part]));
  const revenue = sumOf(BUDGETS.map((budget) => total(budget, "revenue")));
  const opening = sumOf(BUDGETS.map((budget) => total(budget, "opening")));
  const perBudget = (prefix: string, part: "revenue" | "opening") =>
    BUDGETS.map((b) => revenueLine(`${prefix}${BUDGET_COLUMNS[b]}财政拨款`, total(b, part)));
  return [
    ...perBudget("", "revenue"),
    revenueLine("本年收入合计", revenue),
    revenueLine("年初财政拨款结转和结余", opening),
    ...perBudget("年初", "opening"),
    revenueLine("总计", revenue + opening),
  ];
}

function expenditureSide(accounts: Accounts): FigureLine[] {
  const spent = (budget: Budget, code: string) =>
    sumOf(
      accounts.leaves
        .filter((leaf) => leaf.code.startsWith(code))
        .map((leaf) => budgetSpending(leaf, budget)),
    );
  const closing = (budget: Budget) => budgetClosing(accounts, budget);
  return [
    ...CATEGORIES.map(([code, caption]) => expenditureLine(caption, (b) => spent(b, code))),
    expenditureLine("本年支出合计", (b) => spent(b, "")),
    expenditureLine("年末财政拨款结转和结余", closing),
    expenditureLine("总计", (b) => spent(b, "") + closing(b)),
  ];
}

function revenueLine(key: string, amount: Fen): FigureLine {
  return { key, name: key, amounts: { 收入: amount } };
}

function expenditureLine(key: string, of: (budget: Budget) => Fen): FigureLine {
  const budgets = Object.fromEntries(BUDGETS.map((b) => [BUDGET_COLUMNS[b], of(b)]));
  return { key, name: key, amounts: { 小计: sumOf(BUDGETS.map(of)), ...budgets } };
}
