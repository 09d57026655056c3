import type { CheckReport } from "../../../src/checking/report";
import { budgetTable, expenditureTable, reportOn, sentencesOf } from "../report-on";

/** A two-sided 收入支出决算总表 with these rows on its right side. */
function totals(...rows: readonly [string, string, string, string]): string {
  const revenue = [
    "一、一般公共预算财政拨款收入 | 300.00",
    "二、政府性基金预算财政拨款收入 |",
    "本年收入合计 | 300.00",
    "总计 | 300.00",
  ];
  return [
    "=== 收支",
    "2022年度收入支出决算总表",
    "单位：万元",
    "项目 | 决算数 | 项目 | 决算数",
    ...rows.map((row, index) => `${revenue[index]!} | ${row}`),
  ].join("\n");
}

function whys({ gaps }: CheckReport): string {
  return gaps.map(({ why }) => why).join("\n");
}

describe("a relation is judged under every reading of the unread amounts of its zone", () => {
  const spending = (...lines: readonly string[]) => reportOn(expenditureTable(...lines));

  test("a sum that holds without them holds", () => {
    const { counts, gaps } = spending(
      "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
      " | 县级统筹安排 | 12.00 | 12.00 |",
      "合计 | | 300.00 | 200.00 | 100.00",
    );
    expect(counts.broken).toBe(0);
    expect(gaps.filter(({ why }) => why.includes("县级统筹安排"))).toEqual([]);
  });

  test.each([
    ["counted in", "312.00"],
    ["taken away: its caption may say 减", "288.00"],
  ])("one that holds with them is not checkable: %s", (_, total) => {
    const report = spending(
      "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
      " | 县级统筹安排 | 12.00 | |",
      `合计 | | ${total} | 200.00 | 100.00`,
    );
    expect(whys(report)).toContain("《支出决算表》C5所在的“县级统筹安排”没有读懂，计入则相符");
  });

  test("rounding excuses the unread amount's last digit as well", () => {
    const report = spending(
      "201 | 一般公共服务支出 | 300.00 | 300.00 |",
      " | 县级统筹安排 | 12.00 | 12.00 |",
      "合计 | | 312.01 | 312.01 |",
    );
    expect(report.counts.broken).toBe(0);
  });

  test("one that no reading mends is an error, says so, and accuses no cell", () => {
    const report = spending(
      "201 | 一般公共服务支出 | 300.00 | 300.00 |",
      " | 县级统筹安排 | 12.00 | 12.00 |",
      "合计 | | 345.00 | 345.00 |",
    );
    expect(report.counts.broken).toBe(2);
    expect(sentencesOf(report).join("\n")).toContain("“县级统筹安排”没有读懂，计入与否都不相符");
    expect(report.suspects).toEqual([]);
  });

  test("a line within another code is none of the sum's", () => {
    const report = spending(
      "合计 | | 330.00 | 330.00 |",
      "201 | 一般公共服务支出 | 300.00 | 300.00 |",
      "20101 | 人大事务 | 288.00 | 288.00 |",
      "208 | 社会保障和就业支出 | 30.00 | 30.00 |",
      " | 县级统筹安排 | 12.00 | 12.00 |",
      "20805 | 行政事业单位养老支出 | 30.00 | 30.00 |",
    );
    expect(report.counts.broken).toBeGreaterThan(0);
    expect(whys(report)).not.toContain("县级统筹安排");
  });

  test("what begins with 其中 belongs to no sum", () => {
    const report = spending(
      "201 | 一般公共服务支出 | 300.00 | 300.00 |",
      " | 其中：县级统筹安排 | 12.00 | 12.00 |",
      "合计 | | 312.00 | 312.00 |",
    );
    expect(report.counts.broken).toBeGreaterThan(0);
  });

  test("more unread amounts than can be tried leave the sum open to doubt", () => {
    const unread = Array.from(
      { length: 6 },
      (_, at) => ` | 县级统筹之${"甲乙丙丁戊己"[at]!} | ${at + 1}.10 | ${at + 1}.10 |`,
    );
    const report = spending(
      "201 | 一般公共服务支出 | 300.00 | 300.00 |",
      ...unread,
      "合计 | | 500.00 | 500.00 |",
    );
    expect(report.counts.broken).toBe(0);
    expect(whys(report)).toContain("C5所在的“县级统筹之甲”等 6 处没有读懂，不知是否应计入");
  });
});

describe("a place that the sheet lacks is one unread amount, or nothing", () => {
  const beside = (line: string) =>
    reportOn(
      [
        totals("一、一般公共服务支出 | 270.00", line, "本年支出合计 | 300.00", "总计 | 300.00"),
        expenditureTable(
          "合计 | | 300.00 | 300.00 |",
          "201 | 一般公共服务支出 | 270.00 | 270.00 |",
          "204 | 公共安全支出 | 30.00 | 30.00 |",
        ),
      ].join("\n"),
    );

  test("an unread item may be the class that another table has", () => {
    const report = beside("四、维护治安的开支 | 30.00");
    expect(report.counts.broken).toBe(0);
    expect(whys(report)).toContain(
      "《收入支出决算总表》D5所在的“四、维护治安的开支”没有读懂，计入则相符",
    );
  });

  test("an unread item of another amount is not", () => {
    const report = beside("四、维护治安的开支 | 20.00");
    const open = report.identities.filter((identity) => identity.open !== undefined);
    expect(open.map(({ text }) => text).join()).toContain("204");
    expect(report.suspects.filter(({ certain }) => certain)).toEqual([]);
  });

  test("a total that was not found is named with the unread amount that may be it", () => {
    const grid = totals(
      "一、一般公共服务支出 | 270.00",
      "四、公共安全支出 | 30.00",
      "全年开支之和 | 300.00",
      "总计 | 300.00",
    );
    expect(whys(reportOn(grid))).toContain(
      "没有找到“本年支出合计”一行，《收入支出决算总表》D6所在的“全年开支之和”没有读懂",
    );
  });
});

describe("an unread caption of any layout", () => {
  test("an item of the revenue side that lacks the ordinal of its neighbours", () => {
    const report = reportOn(
      totals(
        "一、一般公共服务支出 | 300.00",
        "四、公共安全支出 |",
        "本年支出合计 | 300.00",
        "总计 | 300.00",
      )
        .replace("一、一般公共预算财政拨款收入 | 300.00", "一、一般公共预算财政拨款收入 | 280.00")
        .replace("二、政府性基金预算财政拨款收入 |", "政府性基金预算财政拨款收入 | 20.00"),
    );
    expect(report.counts.broken).toBe(0);
    expect(whys(report)).toContain("B5所在的“政府性基金预算财政拨款收入”没有读懂，计入则相符");
  });

  test("a total of the economic table", () => {
    const report = reportOn(
      [
        budgetTable("合计 | | 300.00 | 300.00 |", "201 | 一般公共服务支出 | 300.00 | 300.00 |"),
        "=== 经济",
        "2022年度一般公共预算财政拨款基本支出决算表",
        "单位：万元",
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
        "301 | 工资福利支出 | 200.00 | 302 | 商品和服务支出 | 100.00",
        "30101 | 基本工资 | 200.00 | 30201 | 办公费 | 100.00",
        "人员经费合计 | | 200.00 | 机关运转费用 | | 100.00",
      ].join("\n"),
    );
    expect(report.counts.broken).toBe(0);
    expect(whys(report)).toContain("F6所在的“机关运转费用”没有读懂，计入则相符");
  });

  test("one kind of one item of 三公, in a form of pairs", () => {
    const report = reportOn(
      [
        "=== 三公",
        "2022年度财政拨款“三公”经费支出决算表",
        "单位：万元",
        "合计 | < | 因公出国（境）费 | < | 公务用车购置及运行维护费 | < | 公务接待费 | <",
        "预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 其余各款 | 决算数",
        "9.00 | 6.00 | 3.00 | 2.00 | 3.00 | 2.00 | 3.00 | 2.00",
      ].join("\n"),
    );
    expect(report.counts.broken).toBe(0);
    expect(whys(report)).toMatch(/G5所在的“.*其余各款”没有读懂，计入则相符/);
  });
});
