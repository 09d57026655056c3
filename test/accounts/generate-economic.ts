import type { Accounts, FunctionalLeaf } from "./accounts";
import { ECONOMIC_LEAVES } from "./code-names";
import { type Fen, sumOf } from "./fen";
import type { Random } from "./random";

/** 款 that equal a functional 项 in most units: 30113 住房公积金 and 2210201, … (domain page, “Usual”). */
const MIRRORED: readonly (readonly [economic: string, functional: string])[] = [
  ["30108", "2080505"],
  ["30109", "2080506"],
  ["30113", "2210201"],
];

/** 款 that only projects pay for, so that basic expenditure has none of them. */
const PROJECT_ONLY = ["309", "311", "313"];

/** 一般公共预算 基本支出 told apart by economic 款, to the last 分. */
export function generateEconomic(
  random: Random,
  leaves: readonly FunctionalLeaf[],
): Accounts["economic"] {
  const economic: Record<string, Fen> = {};
  for (const [code, functional] of MIRRORED) {
    const amount = leaves.find((leaf) => leaf.code === functional)?.budgets.general.basic ?? 0;
    if (amount > 0) economic[code] = amount;
  }
  const basic = sumOf(leaves.map((leaf) => leaf.budgets.general.basic));
  const mirrored = MIRRORED.map(([code]) => code);
  const free = ECONOMIC_LEAVES.filter(
    (code) => !mirrored.includes(code) && !PROJECT_ONLY.includes(code.slice(0, 3)),
  );
  const used = random.sample(free, random.whole(1, 30));
  split(random, basic - sumOf(Object.values(economic)), used.length).forEach((part, i) => {
    const code = used[i];
    if (code !== undefined && part > 0) economic[code] = part;
  });
  return economic;
}

/** Parts that add up to the whole: cut at random places. */
function split(random: Random, whole: Fen, parts: number): Fen[] {
  const cuts = Array.from({ length: parts - 1 }, () => random.whole(0, whole));
  const edges = [0, ...cuts.sort((a, b) => a - b), whole];
  return edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0));
}
