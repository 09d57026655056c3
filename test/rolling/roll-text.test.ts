import { rollText } from "../../src/rolling/roll-text";
import { rolledLines, sampleBooks, shortOf, THREE_YEARS, type SampleBooks } from "./sample-years";

const BOOKS = sampleBooks(THREE_YEARS, { "年初预算/2070109": "120", "年初预算/2101102": "5" });

const TOTALS = "一、收入支出决算总体情况说明";
const GENERAL = "五、一般公共预算财政拨款支出决算情况说明";

function rolled(books: SampleBooks, ...lines: readonly string[]): readonly string[] {
  return rolledLines(books, ...lines)
    .slice(1)
    .map(shortOf);
}

test.each([
  [
    "numbers, years and the direction turn; the reason of the other direction goes",
    "2022年度收入总计150.00万元，与2021年度相比增加30.00万元，增长25.00%。主要原因：新增项目。",
    "2023年度收入总计115.50万元，与2022年度相比减少34.50万元，下降23.00%。主要原因：〔待填：原因〕。",
  ],
  [
    "the text's own words: 上升 and 降低, trimmed noughts",
    "2022年度收入总计150万元，比2021年度增加30万元，上升25%；支出总计150万元，比上年增加30万元，上升25%。",
    "2023年度收入总计115.5万元，比2022年度减少34.5万元，下降23%；支出总计115.5万元，比上年减少34.5万元，下降23%。",
  ],
  [
    "a slip of last year's text is not carried on",
    "2022年度收入总计105.00万元，支出总计150.00万元。",
    "2023年度收入总计115.50万元，支出总计115.50万元。",
  ],
])("%s", (_what, before, after) => {
  expect(rolled(BOOKS, TOTALS, before)).toEqual([after]);
});

test("an item that is gone goes, a new one is worded after its sibling, all in this year's order", () => {
  const items = rolled(
    BOOKS,
    GENERAL,
    "1.文化旅游体育与传媒支出（类）文化和旅游（款）文化活动（项）。支出决算为20.00万元。",
    "2.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。支出决算为120.00万元。",
    "3.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。支出决算为10.00万元。",
  );
  expect(items).toEqual([
    "删 1.文化旅游体育与传媒支出（类）文化和旅游（款）文化活动（项）。支出决算为20.00万元。",
    "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。支出决算为100.00万元。",
    "2.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。支出决算为10.00万元。",
    "新 3.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。支出决算为5.50万元。",
  ]);
});

test("a comparison with the budget turns, and its reason is to be given", () => {
  const [item] = rolled(
    BOOKS,
    GENERAL,
    "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。年初预算为100.00万元，支出决算为120.00万元，完成年初预算的120.00%。决算数大于年初预算数的主要原因：年中追加5.20万元。",
  );
  expect(item).toBe(
    "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。年初预算为120.00万元，支出决算为100.00万元，完成年初预算的83.33%。决算数小于年初预算数的主要原因：〔待填：原因〕。",
  );
});

test("equal to the budget, and it is not: as a sibling says it", () => {
  const [, item] = rolled(
    BOOKS,
    GENERAL,
    "1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为9.00万元，支出决算为10.00万元，决算数大于年初预算数的主要原因是调整基数。",
    "2.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。年初预算为120.00万元，支出决算为120.00万元，决算数与年初预算数持平。",
  );
  expect(item).toMatch(/支出决算为10\.00万元/);
  const [own] = rolled(
    BOOKS,
    GENERAL,
    "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。年初预算为120.00万元，支出决算为120.00万元，决算数与年初预算数持平。",
  );
  expect(own).toBe(
    "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。年初预算为120.00万元，支出决算为100.00万元，决算数小于预算数的主要原因：〔待填：原因〕。",
  );
});

test("what was not understood stays and is marked; numbers of reasons are never rolled", () => {
  const [line] = rolledLines(
    BOOKS,
    TOTALS,
    "2022年度收入总计150.00万元，与2021年度相比增加30.00万元，主要原因是一是新增3人；二是上年尾款12.50万元。全年发布信息3699条，服务群众12.5万人次。",
  ).slice(1);
  expect(line!.text).toContain("全年发布信息3699条，服务群众12.5万人次。");
  expect(line!.left.map(({ quote }) => quote)).toEqual(["〔待填：原因〕", "3699条", "12.5万"]);
});

test("names of outlays are this year's", () => {
  const line = rolled(
    BOOKS,
    "六、一般公共预算财政拨款基本支出决算情况说明",
    "人员经费118.00万元，主要包括：基本工资。公用经费2.00万元，主要包括：公务接待费。",
  );
  expect(line).toEqual([
    "人员经费85.00万元，主要包括：基本工资。公用经费0.50万元，主要包括：公务接待费。",
  ]);
});

test("a year of something that happened is no year of the accounts", () => {
  const [line] = rolledLines(
    BOOKS,
    TOTALS,
    "根据《2022年部门决算办法》，2022年度收入总计150.00万元。",
  ).slice(1);
  expect(line!.text).toBe("根据《2022年部门决算办法》，2023年度收入总计115.50万元。");
  expect(line!.left.map(({ quote }) => quote)).toEqual(["2022年"]);
});

test("reasons are known by what they are the reason of; what was typed in for one stands in its place", () => {
  const { target, source } = BOOKS;
  const lines = [
    TOTALS,
    "2022年度收入总计150.00万元，与2021年度相比增加30.00万元。主要原因：“新增” 项目。",
    "九、财政拨款“三公”经费支出决算情况说明",
    "“三公”经费支出决算为2.00万元，与2021年度相比增加1.00万元。主要原因：批次增加。",
  ];
  const paragraphs = lines.map((text) => ({ text, place: "body" as const }));
  const reasons = new Map([["reason/收支总计增减", "项目完成"]]);
  const rolledText = rollText(
    { paragraphs, joined: false },
    { source, target, by: 1, reasons, offered: () => new Map() },
  );
  expect([...rolledText.reasons]).toEqual([
    ["reason/三公经费增减", "批次增加"],
    ["reason/收支总计增减", "“新增” 项目"],
  ]);
  const [, totals, , expenses] = rolledText.paragraphs;
  expect(totals!.text).toMatch(/减少34\.50万元。主要原因：项目完成。$/);
  expect(totals!.left).toEqual([]);
  const [given] = totals!.given;
  expect(totals!.text.slice(given!.start, given!.end)).toBe("项目完成");
  expect(expenses!.left.map(({ asks }) => asks?.what)).toEqual(["三公经费增减的原因"]);
});

test("headers that are paragraphs of their own: what stands below goes and comes with them", () => {
  const items = rolled(
    BOOKS,
    GENERAL,
    "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）",
    "年初预算为100.00万元，支出决算为120.00万元，完成年初预算的120.00%。",
    "2.文化旅游体育与传媒支出（类）文化和旅游（款）文化活动（项）。",
    "支出决算为20.00万元。",
    "3.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）",
    "支出决算为10.00万元。",
    "以上共计150.00万元。",
  );
  expect(items).toEqual([
    "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）",
    "年初预算为120.00万元，支出决算为100.00万元，完成年初预算的83.33%。",
    "删 2.文化旅游体育与传媒支出（类）文化和旅游（款）文化活动（项）。",
    "删 支出决算为20.00万元。",
    "2.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）",
    "支出决算为10.00万元。",
    "新 3.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）",
    "新 年初预算为5.00万元，支出决算为5.50万元，完成年初预算的110.00%。",
    "以上共计150.00万元。",
  ]);
});

test("headers of 款 and 项 below a heading that names their 类 keep their form", () => {
  const items = rolled(
    BOOKS,
    GENERAL,
    "（一）文化旅游体育与传媒支出（类）",
    "1.文化和旅游（款）群众文化（项）。年初预算为100.00万元，支出决算为120.00万元。",
  );
  expect(items.slice(0, 2)).toEqual([
    "（一）文化旅游体育与传媒支出（类）",
    "1.文化和旅游（款）群众文化（项）。年初预算为120.00万元，支出决算为100.00万元。",
  ]);
});
