import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { SPENDING } from "./spending-lines";

const ITEMS = SPENDING.filter((line) => line.startsWith("合计") || /^[0-9]{7}/.test(line));
const TOTALS = [
  "=== 总表",
  "2022年度收入支出决算总表",
  "单位：万元",
  "收入 | | 支出 |",
  "项目 | 决算数 | 项目 | 决算数",
  "一、一般公共预算财政拨款收入 | 900.00 | 七、文化旅游体育与传媒支出 | 600.00",
  " | | 八、社会保障和就业支出 | 300.00",
  "本年收入合计 | 900.00 | 本年支出合计 | 900.00",
  "总计 | 900.00 | 总计 | 900.00",
].join("\n");

/** 群众文化 of 支出决算表 as another line, with an amount. */
const reported = (line: string) =>
  reportOn(
    [
      TOTALS,
      expenditureTable(...ITEMS.map((each) => each.replace(/^2070109 \| 群众文化/, line))),
      budgetTable(...ITEMS),
    ].join("\n"),
  );

test("where 项 alone are printed, code and name of another 类 are told by the amounts of other tables", () => {
  const { causes, suspects } = reported("2080899 | 其他优抚支出");
  expect(suspects).toEqual([]);
  expect(causes).toMatchObject([
    { cause: { kind: "code", table: "expenditure", printed: "2080899", should: "2070109" } },
  ]);
});
