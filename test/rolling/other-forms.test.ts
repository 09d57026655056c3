import { rolledLines, sampleBooks, shortOf, THREE_YEARS } from "./sample-years";

/** 207: 110 → 140 → 100万元; 210 comes with 5.5万元; reception cost 1 → 2 → 0.5万元. */
const books = sampleBooks(THREE_YEARS);
const THREE = "九、财政拨款“三公”经费支出决算情况说明";
const GENERAL = "五、一般公共预算财政拨款支出决算情况说明";
const REVENUE = "二、收入决算情况说明";

test("a paragraph about one 类 does not grow into the list of all", () => {
  const rolled = rolledLines(
    books,
    GENERAL,
    "（1）文化旅游体育与传媒支出140万元，占93.33%，主要用于文化活动。",
    "（2）社会保障和就业支出10万元，占6.67%。",
  );
  expect(rolled.slice(1).map(shortOf)).toEqual([
    "（1）文化旅游体育与传媒支出100万元，占86.58%，主要用于文化活动。",
    "（2）社会保障和就业支出10万元，占8.66%。",
  ]);
});

test("财政拨款 told by its budgets is not told again as their sum", () => {
  const [, line] = rolledLines(
    books,
    REVENUE,
    "本年收入合计150万元，其中：一般公共预算财政拨款收入150万元，占100%；事业收入0万元，占0%；其他收入0万元，占0%。",
  );
  expect(line!.text).not.toContain("；财政拨款收入");
  expect(line!.text).toContain("一般公共预算财政拨款收入115.5万元，占100");
});

test("上年无此项支出 goes where last year had some, and its percentage comes", () => {
  const from = sampleBooks([{ ...THREE_YEARS[0], hospitality: 0 }, THREE_YEARS[1], THREE_YEARS[2]]);
  const [, moved] = rolledLines(from, THREE, "公务接待费2万元，较上年增加2万元，上年无此项支出。");
  expect(shortOf(moved!)).toBe("公务接待费0.5万元，较上年减少1.5万元，下降75.00%。");
});

test("behind a reason another movement is told, and stays where the reason goes", () => {
  const [, line] = rolledLines(
    books,
    THREE,
    "公务接待费2万元，比预算减少2万元，主要原因是压减接待，较上年增加1万元，增长100%，主要原因是接待增多。",
  );
  expect(shortOf(line!)).toMatch(/较上年减少1\.5万元，下降75(?:\.00)?%/);
});

test("款 behind a 类 of the economic classification, or behind a share, are this year's", () => {
  const BASIC = "六、一般公共预算财政拨款基本支出决算情况说明";
  const [, all, part] = rolledLines(
    sampleBooks([THREE_YEARS[0], THREE_YEARS[1], { ...THREE_YEARS[2], hospitality: 0 }]),
    BASIC,
    "人员经费118万元，占基本支出的98.33%，主要包括：基本工资。公用经费2万元，占基本支出的1.67%，主要包括：公务接待费。",
    "商品和服务支出2万元，主要用于：公务接待费。",
  );
  for (const one of [all!, part!]) {
    expect(one.text.includes("公务接待费") && one.left.length === 0).toBe(false);
  }
});
