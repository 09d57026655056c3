import type { Accounts, ThreePublic } from "./accounts";
import type { Fen } from "./fen";
import type { Random } from "./random";

/**
 * “三公” that holds at least what 基本支出 shows of it: 30212, 31013, 30231, 30217 and, outside the
 * total, 30215 and 30216. What projects paid comes on top.
 */
export function generateThreePublic(
  random: Random,
  economic: Accounts["economic"],
): Accounts["threePublic"] {
  const spent = (code: string) => (economic[code] ?? 0) + byProjects(random);
  const actual: ThreePublic = {
    abroad: spent("30212"),
    purchase: spent("31013"),
    running: spent("30231"),
    reception: spent("30217"),
    meetings: spent("30215"),
    training: spent("30216"),
  };
  const planned = (amount: Fen) => Math.ceil((amount * random.whole(100, 160)) / 100);
  const budget: ThreePublic = {
    abroad: planned(actual.abroad),
    purchase: planned(actual.purchase),
    running: planned(actual.running),
    reception: planned(actual.reception),
    meetings: planned(actual.meetings),
    training: planned(actual.training),
  };
  return { budget, actual };
}

function byProjects(random: Random): Fen {
  return random.chance(0.3) ? random.whole(1, 20_000_000) : 0;
}
