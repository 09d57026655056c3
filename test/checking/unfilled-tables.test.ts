import { budgetTable, expenditureTable, reportOn } from "./report-on";

const BUDGET = budgetTable(
  "合计 | | 300.00 | 200.00 | 100.00",
  "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
);

describe("a table without an amount, though others say what belongs in it", () => {
  test.each([
    ["blank", ["合计 | | | | "]],
    ["dashes", ["合计 | | — | — | —"]],
    [
      "noughts on every line",
      ["合计 | | 0.00 | 0.00 | 0.00", "201 | 一般公共服务支出 | 0.00 | | "],
    ],
  ])("%s: it was not filled in, and no figure is suspected", (_, lines) => {
    const { findings, suspects, causes, counts } = reportOn(
      [expenditureTable(...lines), BUDGET].join("\n"),
    );
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ table: "expenditure" }]);
    expect(errors[0]!.message).toContain("没有填写");
    expect(errors[0]!.message).toContain("300.00");
    expect([...suspects, ...causes]).toEqual([]);
    expect(counts.broken).toBe(0);
  });

  test("not where the others' figure is at odds with its own table", () => {
    const { findings } = reportOn(
      [
        expenditureTable("合计 | | | | "),
        budgetTable("合计 | | 300.00 | 200.00 | 100.00", "201 | 一般公共服务支出 | | | "),
      ].join("\n"),
    );
    expect(findings.map(({ message }) => message).join()).not.toContain("没有填写");
  });

  test("a table of funds asks for two figures: most are empty, and one elsewhere may be wrong", () => {
    const { findings, counts } = reportOn(
      [
        "=== 拨款",
        "2022年度财政拨款收入支出决算总表",
        "单位：万元",
        "收入 | < | 支出 | < | < | < | <",
        "项目 | 金额 | 项目 | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款",
        "一、一般公共预算财政拨款 |  | 一、一般公共服务支出 | 300.00 | 300.00 | |",
        "二、政府性基金预算财政拨款 | 300.00 |  | | | |",
        "本年收入合计 | 300.00 | 本年支出合计 | 300.00 | 300.00 | |",
        "总计 | 300.00 | 总计 | 300.00 | 300.00 | |",
        "=== 基金",
        "2022年度政府性基金预算财政拨款收入支出决算表",
        "单位：万元",
        "科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余",
        "合计 | | | | | | | ",
      ].join("\n"),
    );
    expect(counts.broken).toBeGreaterThan(0);
    expect(findings.map(({ message }) => message).join()).not.toContain("没有填写");
  });
});
