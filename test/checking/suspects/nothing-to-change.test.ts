import { budgetTable, reportOn } from "../report-on";

/** 201 and what it is added up from are 0.04 short; the total above prints whole numbers, the same either way. */
const BUDGET = budgetTable(
  "合计 | | 40~0 | 40~0 |",
  "201 | 一般公共服务支出 | 10.00 | 10.00 |",
  "20103 | 政府办公厅（室）及相关机构事务 | 10.00 | 10.00 |",
  "2010301 | 行政运行 | 10.00 | 10.00 |",
  "204 | 公共安全支出 | 30.00 | 30.00 |",
);

const APPROPRIATION = [
  "=== 拨款",
  "2022年度财政拨款收入支出决算总表",
  "单位：万元",
  "项目 | 决算数 | 项目 | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算",
  "一、一般公共预算财政拨款 | 40.04 | 一、一般公共服务支出 | 10.04 | 10.04 | |",
  "二、政府性基金预算财政拨款 | | 四、公共安全支出 | 30.00 | 30.00 | |",
  "本年收入合计 | 40.04 | 本年支出合计 | 40.04 | 40.04 | |",
  "总计 | 40.04 | 总计 | 40.04 | 40.04 | |",
].join("\n");

test("no cell is said to be wrong that should print what it prints", () => {
  const { suspects } = reportOn([BUDGET, APPROPRIATION].join("\n"));
  expect(suspects.map(({ cell }) => cell.placed.line)).toContain("2010301");
  for (const { printed, suggested } of suspects)
    expect(Number(suggested)).not.toBe(Number(printed));
});
