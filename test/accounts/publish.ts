import { integer, type Arbitrary } from "fast-check";
import type { Accounts } from "./accounts";
import { withBudgetColumns } from "./budget-columns";
import type { Money } from "./fen";
import { generateAccounts, type Occurrences, randomOccurrences } from "./generate-accounts";
import { type PrintedAccounts, printAccounts } from "./printed-accounts";
import { type LaidOutFile, type Layout, layOut } from "./publishing/publication";
import { type Random, seededRandom } from "./random";
import { randomLayout, randomMoney } from "./random-layout";

/** A publication from end to end: what is true, what is printed, and where. */
export interface PublishedAccounts {
  readonly seed: number;
  readonly accounts: Accounts;
  readonly printed: PrintedAccounts;
  readonly layout: Layout;
  readonly files: readonly LaidOutFile[];
}

/** Prints and lays out given accounts; the budget columns are filled where the layout has them. */
function publish(
  accounts: Accounts,
  layout: Layout,
  money: Money,
): Pick<PublishedAccounts, "printed" | "files"> {
  const plain = printAccounts(accounts, money);
  const printed = layout.form.budgetColumns ? withBudgetColumns(plain, accounts) : plain;
  return { printed, files: layOut(printed, layout).files };
}

/** Everything from one number: a failing test names its seed. */
export function randomPublication(
  seed: number,
  wish: (random: Random) => Occurrences = randomOccurrences,
): PublishedAccounts {
  const random = seededRandom(seed);
  return laidOut(generateAccounts(random, wish(random)), seed, random);
}

/** Given accounts, printed and laid out by chance. */
export function publicationOf(accounts: Accounts, seed: number): PublishedAccounts {
  return laidOut(accounts, seed, seededRandom(seed));
}

function laidOut(accounts: Accounts, seed: number, random: Random): PublishedAccounts {
  const layout = randomLayout(random, accounts);
  return { seed, accounts, layout, ...publish(accounts, layout, randomMoney(random)) };
}

const MOST_SEEDS = 2 ** 31 - 1;

/** Random accounts for fast-check; a failure is reported by its seed. */
export function accountsArbitrary(): Arbitrary<Accounts> {
  return integer({ min: 0, max: MOST_SEEDS }).map((seed) => generateAccounts(seededRandom(seed)));
}

/** Random publications for fast-check. */
export function publicationArbitrary(): Arbitrary<PublishedAccounts> {
  return integer({ min: 0, max: MOST_SEEDS }).map((seed) => randomPublication(seed));
}
