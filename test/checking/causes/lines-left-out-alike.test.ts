import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { ITEMS, SPENDING, TOTALS } from "./spending-lines";

const REVENUE_HEADS =
  "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入";
type Lines = readonly string[];

function revenueTable(...lines: Lines): string {
  const received = lines.map((line) => {
    const [code, name, whole] = line.split("|");
    return [code, name, whole, whole].join("|");
  });
  return ["=== 收入", "2022年度收入决算表", "单位：万元", REVENUE_HEADS, ...received].join("\n");
}

const without = (lines: Lines, code: string) => lines.filter((line) => !line.startsWith(code));

const reported = (revenue: Lines, spending: Lines, budget: Lines) =>
  reportOn(
    [TOTALS, revenueTable(...revenue), expenditureTable(...spending), budgetTable(...budget)].join(
      "\n",
    ),
  );

test("a line left out of every table is named in each, beside the figures that may be wrong alike", () => {
  const lines = without(SPENDING, "2080506");
  const { causes, suspects } = reported(lines, lines, lines);
  expect(suspects).toEqual([]);
  expect(causes.map(({ cause, certain }) => [cause.table, certain])).toEqual([
    ["revenue", false],
    ["expenditure", false],
    ["general-public-budget", false],
  ]);
  for (const { cause, rivalCells } of causes) {
    expect(cause).toMatchObject({ kind: "line-left-out", under: "20805", part: "leaf" });
    expect(cause).not.toHaveProperty("code");
    // Of the one line that is left, in the columns where something lacks.
    expect(rivalCells).toHaveLength(cause.table === "revenue" ? 2 : 3);
  }
});

test("what another table still has is named with its code in each of those that lack it", () => {
  const lines = without(SPENDING, "2080506");
  const { causes } = reported(lines, SPENDING, lines);
  expect(causes.map(({ cause }) => cause)).toMatchObject([
    { kind: "line-left-out", table: "revenue", code: "2080506", seenIn: "expenditure" },
    { kind: "line-left-out", table: "general-public-budget", code: "2080506" },
  ]);
});

test("where 项 alone are printed, a line is left out below 合计 and its 类", () => {
  const { causes, suspects } = reported(ITEMS, without(ITEMS, "2070109"), ITEMS);
  expect(suspects).toEqual([]);
  expect(causes).toMatchObject([
    { certain: true, cause: { kind: "line-left-out", table: "expenditure", code: "2070109" } },
  ]);
});

test("where 项 alone are printed and no table has it, the 总表 tells its 类", () => {
  const lines = without(ITEMS, "2070109");
  const { causes, suspects } = reported(lines, lines, lines);
  expect(suspects).toEqual([]);
  expect(causes.map(({ cause }) => cause)).toMatchObject([
    { table: "revenue", category: "207" },
    { table: "expenditure", category: "207" },
    { table: "general-public-budget", category: "207" },
  ]);
});

test("one wrong cell in one table asks for no line", () => {
  const spending = SPENDING.map((line) => line.replace("180.00 | 80.00", "150.00 | 50.00"));
  expect(reported(SPENDING, spending, SPENDING).causes).toEqual([]);
});
