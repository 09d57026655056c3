import type { DeclaredIdentity } from "../identity";

const SOURCE = "表样结构（财决01表“按支出性质和经济分类”一组）";

const NATURES = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];

const CLASSES = [
  ...["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "债务利息及费用支出"],
  ...["资本性支出（基本建设）", "资本性支出", "对企业补助（基本建设）", "对企业补助"],
  ...["对社会保障基金补助", "其他支出"],
];

function again(text: string): DeclaredIdentity {
  return { table: "revenue-and-expenditure", text, strength: "must", source: SOURCE, rare: true };
}

function sumOf(how: string, names: readonly string[]): string {
  return names.map((name) => `${how}${name}`).join("＋");
}

/** The ministry's export prints spending once more, by nature and by economic class; public forms do not. */
export const SPENDING_BY_NATURE: readonly DeclaredIdentity[] = [
  again(`本年支出合计＝${sumOf("按性质", NATURES)}`),
  again("按性质基本支出＝按性质人员经费＋按性质公用经费"),
  again("按性质基本建设类项目≤按性质项目支出"),
  again("按性质行政事业类项目≤按性质项目支出"),
  again(`按经济分类支出合计＝${sumOf("按经济分类", CLASSES)}`),
  {
    ...again("按经济分类支出合计＝本年支出合计"),
    // What is handed to other units has no economic class; some years leave business spending out as well.
    alternatives: [
      "按经济分类支出合计＝按性质基本支出＋按性质项目支出＋按性质经营支出",
      "按经济分类支出合计＝按性质基本支出＋按性质项目支出",
    ],
    balance: true,
  },
  ...NATURES.map((nature) =>
    again(`［收入支出决算总表］按性质${nature}＝［支出决算表］合计·${nature}`),
  ),
];
