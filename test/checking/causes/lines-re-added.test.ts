import { reportOn } from "../report-on";

const REVENUE_HEADS =
  "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入";
const SPENDING_HEADS =
  "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出";

const SPENDING = [
  "合计 | | 900.00 | 500.00 | 400.00",
  "207 | 文化旅游体育与传媒支出 | 900.00 | 500.00 | 400.00",
  "20701 | 文化和旅游 | 900.00 | 500.00 | 400.00",
  "2070109 | 群众文化 | 650.00 | 500.00 | 150.00",
  "2070111 | 文化创作与保护 | 153.17 | | 153.17",
  "2070199 | 其他文化和旅游支出 | 96.83 | | 96.83",
];

/** 收入决算表 without the line of 2070111, added up to `total`; what came in this year is 900.00. */
function withRevenue(total: string, leaf: string) {
  return reportOn(
    [
      "=== 总表",
      "2022年度收入支出决算总表",
      "单位：万元",
      "收入 | | 支出 |",
      "项目 | 决算数 | 项目 | 决算数",
      "一、一般公共预算财政拨款收入 | 900.00 | 七、文化旅游体育与传媒支出 | 900.00",
      "本年收入合计 | 900.00 | 本年支出合计 | 900.00",
      "总计 | 900.00 | 总计 | 900.00",
      "=== 收入",
      "2022年度收入决算表",
      "单位：万元",
      REVENUE_HEADS,
      ...["合计 | ", "207 | 文化旅游体育与传媒支出", "20701 | 文化和旅游"].map(
        (label) => `${label} | ${total} | ${total}`,
      ),
      "2070109 | 群众文化 | 650.00 | 650.00",
      `2070199 | 其他文化和旅游支出 | ${leaf} | ${leaf}`,
      "=== 支出",
      "2022年度支出决算表",
      "单位：万元",
      SPENDING_HEADS,
      ...SPENDING,
    ].join("\n"),
  );
}

test("a line lost from 收入决算表 before its totals were added up is named where just its spending lacks", () => {
  const report = withRevenue("746.83", "96.83");
  expect(report.causes).toMatchObject([
    { cause: { kind: "line-left-out", table: "revenue", code: "2070111" } },
  ]);
  expect(report.suspects.filter(({ certain }) => certain)).toEqual([]);
});

test("where something else lacks, no line is named: money may have been carried over", () => {
  const report = withRevenue("740.00", "90.00");
  expect(report.causes).toEqual([]);
});

/** 支出决算表 without 212 and all below it, added up without them; the other tables have them. */
function withoutClass() {
  return reportOn(
    [
      "=== 总表",
      "2022年度收入支出决算总表",
      "单位：万元",
      "收入 | | 支出 |",
      "项目 | 决算数 | 项目 | 决算数",
      "一、一般公共预算财政拨款收入 | 981.06 | 七、文化旅游体育与传媒支出 | 900.00",
      " | | 十一、城乡社区支出 | 81.06",
      "本年收入合计 | 981.06 | 本年支出合计 | 981.06",
      "总计 | 981.06 | 总计 | 981.06",
      "=== 支出",
      "2022年度支出决算表",
      "单位：万元",
      SPENDING_HEADS,
      ...SPENDING,
      "=== 一般公共预算",
      "2022年度一般公共预算财政拨款支出决算表",
      "单位：万元",
      "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出",
      "合计 | | 981.06 | 500.00 | 481.06",
      ...SPENDING.slice(1),
      "212 | 城乡社区支出 | 81.06 | | 81.06",
      "21203 | 城乡社区公共设施 | 81.06 | | 81.06",
      "2120399 | 其他城乡社区公共设施支出 | 81.06 | | 81.06",
    ].join("\n"),
  );
}

test("a 类 that was left out with all below it explains the totals that were added up without it", () => {
  const report = withoutClass();
  const [told, ...more] = report.causes;
  expect(more).toEqual([]);
  expect(told!.cause).toMatchObject({
    kind: "line-left-out",
    table: "expenditure",
    code: "212",
    below: ["21203", "2120399"],
  });
  const broken = report.findings.flatMap(({ severity }, at) => (severity === "error" ? [at] : []));
  expect(broken.length).toBeGreaterThan(5);
  expect([...told!.findings].sort((a, b) => a - b)).toEqual(broken);
  expect(report.suspects.filter(({ certain }) => certain)).toEqual([]);
});
