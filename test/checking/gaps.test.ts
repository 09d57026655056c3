import { expenditureTable, reportOn } from "./report-on";

/** Silence is not success: what was not checked is counted, with its reason. */
describe("not checked, and why", () => {
  test("a table that is not there", () => {
    const { gaps, counts } = reportOn(expenditureTable("合计 | | 300.00 | 200.00 | 100.00"));
    expect(gaps.flatMap(({ relations }) => relations)).toHaveLength(counts.notCheckable);
    expect(gaps.some(({ why }) => /^没有.*《收入决算表》/.test(why))).toBe(true);
  });

  test("a sum beside which stands an amount on no known form", () => {
    const report = reportOn(
      expenditureTable(
        "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
        " | 县级统筹安排 | 12.00 | | 12.00",
        "合计 | | 312.00 | 200.00 | 112.00",
      ),
    );
    expect(report.counts.broken).toBe(0);
    expect(report.gaps.map(({ why }) => why).join()).toContain(
      "《支出决算表》C5所在的“县级统筹安排”",
    );
  });

  test("the same line with nothing in it stops no sum", () => {
    const report = reportOn(
      expenditureTable(
        "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
        " | 县级统筹安排 | | |",
        "合计 | | 312.00 | 200.00 | 112.00",
      ),
    );
    expect(report.counts.broken).toBeGreaterThan(0);
  });

  test("a column on no known form", () => {
    const grid = expenditureTable(
      "合计 | | 312.00 | 200.00 | 100.00 | | | | 12.00",
      "201 | 一般公共服务支出 | 312.00 | 200.00 | 100.00 | | | | 12.00",
    ).replace("对附属单位补助支出", "对附属单位补助支出 | 其他安排");
    const report = reportOn(grid);
    expect(report.counts.broken).toBe(0);
    expect(report.gaps.map(({ why }) => why).join()).toContain("其他安排");
  });

  test("a figure that is a word is blamed on the table in which it stands", () => {
    const { gaps } = reportOn(
      [
        expenditureTable("合计 | | 待核 | 200.00 | 100.00"),
        "=== 收支",
        "2022年度收入支出决算总表",
        "单位：万元",
        "项目 | 决算数 | 项目 | 决算数",
        "一、一般公共预算财政拨款收入 | 300.00 | 一、一般公共服务支出 | 300.00",
        "本年收入合计 | 300.00 | 本年支出合计 | 300.00",
        "总计 | 300.00 | 总计 | 300.00",
      ].join("\n"),
    );
    const blamed = gaps.filter(({ why }) => why.includes("待核"));
    expect(blamed).not.toEqual([]);
    expect(blamed.filter(({ why }) => !why.includes("《支出决算表》"))).toEqual([]);
  });

  test("what a column with a strange head may concern is one reason for each that the table lacks", () => {
    const lines = ["合计 | | 900.00", "201 | 某科目 | 900.00", "20101 | 某科目 | 900.00"];
    const table = expenditureTable(...lines.map((line) => `${line} | 500.00 | 400.00`));
    const own = reportOn(table.replace("基本支出", "数额甲")).gaps.filter(({ why }) =>
      why.includes("没有找到“基本支出”一栏，"),
    );
    expect(own).toHaveLength(1);
    expect(own[0]!.why).toMatch(/所在的“数额甲”没有读懂$/);
    expect(own[0]!.relations.length).toBeGreaterThanOrEqual(3);
  });

  test("a line 其中 of which only some columns are filled says no more than they do", () => {
    const withPart = (part: string) =>
      reportOn(
        expenditureTable(
          "合计 | | 300.00 | 200.00 | 100.00",
          "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
          ` | 其中：专项业务 | ${part}`,
        ),
      );
    const partly = withPart("50.00 | 20.00 | ");
    expect(partly.counts.broken).toBe(0);
    expect(partly.gaps.map(({ why }) => why)).toContain(
      "《支出决算表》“其中:专项业务”一行只填了部分栏",
    );
    expect(withPart("50.00 | 20.00 | 10.00 | 0 | 0 | 0").counts.broken).toBe(1);
  });
});
