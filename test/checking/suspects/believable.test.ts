import { believable } from "../../../src/checking/suspects/believable";
import { problemOf } from "../localisation/problems";
import { budgetTable, reportOn } from "../report-on";

const APPROPRIATION = [
  "=== 拨款",
  "2022年度财政拨款收入支出决算总表",
  "单位：万元",
  "项目 | 决算数 | 项目 | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算",
  "一、一般公共预算财政拨款 | 10.00 | 一、一般公共服务支出 | 10.00 | 10.00 | |",
  "本年收入合计 | 10.00 | 本年支出合计 | 10.00 | 10.00 | |",
  "总计 | 10.00 | 总计 | 10.00 | 10.00 | |",
].join("\n");

const BUDGET = budgetTable(
  "合计 | | 10.00 | 10.00 |",
  "201 | 一般公共服务支出 | 10.00 | 10.00 |",
  "20103 | 政府办公厅（室）及相关机构事务 | 10.00 | 10.00 |",
  "2010301 | 行政运行 | 10.00 | 10.00 |",
);

/** A table of economic codes whose two leaves are these. */
function economic(wages: string, office: string, personnel = wages, operating = office): string {
  return [
    "=== 基本",
    "2022年度一般公共预算财政拨款基本支出决算表",
    "单位：万元",
    "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
    `301 | 工资福利支出 | ${personnel} | 302 | 商品和服务支出 | ${operating}`,
    `30101 | 基本工资 | ${wages} | 30201 | 办公费 | ${office}`,
    `人员经费合计 | | ${personnel} | 公用经费合计 | | ${operating}`,
  ].join("\n");
}

function reportWith(table: string) {
  return reportOn([APPROPRIATION, BUDGET, table].join("\n"));
}

test("where only an amount below nought would mend a relation, no figure is named", () => {
  const { counts, suspects, suspectsRemark } = reportWith(economic("500.00", "300.00"));
  expect(counts.broken).toBe(1);
  expect(suspects).toEqual([]);
  expect(suspectsRemark).toContain("负数");
});

test("what may be above nought is named beside it, and nothing below", () => {
  const { suspects } = reportWith(economic("500.00", "3.00"));
  expect(suspects.map(({ cell, suggested }) => [cell.placed.line, suggested])).toContainEqual([
    "30101",
    "7.00",
  ]);
  for (const { suggested } of suspects) expect(suggested).not.toMatch(/^-/);
});

describe("an implication", () => {
  const accounts = {
    problem: problemOf({ a: 300, b: 300, c: 5, d: 5 }, ["a=b", "c=d"]),
    cells: [],
  };
  const of = (lowest: number, highest: number) =>
    believable({ suspect: { kind: "cell", cell: 0 }, values: [lowest], lowest, highest }, accounts);

  test.each([
    ["above nought stays", 200, 201, [200, 201]],
    ["below nought is none", -201, -200, undefined],
    ["whose sign alone turns stays", -301, -299, [-300, -300]],
    ["on both sides of nought loses what is below", -10, 500, [0, 500]],
    ["about nought by rounding is nought", -1, 1, [0, 0]],
    ["a thousand times beyond all that holds is none", 300_001, 300_002, undefined],
  ])("%s", (_, lowest, highest, expected) => {
    const found = of(lowest, highest);
    expect(found && [found.lowest, found.highest]).toEqual(expected);
  });
});
