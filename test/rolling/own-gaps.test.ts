import { rolledLines, sampleBooks, shortOf, THREE_YEARS } from "./sample-years";

const BOOKS = sampleBooks(THREE_YEARS, {
  "年初预算/2070109": "120",
  "年初预算/2101102": "5",
  一般公共预算支出年初预算: "125",
  机关运行经费: "3.2",
});

const TOTALS = "一、收入支出决算总体情况说明";
const REVENUE = "二、收入决算情况说明";
const EXPENDITURE = "三、支出决算情况说明";
const FISCAL = "四、财政拨款收入支出决算总体情况说明";
const GENERAL = "五、一般公共预算财政拨款支出决算情况说明";
const EXPENSES = "九、财政拨款“三公”经费支出决算情况说明";
const RUNNING = "十、机关运行经费支出情况";
const ITEM = "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。";
const NEXT =
  "2.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。";
const NEW = "卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。";

function rolled(heading: string, ...lines: readonly string[]): readonly string[] {
  return rolledLines(BOOKS, heading, ...lines)
    .slice(1)
    .map(shortOf);
}

test.each([
  [
    "comparisons that could not be made last year",
    TOTALS,
    "2022年度收入总计150.00万元，支出总计150.00万元。与2021年度相比，收入总计〔待填：上年收入总计〕，支出总计〔待填：上年支出总计〕。",
    "2023年度收入总计115.50万元，支出总计115.50万元。与2022年度相比，收入总计减少34.50万元，下降23.00%，支出总计减少34.50万元，下降23.00%。",
  ],
  [
    "比上年 before the gap",
    TOTALS,
    "2022年度收、支总计均为150.00万元，比上年〔待填：上年收入总计〕。",
    "2023年度收、支总计均为115.50万元，比上年减少34.50万元，下降23.00%。",
  ],
  [
    "last year's amount itself",
    REVENUE,
    "本年收入合计150.00万元（上年为〔待填：上年本年收入合计〕）。",
    "本年收入合计115.50万元（上年为150.00万元）。",
  ],
  [
    "what follows a gap is bound as before",
    EXPENDITURE,
    "2022年度本年支出合计150.00万元，较2021年度〔待填：上年本年支出合计〕；其中：基本支出120.00万元，占本年支出的80.00%；项目支出30.00万元，占20.00%。",
    "2023年度本年支出合计115.50万元，较2022年度减少34.50万元，下降23.00%；其中：基本支出85.50万元，占本年支出的74.03%；项目支出30.00万元，占25.97%。",
  ],
  [
    "a budget that is given this year, and the final figure after it",
    GENERAL,
    "2022年度一般公共预算财政拨款支出年初预算为〔待填：一般公共预算支出年初预算〕，支出决算为150.00万元。其中：基本支出120.00万元，项目支出30.00万元。",
    "2023年度一般公共预算财政拨款支出年初预算为125.00万元，支出决算为115.50万元。其中：基本支出85.50万元，项目支出30.00万元。",
  ],
  [
    "a unit that stands behind the gap; one that stands for what was asked before stays",
    GENERAL,
    "一般公共预算财政拨款支出年初预算数〔待填：一般公共预算支出年初预算〕万元，决算数150万元，完成年初预算的〔待填〕。",
    "一般公共预算财政拨款支出年初预算数125万元，决算数115.5万元，完成年初预算的〔待填〕。",
  ],
  [
    "与 becomes 比 where the gap becomes a difference",
    EXPENSES,
    "2022年度“三公”经费财政拨款支出预算为〔待填：三公经费预算〕，支出决算为2.00万元；与2021年度〔待填：上年三公经费决算〕。",
    "2023年度“三公”经费财政拨款支出预算为1.00万元，支出决算为0.50万元；比2022年度减少1.50万元，下降75.00%。",
  ],
  [
    "an amount that is given",
    RUNNING,
    "2022年度机关运行经费支出〔待填：机关运行经费〕，主要用于日常办公。",
    "2023年度机关运行经费支出3.20万元，主要用于日常办公。",
  ],
  [
    "a whole sentence is not made of a number",
    RUNNING,
    "〔待填：机关运行经费〕",
    "〔待填：机关运行经费〕",
  ],
  [
    "a comparison in the clause of its reason",
    FISCAL,
    "2022年度财政拨款收入总计150.00万元，支出总计150.00万元。与上年度相比，财政拨款收入总计〔待填：上年财政拨款收入总计〕，主要原因：〔待填：财政拨款收支增减的原因〕。",
    "2023年度财政拨款收入总计115.50万元，支出总计115.50万元。与上年度相比，财政拨款收入总计减少34.50万元，下降23.00%，主要原因：〔待填：财政拨款收支增减的原因〕。",
  ],
  [
    "亿元 keeps its unit and decimals",
    TOTALS,
    "2022年度收入总计0.015亿元，支出总计0.015亿元，与2021年度相比增加0.003亿元，增长25.0%。",
    "2023年度收入总计0.012亿元，支出总计0.012亿元，与2022年度相比减少0.003亿元，下降23.0%。",
  ],
  [
    "千元 as well",
    TOTALS,
    "2022年度收入总计1500.00千元，支出总计1500.00千元；与2021年相比，收入总计增加300.00千元，增长25.00%。",
    "2023年度收入总计1155.00千元，支出总计1155.00千元；与2022年相比，收入总计减少345.00千元，下降23.00%。",
  ],
  [
    "元 with its thousands, beside 万元",
    TOTALS,
    "2022年度收入总计1,500,000.00元，其中财政拨款收入150.00万元；支出总计1,500,000.00元，较上年增长25%。",
    "2023年度收入总计1,155,000.00元，其中财政拨款收入115.50万元；支出总计1,155,000.00元，较上年下降23%。",
  ],
  [
    "元 without decimals",
    TOTALS,
    "2022年度收入总计1500000元，支出总计1500000元；与2021年相比，收入总计增加300000元，增长25.00%。",
    "2023年度收入总计1155000元，支出总计1155000元；与2022年相比，收入总计减少345000元，下降23.00%。",
  ],
])("%s", (_what, heading, before, after) => {
  expect(rolled(heading, before)).toEqual([after]);
});

test("a gap of an item is filled, or asks for the item that the paragraph is about now", () => {
  const budget = "〔待填：“群众文化”（2070109）的年初预算〕";
  expect(rolled(GENERAL, `${ITEM}年初预算为${budget}，支出决算为120.00万元。`)).toEqual([
    `${ITEM}年初预算为120.00万元，支出决算为100.00万元。`,
    `新 ${NEXT}年初预算为${budget.replace("群众文化", "机关事业单位基本养老保险缴费支出").replace("2070109", "2080505")}，支出决算为10.00万元。`,
    `新 3.${NEW}年初预算为5.00万元，支出决算为5.50万元。`,
  ]);
});

test("a new paragraph names what it wants", () => {
  const [, line] = rolledLines(
    BOOKS,
    GENERAL,
    `${ITEM}年初预算100万元，支出决算120万元，完成年初预算的120%，决算数大于年初预算数。服务25人次。`,
  ).slice(1);
  const name = "“机关事业单位基本养老保险缴费支出”";
  expect(line!.text).toBe(
    `${NEXT}年初预算〔待填：${name}（2080505）的年初预算〕，支出决算10万元，完成年初预算的〔待填：${name}的决算数完成${name}的年初预算的比例〕，〔待填：${name}预决算差异〕。服务〔待填：本项的数〕。`,
  );
  expect(line!.left[0]!.asks?.name).toBe("年初预算/2080505");
});

test("numbers of vehicles that nobody gave are asked for", () => {
  const [line] = rolledLines(
    BOOKS,
    "十二、国有资产占用情况",
    "截至2022年12月31日，共有车辆〔待填：车辆总数〕辆。",
  ).slice(1);
  expect(line!.text).toBe("截至2023年12月31日，共有车辆〔待填：车辆总数〕辆。");
  expect(line!.left.map(({ asks }) => asks?.name)).toEqual(["车辆总数"]);
});
