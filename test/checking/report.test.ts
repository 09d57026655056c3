import { budgetTable, expenditureTable, reportOn, sentencesOf } from "./report-on";

const CLEAN = [
  "合计 | | 300.00 | 200.00 | 100.00",
  "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
];

describe("counts", () => {
  test("a relation in whose cells nothing is entered is not counted", () => {
    const empty = reportOn(expenditureTable("合计 | | | |", "201 | 一般公共服务支出 | | |"));
    expect([empty.counts.held, empty.counts.broken]).toEqual([0, 0]);
  });

  test("noughts that are printed are", () => {
    const noughts = reportOn(
      expenditureTable("合计 | | 0.00 | 0.00 | 0.00", "201 | 一般公共服务支出 | 0.00 | |"),
    );
    expect(noughts.counts.held).toBeGreaterThan(0);
  });

  test("each column and each level makes its own relation", () => {
    const { counts } = reportOn(
      expenditureTable(...CLEAN, "20108 | 审计事务 | 300.00 | 200.00 | 100.00"),
    );
    // Three lines across; 合计＝201 and 201＝20108 in three columns each.
    expect(counts.held).toBe(9);
  });

  test("rounding is told once for a table, with the span of the differences", () => {
    const report = reportOn(
      expenditureTable(
        "合计 | | 100.01 | 66.67 | 33.33",
        "201 | 一般公共服务支出 | 100.00 | 66.67 | 33.33",
      ),
    );
    expect(report.counts.rounding).toBe(2);
    expect(report.findings).toMatchObject([{ severity: "rounding" }]);
  });
});

describe("what is usual and not laid down", () => {
  const HOUSING = [
    budgetTable(
      "合计 | | 40.00 | 40.00 |",
      "221 | 住房保障支出 | 40.00 | 40.00 |",
      "2210201 | 住房公积金 | 40.00 | 40.00 |",
    ),
    "=== 基本",
    "2022年度一般公共预算财政拨款基本支出决算表",
    "单位：万元",
    "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
    '"301" | 工资福利支出 | 39.00 | "302" | 商品和服务支出 | 1.00',
    '"30113" | 住房公积金 | 39.00 | "30201" | 办公费 | 1.00',
    "人员经费合计 | < | 39.00 | 公用经费合计 | < | 1.00",
  ].join("\n");

  test("is a notice with a hint, never an error, and is not counted", () => {
    const { counts, findings, suspects } = reportOn(HOUSING);
    expect([counts.broken, suspects.length]).toEqual([0, 0]);
    expect(findings).toMatchObject([{ severity: "notice", difference: "-1.00" }]);
    expect(findings[0]!.message).toContain("如有其他资金来源、预算调整等原因属正常");
  });
});

describe("the probable wrong cell", () => {
  const tables = (wrong: string) =>
    [
      expenditureTable(...CLEAN.map((line) => line), "20108 | 审计事务 | 300.00 | 200.00 | 100.00"),
      budgetTable(
        `合计 | | 300.00 | 200.00 | 100.00`,
        `201 | 一般公共服务支出 | ${wrong} | 200.00 | 100.00`,
        "20108 | 审计事务 | 300.00 | 200.00 | 100.00",
      ),
    ].join("\n");

  test.each([
    ["30.00", "300.00", "小数点错位"],
    ["3000.00", "300.00", "小数点错位"],
    ["-300.00", "300.00", "正负号相反"],
    ["", "300.00", "漏填"],
    ["3,000,000.00", "300.00", "万元误填为元"],
    ["200.00", "300.00", ""],
  ])("%j should be %s", (wrong, suggested, slip) => {
    const { suspects } = reportOn(tables(wrong));
    expect(suspects).toMatchObject([{ suggested, certain: true }]);
    expect(suspects[0]!.slip ?? "").toContain(slip);
  });

  test("says where, what it is, what it should be, and to look at the books", () => {
    const [suspect] = reportOn(tables("30.00")).suspects;
    expect(suspect!.message).toMatch(
      /^一般公共预算财政拨款支出决算表（预算）C5（201 一般公共服务支出·小计） 很可能有误：现为 30\.00，应为 300\.00/,
    );
  });

  test("two cells that the relations cannot tell apart are rivals, and neither is certain", () => {
    const { suspects } = reportOn(
      [
        "=== 基本",
        "2022年度一般公共预算财政拨款基本支出决算表",
        "单位：万元",
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
        '"301" | 工资福利支出 | 39.00 | "302" | 商品和服务支出 | 1.00',
        '"30101" | 基本工资 | 20.00 | "30201" | 办公费 | 1.00',
        '"30113" | 住房公积金 | 18.00 | | |',
        "人员经费合计 | < | 39.00 | 公用经费合计 | < | 1.00",
      ].join("\n"),
    );
    expect(suspects.map(({ certain, rivals }) => [certain, rivals.length])).toEqual([[false, 1]]);
  });
});

describe("columns that nobody filled in", () => {
  const totals = reportOn(
    expenditureTable(
      "合计 | | 300.00 | |",
      "201 | 一般公共服务支出 | 200.00 | |",
      "208 | 社会保障和就业支出 | 100.00 | |",
    ),
  );

  test("say nothing of the totals beside them: not checked, with the reason, and no suspect", () => {
    expect([totals.counts.broken, totals.suspects.length]).toEqual([0, 0]);
    expect(totals.gaps.map(({ why }) => why)).toContain(
      "《支出决算表》“基本支出”“项目支出”“上缴上级支出”“经营支出”“对附属单位补助支出”整栏没有填写",
    );
  });

  test("but a single line left out of columns that are filled is broken", () => {
    const { counts } = reportOn(
      expenditureTable(
        "合计 | | 300.00 | 200.00 |",
        "201 | 一般公共服务支出 | 200.00 | 200.00 |",
        "208 | 社会保障和就业支出 | 100.00 | |",
      ),
    );
    expect(counts.broken).toBeGreaterThan(0);
  });
});

describe("a set whose tables do not say the same", () => {
  const tables = (...years: readonly string[]) =>
    years.map((year, index) => {
      const grid = index === 0 ? expenditureTable(...CLEAN) : budgetTable(...CLEAN);
      const title =
        ["一般公共预算财政拨款支出", "收入"][index - 1] ?? "政府性基金预算财政拨款收入支出";
      return index < 2
        ? grid.replace("2022年度", `${year}年度`)
        : `=== 表${index}\n${year}年度${title}决算表\n单位：万元\n科目编码 | 科目名称 | ${index === 2 ? "本年收入合计 | 财政拨款收入" : "年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余"}\n合计 | | 300.00 | 300.00`;
    });

  test("last year's date on one table is a notice", () => {
    const said = sentencesOf(reportOn(tables("2022", "2021", "2022", "2022").join("\n")));
    expect(said.filter((one) => one.includes("2021 年度"))).toEqual([
      "一般公共预算财政拨款支出决算表（预算）写的是 2021 年度，其他表多为 2022 年度，可能沿用了上年的表头。请核对。",
    ]);
  });

  test("two against one is too few to say which is right", () => {
    const said = sentencesOf(reportOn(tables("2022", "2021", "2022").join("\n")));
    expect(said.filter((one) => one.includes("年度，"))).toEqual([]);
  });
});
