import { type Accounts, functionalLeaf } from "../../test/accounts/accounts";
import { yuan } from "../../test/accounts/fen";
import { economicOf, paid, threePublicOf } from "./declared-accounts";

/**
 * A fictional unit in the 云南 form, in 元: all three budgets at work, each with money from the year
 * before and money left, and 其他收入 outside them.
 */
export const YUNNAN_2021: Accounts = {
  unit: "澜溪县民政局",
  year: 2021,
  leaves: [
    functionalLeaf("2080206", {
      general: { opening: yuan(186250), revenue: yuan(640000), project: yuan(701380.5) },
    }),
    paid("2080501", 118640.6),
    paid("2080505", 436815.36),
    paid("2080506", 172480.24),
    paid("2080801", 96548),
    functionalLeaf("2081005", {
      general: {
        opening: yuan(52418.07),
        revenue: yuan(5316842.75),
        basic: yuan(3892406.15),
        project: yuan(1423611.42),
      },
      own: {
        opening: yuan(88412.36),
        revenue: { 其他收入: yuan(315620.18) },
        project: yuan(297455.04),
      },
    }),
    functionalLeaf("2082501", {
      general: { revenue: yuan(1280000), project: yuan(1280000) },
    }),
    paid("2101101", 218405.72),
    paid("2101103", 96418.5),
    paid("2210201", 327611),
    functionalLeaf("2230105", {
      capital: { opening: yuan(14200), revenue: yuan(86000), project: yuan(91350.4) },
    }),
    functionalLeaf("2296002", {
      funds: { opening: yuan(204611.28), revenue: yuan(1500000), project: yuan(1612874.63) },
    }),
  ],
  economic: economicOf({
    "30101": 1284606,
    "30102": 986412,
    "30103": 412350,
    "30107": 298740.15,
    "30108": 436815.36,
    "30109": 172480.24,
    "30110": 218405.72,
    "30111": 96418.5,
    "30112": 24816.42,
    "30113": 327611,
    "30201": 86412.5,
    "30202": 18460,
    "30205": 12408.36,
    "30206": 48615.27,
    "30207": 31240.8,
    "30211": 64218,
    "30213": 28740,
    "30216": 6400,
    "30217": 13862,
    "30226": 85200,
    "30228": 42618.9,
    "30229": 36400,
    "30231": 58412.35,
    "30239": 214800,
    "30299": 90593.40,
    "30302": 102480.6,
    "30304": 96548,
    "30305": 38400,
    "31002": 24860,
  }),
  threePublic: {
    budget: threePublicOf({ running: 70000, reception: 25000 }),
    actual: threePublicOf({ running: 58412.35, reception: 13862 }),
  },
  usedSurplus: 0,
  distribution: 0,
};
