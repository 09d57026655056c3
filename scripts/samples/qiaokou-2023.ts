import { type Accounts, functionalLeaf } from "../../test/accounts/accounts";
import { yuan } from "../../test/accounts/fen";
import { economicOf, paid, threePublicOf } from "./declared-accounts";

/**
 * A fictional next year of 武汉市硚口区融媒体中心: 事业单位离退休 is gone, 职业年金缴费 and 公务接待
 * have come, two lines stay as they were, all else goes up or down.
 */
export const FICTIONAL_QIAOKOU_2023: Accounts = {
  unit: "武汉市硚口区融媒体中心",
  year: 2023,
  leaves: [
    functionalLeaf("2013302", { general: { revenue: yuan(185_000), project: yuan(185_000) } }),
    paid("2013350", 2_412_300),
    paid("2080505", 171_200),
    paid("2080506", 85_600),
    paid("2101102", 98_700),
    paid("2101103", 201_100),
    paid("2101199", 7_300),
    paid("2210201", 228_800),
    paid("2210202", 45_700),
  ],
  economic: economicOf({
    "30101": 900_000,
    "30102": 600_000,
    "30107": 700_000,
    "30108": 171_200,
    "30109": 85_600,
    "30110": 98_700,
    "30111": 201_100,
    "30112": 15_000,
    "30113": 228_800,
    "30199": 20_000,
    "30201": 120_300,
    "30206": 40_000,
    "30211": 30_000,
    "30217": 8_000,
    "30228": 20_000,
    "30231": 12_000,
  }),
  threePublic: {
    budget: threePublicOf({ running: 30_000, reception: 10_000 }),
    actual: threePublicOf({ running: 12_000, reception: 8_000 }),
  },
  usedSurplus: 0,
  distribution: 0,
};
