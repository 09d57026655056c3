import { recognise } from "../../src/recognition/recognise";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

const LEFT = [
  "2023年度一般公共预算财政拨款支出决算表",
  "单位：万元 | | | |",
  "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出",
  "合计 | | 3.00 | 1.00 | 2.00",
  '"201" | 一般公共服务支出 | 3.00 | 1.00 | 2.00',
];
const RIGHT = [
  "2023年度一般公共预算财政拨款基本支出决算表",
  "单位：万元 | |",
  "经济分类科目编码 | 科目名称 | 决算数",
  '"301" | 工资福利支出 | 1.00',
  '"30101" | 基本工资 | 1.00',
];

/** The rows of two tables beside each other, with an empty column between. */
function beside(left: readonly string[], right: readonly string[]): readonly string[] {
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => row);
  return rows.map((row) => {
    const cells = (left[row] ?? "").split("|");
    const blanks = Array.from({ length: 6 - cells.length }, () => " ");
    return [...cells, ...blanks, right[row] ?? ""].join("|");
  });
}

function tablesOf(rows: readonly string[]): readonly string[] {
  const { readings } = recognise(parseSheets(["=== 某表", ...rows].join("\n")));
  return readings.map(
    ({ table, range, columns }) =>
      `${table} ${range.firstColumn}–${range.lastColumn}: ${columns.map(({ key }) => key).join("、")}`,
  );
}

const BUDGET = "general-public-budget 0–4: 小计、基本支出、项目支出";
const BASIC = "basic-expenditure 6–8: 决算数";

test("tables that stand beside each other are read each in its own columns", () => {
  expect(tablesOf(beside(LEFT, RIGHT))).toEqual([BUDGET, BASIC]);
});

test("further tables below one of them end only what stands above them", () => {
  const funds = LEFT.map((row) =>
    row.replace("一般公共预算财政拨款支出", "国有资本经营预算财政拨款支出"),
  );
  const rows = beside(
    [...LEFT, "", ...funds],
    [...RIGHT, '"30102" | 津贴补贴 | ', '"30103" | 奖金 | '],
  );
  expect(tablesOf(rows)).toEqual([
    BUDGET,
    expect.stringContaining("state-capital 0–4") as string,
    BASIC,
  ]);
});

test("a list of contents in two columns is none of the tables", () => {
  const { readings, unread } = recognise(
    parseSheets(["=== 目录", "收入决算表 | 支出决算表", "财政拨款收入支出决算总表 |"].join("\n")),
  );
  expect(readings).toEqual([]);
  expect(unread).toEqual([{ sheet: "目录", kind: "other", why: "只有表名（目录），没有表" }]);
});
