import { type Accounts, functionalLeaf } from "../../test/accounts/accounts";
import { yuan } from "../../test/accounts/fen";
import { economicOf, paid, threePublicOf } from "./declared-accounts";

/**
 * A fictional unit in the 上海 form: 事业收入 and 其他收入 beside the appropriation, money carried
 * over on both ends, 结余分配. The amounts end in odd 分 so that printed 万元 differ in the last digit.
 */
export const SHANGHAI_2023: Accounts = {
  unit: "上海市浦东江区群众艺术馆",
  year: 2023,
  leaves: [
    functionalLeaf("2070109", {
      general: {
        opening: yuan(120455.33),
        revenue: yuan(6482317.46),
        basic: yuan(5213904.87),
        project: yuan(1301225.12),
      },
      own: {
        opening: yuan(356104.55),
        revenue: { 事业收入: yuan(428604.95), 其他收入: yuan(36214.78) },
        basic: yuan(112036.64),
        project: yuan(389442.15),
      },
    }),
    functionalLeaf("2070111", {
      general: { revenue: yuan(846304.95), project: yuan(815774.36) },
    }),
    functionalLeaf("2070199", {
      general: { revenue: yuan(254004.96), project: yuan(254004.96) },
    }),
    paid("2080502", 42384.44),
    paid("2080505", 512644.48),
    paid("2080506", 256322.24),
    paid("2101102", 304382.66),
    paid("2210201", 384483.36),
    paid("2210203", 198764.94),
  ],
  economic: economicOf({
    "30101": 1012344.5,
    "30102": 882980.71,
    "30107": 1654298.31,
    "30108": 512644.48,
    "30109": 256322.24,
    "30110": 304382.66,
    "30112": 38416.05,
    "30113": 384483.36,
    "30199": 286404.65,
    "30201": 96204.33,
    "30202": 24816.04,
    "30205": 35114.96,
    "30206": 214334.85,
    "30207": 58214.35,
    "30209": 386440,
    "30211": 16204.55,
    "30213": 124864.94,
    "30216": 8464.95,
    "30217": 2484.55,
    "30226": 144604.95,
    "30227": 96514.94,
    "30228": 84444.64,
    "30229": 93604.85,
    "30231": 24874.96,
    "30299": 92422.78,
    "30302": 40884.44,
    "30399": 1500,
    "31002": 34614.95,
  }),
  threePublic: {
    budget: threePublicOf({ running: 36000, reception: 8000 }),
    actual: threePublicOf({ running: 24874.96, reception: 2484.55 }),
  },
  usedSurplus: 0,
  distribution: yuan(28144.95),
};
