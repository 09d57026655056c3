import { rollText } from "../../src/rolling/roll-text";
import { rolledLines, sampleBooks, shortOf, THREE_YEARS } from "./sample-years";

const BOOKS = sampleBooks(THREE_YEARS, { "年初预算/2101102": "5" });
const GENERAL = "五、一般公共预算财政拨款支出决算情况说明";

function rolled(...lines: readonly string[]): readonly string[] {
  return rolledLines(BOOKS, GENERAL, ...lines)
    .slice(1)
    .map(shortOf);
}

const ACTIVITIES = "文化旅游体育与传媒支出（类）文化和旅游（款）文化活动（项）";
const CULTURE = "文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）";
const PENSION =
  "社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）";
const HEALTH = "卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）";

test.each([
  ["1.", "2.", "3."],
  ["1、", "2、", "3、"],
  ["（1）", "（2）", "（3）"],
  ["(1)", "(2)", "(3)"],
  ["（一）", "（二）", "（三）"],
  ["(一)", "(二)", "(三)"],
  ["一、", "二、", "三、"],
  ["一是", "二是", "三是"],
  ["第一，", "第二，", "第三，"],
  ["第一、", "第二、", "第三、"],
  ["①", "②", "③"],
  ["其一，", "其二，", "其三，"],
])("items that come and go are counted as they were: %s %s %s", (one, two, three) => {
  expect(
    rolled(
      `${one}${ACTIVITIES}。支出决算为20.00万元。`,
      `${two}${CULTURE}。支出决算为120.00万元。`,
      `${three}${PENSION}。支出决算为10.00万元。`,
    ),
  ).toEqual([
    `删 ${one}${ACTIVITIES}。支出决算为20.00万元。`,
    `${one}${CULTURE}。支出决算为100.00万元。`,
    `${two}${PENSION}。支出决算为10.00万元。`,
    `新 ${three}${HEALTH}。支出决算为5.50万元。`,
  ]);
});

test("a list that does not begin with one is counted on, and so is what stands behind it", () => {
  const [general, ...items] = rolled(
    "（一）总体情况。2022年度一般公共预算财政拨款支出150.00万元。",
    `（二）${ACTIVITIES}。支出决算为20.00万元。`,
    `（三）${CULTURE}。支出决算为120.00万元。`,
    "（四）以上各项都用于本年。",
  );
  expect(general).toContain("（一）总体情况");
  expect(items).toEqual([
    `删 （二）${ACTIVITIES}。支出决算为20.00万元。`,
    `（二）${CULTURE}。支出决算为100.00万元。`,
    expect.stringContaining(`新 （三）${PENSION}`),
    expect.stringContaining(`新 （四）${HEALTH}`),
    "（五）以上各项都用于本年。",
  ]);
});

test("where the first item lost its number the others are counted by theirs", () => {
  const items = rolled(
    `${ACTIVITIES}。支出决算为20.00万元。`,
    `2.${CULTURE}。支出决算为120.00万元。`,
    `3.${PENSION}。支出决算为10.00万元。`,
  );
  expect(items.slice(1)).toEqual([
    `1.${CULTURE}。支出决算为100.00万元。`,
    `2.${PENSION}。支出决算为10.00万元。`,
    `新 3.${HEALTH}。支出决算为5.50万元。`,
  ]);
});

test("put right in place, a text keeps its own order, and its own brackets", () => {
  const { target } = BOOKS;
  const lines = [
    `1.${HEALTH.replace("行政事业单位医疗", "行政事业医疗").replaceAll("（", "(").replaceAll("）", ")")}。支出决算为5.05万元。`,
    `2.${PENSION}。支出决算为10.00万元。`,
  ];
  const text = [GENERAL, ...lines].map((one) => ({ text: one, place: "body" as const }));
  const { paragraphs } = rollText(
    { paragraphs: text, joined: false },
    { source: target, target, by: 0, offered: () => new Map() },
  );
  expect(paragraphs.slice(1).map(shortOf)).toEqual([
    expect.stringMatching(/^新 1\..*群众文化\(项\)。支出决算为100\.00万元。$/),
    `2.${HEALTH.replaceAll("（", "(").replaceAll("）", ")")}。支出决算为5.50万元。`,
    `3.${PENSION}。支出决算为10.00万元。`,
  ]);
});

test("the year of a chapter's title moves on, whatever follows it", () => {
  const lines = rolledLines(
    BOOKS,
    "第三部分 2022年度部门决算情况说明",
    GENERAL,
    "第四部分 2022年重点工作完成情况",
  );
  expect(lines.map(({ text }) => text.slice(0, 12))).toContain("第四部分 2023年重点");
});

test("what refers to an item by its number is told where numbers moved, and only there", () => {
  const whys = (...lines: readonly string[]) =>
    rolledLines(BOOKS, GENERAL, ...lines).flatMap(({ left }) =>
      left.flatMap(({ quote, why }) => (why.includes("序号") ? [quote] : [])),
    );
  const items = [
    `（一）${ACTIVITIES}。支出决算为20.00万元。`,
    `（二）${CULTURE}。支出决算为120.00万元，详见（三）。`,
    `（三）${PENSION}。支出决算为10.00万元，见上述第二项。`,
  ];
  expect(whys(...items)).toEqual(["详见（三）", "见上述第二项"]);
  expect(whys(...items.slice(1).map((one) => one.replace(/^（[二三]）/, "")))).toEqual([]);
});

test("parts told in one sentence", () => {
  const [sentence] = rolled(
    "2022年度一般公共预算财政拨款支出150.00万元，主要用于以下方面：（一）文化旅游体育与传媒支出（类）140.00万元，占93.33%；（二）社会保障和就业支出（类）10.00万元，占6.67%。",
  );
  expect(sentence).toBe(
    "2023年度一般公共预算财政拨款支出115.50万元，主要用于以下方面：（一）文化旅游体育与传媒支出（类）100.00万元，占86.58%；（二）社会保障和就业支出（类）10.00万元，占8.66%；（三）卫生健康支出（类）5.50万元，占4.76%。",
  );
});

test("each 类 in a numbered paragraph of its own is rolled for itself", () => {
  expect(
    rolled(
      "（一）文化旅游体育与传媒支出（类）140.00万元，占93.33%。",
      "（二）社会保障和就业支出（类）10.00万元，占6.67%。",
    ),
  ).toEqual([
    "（一）文化旅游体育与传媒支出（类）100.00万元，占86.58%。",
    "（二）社会保障和就业支出（类）10.00万元，占8.66%。",
    "新 （三）卫生健康支出（类）5.50万元，占4.76%。",
  ]);
});

describe("headings of 类 with their items below", () => {
  const culture = [
    "（一）文化旅游体育与传媒支出（类）",
    "1.文化和旅游（款）文化活动（项）。支出决算为20.00万元。",
  ];
  const second = "2.文化和旅游（款）群众文化（项）。支出决算为120.00万元。";
  const pension =
    "行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。支出决算为10.00万元。";
  const health = [
    "新 （三）卫生健康支出（类）",
    "新 1.行政事业单位医疗（款）事业单位医疗（项）。支出决算为5.50万元。",
  ];

  test("each holds its own items; a new 类 gets a heading and its items", () => {
    expect(rolled(...culture, second, "（二）社会保障和就业支出（类）", `1.${pension}`)).toEqual([
      culture[0],
      `删 ${culture[1]!}`,
      "1.文化和旅游（款）群众文化（项）。支出决算为100.00万元。",
      "（二）社会保障和就业支出（类）",
      `1.${pension}`,
      ...health,
    ]);
  });

  test("a 类 that is gone goes with its heading, and those behind it are counted anew", () => {
    const [last, now] = [THREE_YEARS[1], THREE_YEARS[2]];
    const books = sampleBooks([
      THREE_YEARS[0],
      { ...last, lines: [["2013302", 5, 0], ...last.lines] },
      now,
    ]);
    const lines = rolledLines(
      books,
      GENERAL,
      "（一）一般公共服务支出（类）",
      "1.宣传事务（款）一般行政管理事务（项）。支出决算为5.00万元。",
      "（二）文化旅游体育与传媒支出（类）",
      second.replace("2.", "1."),
      "（三）社会保障和就业支出（类）",
      `1.${pension}`,
    );
    expect(lines.slice(1).map(shortOf)).toEqual([
      "删 （一）一般公共服务支出（类）",
      "删 1.宣传事务（款）一般行政管理事务（项）。支出决算为5.00万元。",
      "（一）文化旅游体育与传媒支出（类）",
      "1.文化和旅游（款）群众文化（项）。支出决算为100.00万元。",
      "（二）社会保障和就业支出（类）",
      `1.${pension}`,
      ...health,
    ]);
  });
});
