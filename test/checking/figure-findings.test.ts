import { budgetTable, expenditureTable, reportOn, sentencesOf } from "./report-on";

describe("where a number belongs", () => {
  test.each([
    ["待核", "不是数字"],
    ["3万元", "不是数字"],
    ["#REF!", "公式错误"],
    ["#N/A", "公式错误"],
    ["45000~yyyy/m/d", "显示成了日期"],
  ])("%s is said to be wrong: %s, and what uses it is not checked", (written, why) => {
    const report = reportOn(
      expenditureTable(
        `合计 | | ${written} | 200.00 | 100.00`,
        "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
      ),
    );
    expect(report.findings).toMatchObject([{ severity: "error", kind: "figure" }]);
    expect(report.findings[0]!.message).toContain(why);
    expect(report.counts.broken).toBe(0);
    expect(report.counts.notCheckable).toBeGreaterThan(0);
  });

  test("one word in many cells is one cause: one finding, and one gap", () => {
    const { findings, gaps } = reportOn(
      expenditureTable(
        "合计 | | 300.00 | 300.00 | * | * | * | *",
        "201 | 一般公共服务支出 | 300.00 | 300.00 | * | * | * | *",
      ),
    );
    expect(findings).toMatchObject([{ severity: "error", kind: "figure", table: "expenditure" }]);
    expect(findings[0]!.cells).toHaveLength(8);
    expect(findings[0]!.message).toContain("等 8 格应为数字，现为“*”");
    expect(findings[0]!.message).toContain("没有数字的请留空，或写 0、“—”");
    expect(gaps.filter(({ why }) => why.includes("“*”"))).toHaveLength(1);
  });

  test("words in three cells are told one by one", () => {
    const { findings } = reportOn(
      expenditureTable(
        "合计 | | 300.00 | 300.00 | 待核 | 待核 |",
        "201 | 一般公共服务支出 | 300.00 | 300.00 | | 待核 |",
      ),
    );
    expect(findings).toHaveLength(3);
  });

  test.each(["", "—", "/", "-", "无", "0.00"])(
    "“%s” stands for nothing and is nobody's mistake",
    (written) => {
      const { findings } = reportOn(
        expenditureTable(
          `合计 | | 300.00 | 300.00 | ${written}`,
          `201 | 一般公共服务支出 | 300.00 | 300.00 | ${written}`,
        ),
      );
      expect(findings).toEqual([]);
    },
  );

  test("numbers kept as text are checked like the others, and said once for the table", () => {
    const report = reportOn(
      expenditureTable(
        '合计 | | "300.00" | "２００．００" | 100.00',
        '201 | 一般公共服务支出 | "300.00" | 200.00 | 100.00',
      ),
    );
    expect(report.counts.broken).toBe(0);
    expect(report.findings).toMatchObject([{ severity: "notice" }]);
    expect(report.findings[0]!.cells).toHaveLength(3);
  });
});

test("a number with a footnote mark is checked without it, and said", () => {
  const report = reportOn(
    expenditureTable(
      "合计 | | 300.00① | 200.00 | 100.00",
      "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00*",
    ),
  );
  expect(report.counts.broken).toBe(0);
  expect(report.findings).toMatchObject([{ severity: "notice", cells: [{}, {}] }]);
  expect(report.findings[0]!.message).toContain("注号（如“300.00①”）");
});

describe("codes", () => {
  const TOTAL = "合计 | | 300.00 | 300.00 |";

  test("one that stands twice is said, and both lines are added up", () => {
    const report = reportOn(
      expenditureTable(
        TOTAL,
        "201 | 一般公共服务支出 | 300.00 | 300.00 |",
        "20108 | 审计事务 | 200.00 | 200.00 |",
        "20108 | 审计事务 | 100.00 | 100.00 |",
      ),
    );
    expect(report.counts.broken).toBe(0);
    expect(sentencesOf(report).join()).toMatch(/20108.*重复出现/);
  });

  test("one whose upper level has no line, where the table prints that level", () => {
    const report = reportOn(
      expenditureTable(
        TOTAL,
        "201 | 一般公共服务支出 | 300.00 | 300.00 |",
        "20103 | 政府办公厅（室）及相关机构事务 | 100.00 | 100.00 |",
        "2010301 | 行政运行 | 100.00 | 100.00 |",
        "2010801 | 行政运行 | 200.00 | 200.00 |",
      ),
    );
    expect(report.counts.broken).toBe(0);
    expect(sentencesOf(report)).toEqual([expect.stringContaining("没有它的上级科目 20108 一行")]);
  });

  test("a table that stops at 类 or prints 项 without 款 is a form, not a mistake", () => {
    const only = reportOn(expenditureTable(TOTAL, "201 | 一般公共服务支出 | 300.00 | 300.00 |"));
    const items = reportOn(
      expenditureTable(
        TOTAL,
        "201 | 一般公共服务支出 | 300.00 | 300.00 |",
        "2010801 | 行政运行 | 300.00 | 300.00 |",
      ),
    );
    expect([...only.findings, ...items.findings]).toEqual([]);
  });

  test.each([
    ["一般公共服务支出", "一般公共服务支出", false],
    ["一般公共服务支出", "一般公共服务", false],
    ["政府办公厅（室）及相关机构事务", "政府办公厅(室)及相关机构事务", false],
    ["一、一般公共服务支出", "一般公共服务支出", false],
    ["一般公共服务支出（类）", "一般公共服务支出", false],
    ["机关事业单位基本养老保险缴费支出", "机关事业单位基本养老保险", false],
    ["群众文化", "文化创作与保护", true],
    ["其他文化", "其他文化和旅游支出", true],
  ])("%s and %s are two names of one code: %s", (one, other, differ) => {
    const line = (name: string) => `201 | ${name} | 300.00 | 300.00 |`;
    const report = reportOn(
      [expenditureTable(TOTAL, line(one)), budgetTable(TOTAL, line(other))].join("\n"),
    );
    expect(sentencesOf(report).filter((sentence) => sentence.includes("名称为"))).toHaveLength(
      differ ? 1 : 0,
    );
  });
});

describe("one cause is one notice, whatever it concerns", () => {
  test("numbers stored as text on two tables", () => {
    const report = reportOn(
      [
        expenditureTable(
          '合计 | | "300.00" | "300.00" |',
          '201 | 一般公共服务支出 | "300.00" | 300.00 |',
        ),
        budgetTable('合计 | | "300.00" | 300.00 |', "201 | 一般公共服务支出 | 300.00 | 300.00 |"),
      ].join("\n"),
    );
    const notices = sentencesOf(report).filter((sentence) => sentence.includes("以文本形式存放"));
    expect(notices).toEqual([expect.stringContaining("等 4 个数字以文本形式存放")]);
  });

  test("rounding in two tables", () => {
    const report = reportOn(
      [
        expenditureTable("合计 | | 300.01 | 200.00 | 100.00"),
        budgetTable("合计 | | 300.01 | 200.00 | 100.00"),
      ].join("\n"),
    );
    const notices = sentencesOf(report).filter((sentence) => sentence.includes("尾数误差"));
    expect(notices).toEqual([
      expect.stringMatching(/^《支出决算表》等 2 张表有 2 条关系相差 0.01 万元/),
    ]);
  });

  test("a formula without result is a gap, and all of them are one", () => {
    const { gaps } = reportOn(
      expenditureTable(
        "合计 | | =D4+E4 | 200.00 | 100.00",
        "201 | 一般公共服务支出 | =D5+E5 | 200.00 | 100.00",
      ),
    );
    const own = gaps.filter(({ why }) => why.includes("没有计算结果"));
    expect(own).toHaveLength(1);
  });
});

test("a printed 0 stands for half of its own last digit, not of its neighbours'", () => {
  const report = reportOn(expenditureTable("合计 | | 0~0 | 0.30 | 0.10"));
  expect(report.counts).toMatchObject({ broken: 0, rounding: 1 });
});
