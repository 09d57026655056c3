import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { SPENDING, TOTALS } from "./spending-lines";

const FUND_HEADS =
  "科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余";

/** A 政府性基金预算财政拨款收入支出决算表 of lines of code, name and spending on projects. */
function fundTable(...lines: readonly string[]): string {
  const rows = lines.map((line) => {
    const [code, name, amount] = line.split(" | ");
    return `${code!} | ${name!} | | ${amount!} | ${amount!} | | ${amount!} |`;
  });
  return [
    "=== 基金",
    "2022年度政府性基金预算财政拨款收入支出决算表",
    "单位：万元",
    FUND_HEADS,
    ...rows,
  ].join("\n");
}

const UNKNOWN = "2080999 | 专项工作经费 | 33.00 | | 33.00";

test("a line that no other table has and no total holds may be one too many, or its cells are wrong", () => {
  const grid = [TOTALS, expenditureTable(...SPENDING, UNKNOWN), budgetTable(...SPENDING)];
  const { causes, suspects } = reportOn(grid.join("\n"));
  expect(suspects).toEqual([]);
  expect(causes).toMatchObject([
    {
      certain: false,
      cause: { kind: "lines-too-many", table: "expenditure", lines: [{ code: "2080999" }] },
      rivalCells: [{ row: 14 }, { row: 14 }],
      message: expect.stringContaining(
        "支出决算表第 15 行（2080999 专项工作经费）疑似不应录入本表：其他表没有这个科目，上级合计也没有包括，请核对后删去第 15 行，或补录其他表并重新加总。",
      ),
    },
  ]);
});

test("where another table has money on it, it is none", () => {
  const grid = [TOTALS, expenditureTable(...SPENDING, UNKNOWN), budgetTable(...SPENDING, UNKNOWN)];
  const { causes } = reportOn(grid.join("\n"));
  expect(causes.filter(({ cause }) => cause.kind === "lines-too-many")).toEqual([]);
});

const FUND = [
  "合计 |  | 50.00",
  "212 | 城乡社区支出 | 50.00",
  "21208 | 国有土地使用权出让收入安排的支出 | 50.00",
  "2120803 | 城市建设支出 | 30.00",
  "2120804 | 农村基础设施建设支出 | 20.00",
];
const FUND_IN_GENERAL = FUND.slice(1).map((line) => {
  const [code, name, amount] = line.split(" | ");
  return `${code!} | ${name!} | ${amount!} | | ${amount!}`;
});
const ALL = SPENDING.map((line) =>
  line.replace("900.00 | 500.00 | 400.00", "950.00 | 500.00 | 450.00"),
);

const withFund = (...general: readonly string[]) =>
  reportOn(
    [
      expenditureTable(...ALL, ...FUND_IN_GENERAL),
      budgetTable(...general),
      fundTable(...FUND),
    ].join("\n"),
  );

test("lines of the fund budget in the table of the general one are told together", () => {
  const { causes, suspects } = withFund(...SPENDING, ...FUND_IN_GENERAL);
  expect(suspects).toEqual([]);
  expect(causes).toMatchObject([
    {
      cause: { kind: "lines-too-many", of: "government-funds", addedUp: false },
      message: expect.stringContaining(
        "一般公共预算财政拨款支出决算表第 15–18 行（212 至 2120804）疑似不应录入本表：与《政府性基金预算财政拨款收入支出决算表》的科目、金额相同，请删去第 15–18 行。",
      ),
    },
  ]);
  expect(causes[0]!.cells).toHaveLength(4);
});

test("where they are not there, nothing is told", () => {
  expect(withFund(...SPENDING).causes).toEqual([]);
});
