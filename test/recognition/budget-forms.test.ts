import { BUDGET_FORMS } from "../../src/tables/budget-forms";
import { printedAmount } from "../../src/amounts/rounding";
import { recognise } from "../../src/recognition/recognise";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

/** `line·column amount` of every figure that is not blank, as the budget's publication prints it. */
function planned(grid: string): readonly string[] {
  const { readings } = recognise(parseSheets(grid), BUDGET_FORMS);
  return readings.flatMap(({ figures }) =>
    figures.flatMap(({ line, columnKey, figure }) => {
      const amount = printedAmount(figure);
      return amount && figure.kind === "amount"
        ? [`${line}·${columnKey} ${amount.toString()}`]
        : [];
    }),
  );
}

const BODY = ["合计 | 195.68 | 185.18 | 10.5", "2013302 | 一般行政管理事务 | 10.5 | | 10.5"];

describe("一般公共预算支出表", () => {
  test("the ministry's form: last year's spending before, the change behind this year's budget", () => {
    expect(
      planned(`=== 表二
2022年一般公共预算支出表 | < | < | < | < | < | < | <
 | | | | | | | 单位：万元
功能分类科目 | < | 2021年执行数 | 2022年预算数 | < | < | 2022年预算数比2021年执行数 | <
科目编码 | 科目名称 | ^ | 小计 | 基本支出 | 项目支出 | 增减额 | 增减%
合计 | < | 190.00 | 195.68 | 185.18 | 10.50 | 5.68 | 2.99
2013302 | 一般行政管理事务 | 12.00 | 10.50 | | 10.50 | -1.5 | -12.5
2013350 | 事业运行 | 178.00 | 185.18 | 185.18 | | 7.18 | 4.03
`),
    ).toEqual([
      "合计·小计 195.68",
      "合计·基本支出 185.18",
      "合计·项目支出 10.5",
      "2013302·小计 10.5",
      "2013302·项目支出 10.5",
      "2013350·小计 185.18",
      "2013350·基本支出 185.18",
    ]);
  });

  test.each([
    "公开表5 一般公共预算支出预算表",
    "2022年财政拨款一般公共预算支出表",
    "预算单位一般公共预算支出功能分类预算表",
    "2022年某某局一般公共预算支出情况表",
    "一般公共预算支出表（按功能分类科目）",
  ])("%s", (title) => {
    const grid = ["=== x", title, "单位：万元", "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出"];
    const [total, item] = BODY;
    expect(planned([...grid, total!.replace("合计 |", "合计 | |"), item].join("\n"))).toContain(
      "2013302·小计 10.5",
    );
  });

  test("人员经费 and 公用经费 below 基本支出; codes in three columns", () => {
    expect(
      planned(`=== x
一般公共预算支出表
单位：元
科目编码 | < | < | 科目名称 | 一般公共预算支出 | < | < | < | <
类 | 款 | 项 | ^ | 合计 | 基本支出 | < | < | 项目支出
^ | ^ | ^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^
 | | | 合计 | 300 | 200 | 150 | 50 | 100
201 | | | 一般公共服务支出 | 300 | 200 | 150 | 50 | 100
201 | 33 | | 宣传事务 | 300 | 200 | 150 | 50 | 100
201 | 33 | 02 | 一般行政管理事务 | 300 | 200 | 150 | 50 | 100
`),
    ).toContain("2013302·小计 300");
  });

  test("tables of final accounts and other budget tables are none of these", () => {
    const grid = (title: string) =>
      `=== x\n${title}\n单位：万元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n${BODY[1]}\n`;
    for (const title of [
      "一般公共预算财政拨款支出决算表",
      "一般公共预算基本支出表",
      "政府性基金预算支出表",
      "部门支出总表",
    ])
      expect(planned(grid(title))).toEqual([]);
  });
});

describe("“三公”经费 as planned", () => {
  test("heads that name the items only", () => {
    expect(
      planned(`=== x
一般公共预算“三公”经费支出表
单位：万元
“三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^
3.5 | 0 | 3 | 0 | 3 | 0.5
`),
    ).toEqual([
      "合计·预算数 3.5",
      "因公出国（境）费·预算数 0",
      "公务用车购置及运行维护费·预算数 3",
      "公务用车购置费·预算数 0",
      "公务用车运行维护费·预算数 3",
      "公务接待费·预算数 0.5",
    ]);
  });

  test("last year's budget and spending before this year's budget", () => {
    const heads = "合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费";
    expect(
      planned(`=== x
2022年一般公共预算“三公”经费支出表
单位：万元
2021年预算数 | < | < | < | 2021年执行数 | < | < | < | 2022年预算数 | < | < | <
${heads} | ${heads} | ${heads}
9 | 1 | 5 | 3 | 8 | 1 | 4 | 3 | 3.5 | 0 | 3 | 0.5
`),
    ).toEqual([
      "合计·预算数 3.5",
      "因公出国（境）费·预算数 0",
      "公务用车购置及运行维护费·预算数 3",
      "公务接待费·预算数 0.5",
    ]);
  });

  test("items down a column, two years side by side", () => {
    expect(
      planned(`=== x
2022年“三公”经费预算表
单位：元
项目 | 2021年预算数 | 2022年预算数 | 增减
合计 | 90000 | 35000 | -55000
因公出国（境）费 | 10000 | 0 | -10000
公务接待费 | 30000 | 5000 | -25000
公务用车购置及运行费 | 50000 | 30000 | -20000
其中：公务用车运行费 | 50000 | 30000 | -20000
`),
    ).toContain("公务用车运行维护费·预算数 30000");
  });
});

test("final accounts that print the year before beside their own are read by their own year", () => {
  const heads = "小计 | 基本支出 | 项目支出";
  const { readings } = recognise(
    parseSheets(`=== x
2022年度一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 2021年决算数 | < | < | 2022年决算数 | < | <
^ | ^ | ${heads} | ${heads}
合计 | | 9 | 5 | 4 | 10 | 6 | 4
201 | 一般公共服务支出 | 9 | 5 | 4 | 10 | 6 | 4
`),
  );
  const total = readings[0]?.figures.filter(({ line }) => line === "合计");
  expect(total?.map(({ columnKey, column }) => [columnKey, column])).toEqual([
    ["小计", 5],
    ["基本支出", 6],
    ["项目支出", 7],
  ]);
});
