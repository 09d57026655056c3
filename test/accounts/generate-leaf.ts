import {
  type BudgetFlow,
  functionalLeaf,
  type FunctionalLeaf,
  OWN_SOURCES,
  type OwnParts,
  type OwnSource,
} from "./accounts";
import { type Fen, sumOf } from "./fen";
import type { Occurrences } from "./generate-accounts";
import type { Random } from "./random";

export interface LeafWish {
  readonly code: string;
  /** `staff`: pensions and housing fund, paid as 基本支出 only. */
  readonly kind: "staff" | "ordinary" | "funds" | "capital";
  readonly occurrences: Occurrences;
}

/** One 项 with the money its kind can have. */
export function generateLeaf(
  random: Random,
  { code, kind, occurrences }: LeafWish,
): FunctionalLeaf {
  switch (kind) {
    case "staff": {
      const amount = amountUpTo(random, occurrences.largest / 10);
      return functionalLeaf(code, { general: { revenue: amount, basic: amount } });
    }
    case "funds":
      return functionalLeaf(code, { funds: flow(random, occurrences, 0) });
    case "capital":
      return functionalLeaf(code, { capital: flow(random, occurrences, 0) });
    case "ordinary": {
      const general = flow(random, occurrences, random.pick([0, 1, random.whole(0, 100) / 100]));
      const own = occurrences.ownRevenue && random.chance(0.5);
      return functionalLeaf(
        code,
        own ? { general, own: ownMoney(random, occurrences) } : { general },
      );
    }
  }
}

/** From one 分 to `largest` 元, mostly with odd 分, sometimes round. */
function amountUpTo(random: Random, largest: number): Fen {
  const amount = random.whole(1, Math.floor(largest)) * 100;
  return random.chance(0.2) ? amount : amount + random.whole(0, 99);
}

/** Money of one budget; without carry-over, all that was received is spent. */
function flow(random: Random, { largest, carryOver }: Occurrences, basicShare: number): BudgetFlow {
  const spent = amountUpTo(random, largest);
  const basic = Math.floor(spent * basicShare);
  const project = spent - basic;
  if (!carryOver) return { opening: 0, revenue: spent, basic, project };
  const opening = random.chance(0.6) ? Math.floor(spent * random.pick([0.01, 0.1, 1])) : 0;
  const left = random.chance(0.6) ? amountUpTo(random, largest / 20 + 1) : 0;
  return { opening, revenue: Math.max(0, spent + left - opening), basic, project };
}

/** The unit's own money: one or more sources, spent in one or more of the five ways. */
function ownMoney(random: Random, { largest, carryOver }: Occurrences): OwnParts {
  const sources = random.sample(OWN_SOURCES, random.whole(1, 3));
  const revenue: Partial<Record<OwnSource, Fen>> = {};
  for (const source of sources) revenue[source] = amountUpTo(random, largest / 5 + 1);
  const opening = carryOver ? amountUpTo(random, largest / 10 + 1) : 0;
  const available = opening + sumOf(Object.values(revenue));
  const fifth = (probability: number) =>
    random.chance(probability) ? Math.floor((available * random.whole(0, 20)) / 100) : 0;
  return {
    opening,
    revenue,
    basic: fifth(0.6),
    project: fifth(0.8),
    toSuperior: fifth(0.2),
    operating: revenue.经营收入 === undefined ? 0 : fifth(0.9),
    toSubordinate: fifth(0.2),
  };
}
