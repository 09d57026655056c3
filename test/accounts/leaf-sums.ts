import {
  type Accounts,
  type Budget,
  BUDGETS,
  closingOf,
  type FunctionalLeaf,
  OWN_SOURCES,
} from "./accounts";
import { type Fen, sumOf } from "./fen";

/** Everything received under one 项, from all sources. */
export function receivedUnder(leaf: FunctionalLeaf): Fen {
  return (
    sumOf(BUDGETS.map((budget) => leaf.budgets[budget].revenue)) +
    sumOf(OWN_SOURCES.map((source) => leaf.own.revenue[source]))
  );
}

/** Everything spent under one 项, in the six columns of 支出决算表. */
export function expendedUnder(leaf: FunctionalLeaf): Fen {
  const { toSuperior, operating, toSubordinate } = leaf.own;
  return flowBasic(leaf) + flowProject(leaf) + toSuperior + operating + toSubordinate;
}

export function flowBasic(leaf: FunctionalLeaf): Fen {
  return leaf.own.basic + sumOf(BUDGETS.map((budget) => leaf.budgets[budget].basic));
}

export function flowProject(leaf: FunctionalLeaf): Fen {
  return leaf.own.project + sumOf(BUDGETS.map((budget) => leaf.budgets[budget].project));
}

/** What the year began with: the three budgets and the unit's own money. */
export function openingUnder(leaf: FunctionalLeaf): Fen {
  return leaf.own.opening + sumOf(BUDGETS.map((budget) => leaf.budgets[budget].opening));
}

export function budgetSpending(leaf: FunctionalLeaf, budget: Budget): Fen {
  return leaf.budgets[budget].basic + leaf.budgets[budget].project;
}

/** 年末结转和结余 of one budget. */
export function budgetClosing(accounts: Accounts, budget: Budget): Fen {
  return sumOf(accounts.leaves.map((leaf) => closingOf(leaf.budgets[budget])));
}

/** 年末结转和结余 of the whole unit; both 总计 agree because it is computed this way. */
export function closingOfUnit(accounts: Accounts): Fen {
  const movements = accounts.leaves.map(
    (leaf) => openingUnder(leaf) + receivedUnder(leaf) - expendedUnder(leaf),
  );
  return sumOf(movements) + accounts.usedSurplus - accounts.distribution;
}
