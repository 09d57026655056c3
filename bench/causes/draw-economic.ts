import type { DrawnUnit } from "./draw-books";
import type { DrawnRow, DrawnTable, Printing } from "./drawn-table";
import { printed, row } from "./printed-rows";
import { Dice } from "./random";

/** 支出经济分类科目: 类, and the 款 below it by their last two digits, as published tables print them. */
const CLASSIFICATION: readonly (readonly [category: string, sections: string])[] = [
  [
    "301工资福利支出",
    "01基本工资 02津贴补贴 03奖金 06伙食补助费 07绩效工资 " +
      "08机关事业单位基本养老保险缴费 09职业年金缴费 10职工基本医疗保险缴费 " +
      "11公务员医疗补助缴费 12其他社会保障缴费 13住房公积金 14医疗费 " +
      "99其他工资福利支出",
  ],
  [
    "303对个人和家庭的补助",
    "01离休费 02退休费 03退职（役）费 04抚恤金 05生活补助 06救济费 " +
      "07医疗费补助 08助学金 09奖励金 10个人农业生产补贴 11代缴社会保险费 " +
      "99其他对个人和家庭的补助",
  ],
  [
    "302商品和服务支出",
    "01办公费 02印刷费 03咨询费 04手续费 05水费 06电费 07邮电费 " +
      "08取暖费 09物业管理费 11差旅费 12因公出国（境）费用 13维修（护）费 " +
      "14租赁费 15会议费 16培训费 17公务接待费 18专用材料费 24被装购置费 " +
      "25专用燃料费 26劳务费 27委托业务费 28工会经费 29福利费 " +
      "31公务用车运行维护费 39其他交通费用 40税金及附加费用 " +
      "99其他商品和服务支出",
  ],
  ["307债务利息及费用支出", "01国内债务付息 02国外债务付息 03国内债务发行费用 04国外债务发行费用"],
  [
    "310资本性支出",
    "01房屋建筑物购建 02办公设备购置 03专用设备购置 05基础设施建设 " +
      "06大型修缮 07信息网络及软件购置更新 08物资储备 09土地补偿 10安置补助 " +
      "11地上附着物和青苗补偿 12拆迁补偿 13公务用车购置 19其他交通工具购置 " +
      "21文物和陈列品购置 22无形资产购置 99其他资本性支出",
  ],
  [
    "312对企业补助",
    "01资本金注入 03政府投资基金股权投资 04费用补贴 05利息补贴 " + "99其他对企业补助",
  ],
  ["399其他支出", "07国家赔偿费用支出 08对民间非营利组织和群众性自治组织补贴 99其他支出"],
];

/** How often a unit has money on a 款 of each 类. */
const FILLED: Readonly<Record<string, number>> = {
  "301": 0.75,
  "302": 0.5,
  "303": 0.35,
  "307": 0.03,
  "310": 0.2,
  "312": 0.04,
  "399": 0.1,
};

const STAFF = ["301", "303"];

/** Where the groups of the table stand: three or two side by side, or one below the other. */
const GROUPS: readonly (readonly (readonly string[])[])[] = [
  [["301", "303"], ["302"], ["307", "310", "312", "399"]],
  [
    ["301", "303"],
    ["302", "307", "310", "312", "399"],
  ],
  [["301", "302", "303", "307", "310", "312", "399"]],
];

/**
 * 一般公共预算财政拨款基本支出决算表: what a unit spent as 基本支出, parted by economic codes; all 款, or
 * those with money. Drawn by dice of its own, so that the other tables are what they were without it.
 */
export function economicTable(
  { items }: DrawnUnit,
  { digit, year, unit }: Printing,
): readonly DrawnTable[] {
  const basic = items
    .filter(({ budget }) => budget === "general")
    .reduce((sum, item) => sum + item.basic, 0);
  if (basic === 0) return [];
  const dice = new Dice(basic);
  const groups = dice.pick(GROUPS);
  const printsAll = dice.chance(0.5);
  const spent = drawSpending(basic, dice);
  const sum = (...codes: readonly string[]) =>
    [...spent]
      .filter(([code]) => codes.some((above) => code.startsWith(above)))
      .reduce((total, [, amount]) => total + amount, 0);
  const lines = groups.flatMap((categories, group) =>
    categories.flatMap((category) => {
      const codes = codesIn(category).filter(([code]) => printsAll || sum(code) > 0);
      return codes.map(([code, name]): DrawnRow => ({
        ...row(code, name, [sum(code)], digit),
        group,
      }));
    }),
  );
  const total = (code: string, amount: number) => ({
    ...{ code, name: "", amounts: [printed(amount, digit)] },
  });
  return [
    {
      id: "basic-expenditure",
      title: "一般公共预算财政拨款基本支出决算表",
      columns: ["决算数"],
      rows: [
        ...lines,
        total("人员经费合计", sum(...STAFF)),
        total("公用经费合计", basic - sum(...STAFF)),
      ],
      year,
      unit,
    },
  ];
}

/** A 类 and its 款: code and name. */
function codesIn(category: string): readonly (readonly [string, string])[] {
  const [head, sections] = CLASSIFICATION.find(([each]) => each.startsWith(category))!;
  return [
    [category, head.slice(3)],
    ...sections.split(" ").map((text) => [category + text.slice(0, 2), text.slice(2)] as const),
  ];
}

/** Exactly the sum, in 分, on some 款; 30101 takes what is left. */
function drawSpending(all: number, dice: Dice): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  let left = all;
  for (const [head] of CLASSIFICATION)
    for (const [code] of codesIn(head.slice(0, 3)).slice(1)) {
      if (!dice.chance(FILLED[code.slice(0, 3)]!)) continue;
      const amount = Math.floor(left * dice.next() * 0.15);
      left -= amount;
      if (amount > 0) spent.set(code, amount);
    }
  return spent.set("30101", (spent.get("30101") ?? 0) + left);
}
