import type { Accounts, BudgetFlow, FunctionalLeaf, OwnFlow } from "./accounts";
import type { Fen } from "./fen";
import { generateAccounts } from "./generate-accounts";
import { generateEconomic } from "./generate-economic";
import { generateThreePublic } from "./generate-three-public";
import type { Random } from "./random";

/** How often a line goes, comes, or stays to the last 分. */
const GOES = 0.1;
const COMES = 0.12;
const STAYS = 0.2;

/** The same unit a year later: most lines go on with other amounts, some go, some come. */
export function nextYear(random: Random, accounts: Accounts): Accounts {
  const going = accounts.leaves.filter(() => !random.chance(GOES));
  const kept = (going.length > 0 ? going : accounts.leaves).map((leaf) => movedLeaf(random, leaf));
  const codes = new Set(kept.map(({ code }) => code));
  const others = generateAccounts(random).leaves.filter(({ code }) => !codes.has(code));
  const coming = others.filter(() => random.chance(COMES));
  const leaves = [...kept, ...coming].toSorted((a, b) => a.code.localeCompare(b.code));
  const economic = generateEconomic(random, leaves);
  return {
    ...accounts,
    year: accounts.year + 1,
    leaves,
    economic,
    threePublic: generateThreePublic(random, economic),
    distribution: 0,
  };
}

function movedLeaf(random: Random, leaf: FunctionalLeaf): FunctionalLeaf {
  if (random.chance(STAYS)) return leaf;
  const factor = random.whole(40, 170) / 100;
  const { general, funds, capital } = leaf.budgets;
  return {
    ...leaf,
    budgets: {
      general: movedFlow(general, factor),
      funds: movedFlow(funds, factor),
      capital: movedFlow(capital, factor),
    },
    own: movedOwn(leaf.own, factor),
  };
}

function moved(amount: Fen, factor: number): Fen {
  return Math.floor(amount * factor);
}

function movedFlow({ opening, revenue, basic, project }: BudgetFlow, factor: number): BudgetFlow {
  return {
    opening: moved(opening, factor),
    // Rounded down, the parts may be a 分 or two more than the whole.
    revenue: revenue === 0 ? 0 : moved(revenue, factor) + 2,
    basic: moved(basic, factor),
    project: moved(project, factor),
  };
}

function movedOwn({ revenue, ...amounts }: OwnFlow, factor: number): OwnFlow {
  const sources = Object.entries(revenue).map(([name, fen]) => [name, moved(fen, factor)] as const);
  const others = Object.entries(amounts).map(([name, fen]) => [name, moved(fen, factor)] as const);
  return { ...Object.fromEntries(others), revenue: Object.fromEntries(sources) } as OwnFlow;
}
