import type { Accounts, BudgetFlow, FunctionalLeaf, ThreePublic } from "./accounts";
import type { Fen } from "./fen";
import { type PrintedAccounts, printAccounts, type PrintedLine } from "./printed-accounts";

const TWO_SIDED = ["revenue-and-expenditure", "fiscal-appropriation"] as const;

/**
 * Adds 年初预算数 and 全年预算数 to the two-sided tables, as the ministry's export prints them, under
 * the column keys `收入·年初预算数`, `一般公共预算·全年预算数`, …. They are the accounts scaled, part
 * by part, so that every sum holds there too.
 */
export function withBudgetColumns(printed: PrintedAccounts, accounts: Accounts): PrintedAccounts {
  const initial = printAccounts(scaled(accounts, 90), printed.money);
  const adjusted = printAccounts(scaled(accounts, 104), printed.money);
  const tables = { ...printed.tables };
  for (const id of TWO_SIDED) {
    tables[id] = printed.tables[id].map((line, i) => ({
      ...line,
      figures: {
        ...line.figures,
        ...suffixed(initial.tables[id][i], "年初预算数"),
        ...suffixed(adjusted.tables[id][i], "全年预算数"),
      },
    }));
  }
  return { ...printed, tables };
}

function suffixed(line: PrintedLine | undefined, suffix: string): PrintedLine["figures"] {
  const figures = Object.entries(line?.figures ?? {});
  return Object.fromEntries(figures.map(([column, figure]) => [`${column}·${suffix}`, figure]));
}

function scaled(accounts: Accounts, percent: number): Accounts {
  const by = (amount: Fen) => Math.floor((amount * percent) / 100);
  return {
    ...accounts,
    leaves: accounts.leaves.map((leaf) => scaledLeaf(leaf, by)),
    economic: scaledRecord(accounts.economic, by),
    threePublic: {
      budget: scaledRecord<keyof ThreePublic>(accounts.threePublic.budget, by),
      actual: scaledRecord<keyof ThreePublic>(accounts.threePublic.actual, by),
    },
    usedSurplus: by(accounts.usedSurplus),
    distribution: by(accounts.distribution),
  };
}

function scaledLeaf(leaf: FunctionalLeaf, by: (amount: Fen) => Fen): FunctionalLeaf {
  const { general, funds, capital } = leaf.budgets;
  const flow = (each: BudgetFlow) => scaledRecord<keyof BudgetFlow>(each, by);
  const { revenue, ...spending } = leaf.own;
  const own = { ...scaledRecord(spending, by), revenue: scaledRecord(revenue, by) };
  const budgets = { general: flow(general), funds: flow(funds), capital: flow(capital) };
  return { code: leaf.code, budgets, own };
}

function scaledRecord<K extends string>(
  amounts: Readonly<Record<K, Fen>>,
  by: (amount: Fen) => Fen,
): Record<K, Fen> {
  const entries = Object.entries<Fen>(amounts).map(([key, amount]) => [key, by(amount)]);
  return Object.fromEntries(entries) as Record<K, Fen>;
}
