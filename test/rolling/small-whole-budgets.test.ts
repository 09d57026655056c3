import { rolledLines, sampleBooks, shortOf, THREE_YEARS } from "./sample-years";

const HOSPITALITY = "八、“三公”经费支出决算情况说明";
const TOTALS = "一、收入支出决算总体情况说明";
const [BEFORE, LAST, NOW] = THREE_YEARS;

/** Last year 2 of a budget of 4; this year what is given. */
function booksWith(hospitality: number, hospitalityBudget: number) {
  return sampleBooks([BEFORE, LAST, { ...NOW, hospitality, hospitalityBudget }]);
}

function rolled(books: ReturnType<typeof booksWith>, ...lines: readonly string[]) {
  return rolledLines(books, ...lines).map(shortOf);
}

const WHOLE = "公务接待费预算为4万元，支出决算为2万元，完成预算的50%。";

test("a text of whole numbers that were whole rounds nothing", () => {
  expect(rolled(booksWith(1.25, 3.5), HOSPITALITY, WHOLE)[1]).toBe(
    "公务接待费预算为3.5万元，支出决算为1.25万元，完成预算的35.71%。",
  );
});

test("that another amount was rounded says nothing of one a hundred times as small", () => {
  // 152.40 was written 152.
  const last = { ...LAST, lines: [...LAST.lines.slice(0, 2), ["2080505", 12.4, 0] as const] };
  const books = sampleBooks([BEFORE, last, { ...NOW, hospitality: 1.25, hospitalityBudget: 3.5 }]);
  expect(
    rolled(
      books,
      TOTALS,
      "2022年度收入总计152万元，支出总计152万元。",
      HOSPITALITY,
      "公务接待费预算为4万元，支出决算为2万元。",
    ),
  ).toEqual([
    TOTALS,
    "2023年度收入总计116万元，支出总计116万元。",
    HOSPITALITY,
    "公务接待费预算为3.5万元，支出决算为1.25万元。",
  ]);
});

test("percentages that were whole are written out as the others of the text", () => {
  expect(
    rolled(
      booksWith(1.25, 3.5),
      TOTALS,
      "2022年度收入总计150万元，比2021年度增加30万元，增长25%。",
      "三、支出决算情况说明",
      "2022年度支出合计150万元，其中：基本支出120万元，占80.0%；项目支出30万元，占20.0%。",
      HOSPITALITY,
      WHOLE,
    ).at(-1),
  ).toContain("完成预算的35.7");
});

test("a text that rounds goes on rounding", () => {
  const last = { ...LAST, hospitality: 2.4, hospitalityBudget: 4.6 };
  const books = sampleBooks([BEFORE, last, { ...NOW, hospitality: 1.3, hospitalityBudget: 3.4 }]);
  expect(
    rolled(books, HOSPITALITY, "公务接待费预算为5万元，支出决算为2万元，完成预算的52%。")[1],
  ).toBe("公务接待费预算为3万元，支出决算为1万元，完成预算的38%。");
});
