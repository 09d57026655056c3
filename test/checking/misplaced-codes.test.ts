import { budgetTable, reportOn, sentencesOf } from "./report-on";

const FUNDS_HEADS =
  "科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余";

function fundsTable(...lines: readonly string[]): string {
  return [
    "=== 基金",
    "2022年度政府性基金预算财政拨款收入支出决算表",
    "单位：万元",
    FUNDS_HEADS,
    ...lines,
  ].join("\n");
}

/** What is said of codes in another budget's table. */
function said(grid: string): readonly string[] {
  return sentencesOf(reportOn(grid)).filter((message) => message.includes("通常是"));
}

test.each([
  ["22301", "国有资本经营预算"],
  ["2120801", "政府性基金预算"],
  ["2296002", "政府性基金预算"],
  ["2070799", "政府性基金预算"],
  ["2340299", "政府性基金预算"],
])("%s in the general budget is %s's", (code, budget) => {
  const [sentence, ...more] = said(
    budgetTable("合计 | | 3.00 | 2.00 | 1.00", `${code} | 甲 | 3.00 | 2.00 | 1.00`),
  );
  expect(sentence).toContain(`通常是${budget}的科目，却在《一般公共预算财政拨款支出决算表》中`);
  expect(more).toEqual([]);
});

test.each(["2013301", "2080505", "2210201", "2120199", "2079999", "2299999", "2130101"])(
  "%s in the general budget is its own",
  (code) => expect(said(budgetTable(`${code} | 甲 | 3.00 | 2.00 | 1.00`))).toEqual([]),
);

test("a code of the general budget among the funds", () => {
  const [sentence] = said(fundsTable("2013301 | 行政运行 | | 3.00 | 3.00 | 3.00 | |"));
  expect(sentence).toMatch(/2013301 行政运行.*通常是一般公共预算的科目/);
});

test.each(["2120801", "2296002", "2290402", "2082201"])("%s among the funds is theirs", (code) =>
  expect(said(fundsTable(`${code} | 甲 | | 3.00 | 3.00 | 3.00 | |`))).toEqual([]),
);

test("a line that the form prints empty says nothing", () => {
  expect(said(budgetTable("223 | 国有资本经营预算支出 | | | "))).toEqual([]);
});

test("several lines are one notice", () => {
  const lines = [
    "223 | 甲 | 3.00 | 3.00 | ",
    "22301 | 乙 | 3.00 | 3.00 | ",
    "2230105 | 丙 | 3.00 | 3.00 | ",
  ];
  expect(said(budgetTable(...lines)).join()).toContain("等 3 行");
});

describe("one name under two codes", () => {
  const twice = (...lines: readonly string[]) =>
    sentencesOf(reportOn(budgetTable(...lines))).filter((message) =>
      message.includes("的名称都是"),
    );

  test("of one parent is said", () => {
    const [sentence] = twice(
      "20133 | 宣传事务 | 5.00 | 5.00 | ",
      "2013301 | 行政运行 | 3.00 | 3.00 | ",
      "2013302 | 行政运行 | 2.00 | 2.00 | ",
    );
    expect(sentence).toContain("科目 2013302 与 2013301 的名称都是“行政运行”");
  });

  test("of two parents is usual", () => {
    expect(
      twice("2013301 | 行政运行 | 3.00 | 3.00 | ", "2010301 | 行政运行 | 2.00 | 2.00 | "),
    ).toEqual([]);
  });
});
