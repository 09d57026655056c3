import { type Accounts, closingOf, type FunctionalLeaf } from "./accounts";
import { FUNCTIONAL_LEAVES } from "./code-names";
import { sumOf } from "./fen";
import { generateEconomic } from "./generate-economic";
import { generateLeaf } from "./generate-leaf";
import { generateThreePublic } from "./generate-three-public";
import type { Random } from "./random";

/** What may occur in generated accounts. Every switch can be set alone. */
export interface Occurrences {
  /** How many functional 项 have 一般公共预算 money. */
  readonly items: number;
  readonly funds: boolean;
  readonly capital: boolean;
  /** 上级补助, 事业, 经营, 附属单位上缴 and 其他收入, and the spending they pay for. */
  readonly ownRevenue: boolean;
  readonly carryOver: boolean;
  /** 使用非财政拨款结余 and 结余分配. */
  readonly surplus: boolean;
  /** The largest amount of one item, in 元. */
  readonly largest: number;
}

/** Any combination of occurrences, small units more often than large ones. */
export function randomOccurrences(random: Random): Occurrences {
  return {
    items: random.pick([1, 3, 6, 9, 14, 25]),
    funds: random.chance(0.4),
    capital: random.chance(0.3),
    ownRevenue: random.chance(0.5),
    carryOver: random.chance(0.6),
    surplus: random.chance(0.4),
    largest: random.pick([50_000, 2_000_000, 80_000_000, 3_000_000_000]),
  };
}

const FUND_ITEMS = ["2070904", "2120803", "2121999", "2296002", "2296003"];
const CAPITAL_ITEMS = ["2230105"];
const STAFF_ITEMS = ["2080505", "2080506", "2210201"];
const PLACES = ["澄江市", "云岭县", "临河区", "望海区", "白水县"];
const OFFICES = ["文化馆", "档案局", "应急管理局", "融媒体中心", "第二中学", "（本级）财政局"];

/** One unit's year: consistent, because totals are never generated, only summed. */
export function generateAccounts(
  random: Random,
  occurrences: Occurrences = randomOccurrences(random),
): Accounts {
  const leaves = generateLeaves(random, occurrences);
  const economic = generateEconomic(random, leaves);
  const { surplus, largest } = occurrences;
  return {
    unit: random.pick(PLACES) + random.pick(OFFICES),
    year: random.whole(firstYear(leaves), 2025),
    leaves,
    economic,
    threePublic: generateThreePublic(random, economic),
    usedSurplus: surplus ? random.whole(1, largest) * 10 : 0,
    distribution: surplus ? Math.floor(ownLeft(leaves) / random.whole(2, 9)) : 0,
  };
}

/** 国有资本经营预算 is on the forms since 2020, 灾害防治及应急管理支出 since 2019. */
function firstYear(leaves: readonly FunctionalLeaf[]): number {
  const uses = (category: string) => leaves.some(({ code }) => code.startsWith(category));
  if (uses("223")) return 2020;
  return uses("224") ? 2019 : 2018;
}

function generateLeaves(random: Random, occurrences: Occurrences): FunctionalLeaf[] {
  const fundItems = occurrences.funds ? random.sample(FUND_ITEMS, random.whole(1, 3)) : [];
  const capitalItems = occurrences.capital ? CAPITAL_ITEMS : [];
  const kept = new Set([...FUND_ITEMS, ...CAPITAL_ITEMS]);
  const ordinary = FUNCTIONAL_LEAVES.filter(
    (code) => !kept.has(code) && !STAFF_ITEMS.includes(code),
  );
  const staff = occurrences.items > STAFF_ITEMS.length ? STAFF_ITEMS : [];
  const items = random.sample(ordinary, occurrences.items - staff.length);
  const leaf = (kind: "staff" | "ordinary" | "funds" | "capital") => (code: string) =>
    generateLeaf(random, { code, kind, occurrences });
  return [
    ...items.map(leaf("ordinary")),
    ...staff.map(leaf("staff")),
    ...fundItems.map(leaf("funds")),
    ...capitalItems.map(leaf("capital")),
  ].sort((a, b) => a.code.localeCompare(b.code));
}

/** What the unit's own money left: only that can be distributed. */
function ownLeft(leaves: readonly FunctionalLeaf[]): number {
  const left = leaves.map(({ own }) => {
    const revenue = sumOf(Object.values(own.revenue));
    const { opening, basic, project, toSuperior, operating, toSubordinate } = own;
    return closingOf({ opening, revenue, basic, project }) - toSuperior - operating - toSubordinate;
  });
  return Math.max(0, sumOf(left));
}
