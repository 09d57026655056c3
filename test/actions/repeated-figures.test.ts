import { checkAccounts } from "../../src/actions/check-accounts";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

const THREE = [
  "=== 三公",
  "2022年度财政拨款“三公”经费支出决算表",
  "单位：万元",
  "预算数 | | | | | | 决算数",
  "合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费",
  " | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |",
  "3.00 | | 2.00 | | 2.00 | 1.00 | 2.50 | | 1.70 | | 1.70 | 0.80",
];

/** What is said of a sheet beside the “三公” table that prints these lines. */
function said(title: string, ...lines: readonly string[]): readonly string[] {
  const grid = [
    ...THREE,
    "=== 附表",
    title,
    "单位：万元",
    "项目 | 行次 | 预算数 | 统计数",
    ...lines,
  ];
  const { findings } = checkAccounts("决算.xlsx", {
    sheets: parseSheets(grid.join("\n")),
    unread: [],
  });
  return findings
    .filter(({ message }) => message.includes("附表!"))
    .map(({ severity, message }) => `${severity} ${message}`);
}

const TITLE = "机构运行信息表";

test("what agrees is not told", () => {
  expect(said(TITLE, "（一）支出合计 | 2 | | 2.50", "3．公务接待费 | 7 | | 0.80")).toEqual([]);
});

test("so where one of them has fewer decimals", () => {
  expect(said(TITLE, "（一）支出合计 | 2 | | 2.5", "3．公务接待费 | 7 | | 0.8")).toEqual([]);
});

test("what differs is a notice with both cells", () => {
  const [sentence, ...more] = said(
    TITLE,
    "（一）支出合计 | 2 | | 25.00",
    "3．公务接待费 | 7 | | 0.80",
  );
  expect(sentence).toMatch(
    /^notice .*“合计”为 2.50 万元，而 附表!D4 为 25.00 万元，相差 -22.50 万元/,
  );
  expect(more).toEqual([]);
});

test("other sheets say nothing of it", () => {
  expect(said("项目支出明细表", "支出合计 | 2 | | 25.00")).toEqual([]);
});

test("a cell left blank says nothing where another is filled in", () => {
  expect(said(TITLE, "（一）支出合计 | 2 | | ", "3．公务接待费 | 7 | | 0.80")).toEqual([]);
});
