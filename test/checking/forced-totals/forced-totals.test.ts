import type { CheckReport } from "../../../src/checking/report";
import { reportOn, sentencesOf } from "../report-on";
import { drawnSet, drawnSlip, mulberry, ROWS_ABOVE, type Manner } from "./drawn-set";

/** Each manner makes one of these sets miss by more than rounding; balanced totals seldom do. */
const SEEDS = [1, 5, 6, 7];

const EXCUSED = /由已四舍五入的数加出|像是截去尾数/;

function certain({ suspects }: CheckReport): number {
  return suspects.filter((suspect) => suspect.certain).length;
}

describe.each(["typed", "balanced", "formulas", "cutOff"] as const)("%s totals", (manner) => {
  const reports = SEEDS.map((seed) => reportOn(drawnSet(seed, manner).grid()));

  test("true sets are not called wrong, and no cell is suspected", () => {
    expect(reports.map(({ counts }) => counts.broken)).toEqual(SEEDS.map(() => 0));
    expect(reports.flatMap(({ suspects }) => suspects)).toEqual([]);
  });

  test("what they miss by is told once for the set, as rounding", () => {
    const told = reports.map((report) =>
      report.findings.filter(({ message }) => EXCUSED.test(message)),
    );
    expect(told.every((findings) => findings.length <= 1)).toBe(true);
    expect(told.flat().length).toBeGreaterThan(0);
    expect(told.flat().every(({ severity }) => severity === "rounding")).toBe(true);
  });

  test("a real slip of some last digits is found all the same, and the cell is named", () => {
    for (const seed of SEEDS) {
      const { slip, report } = slipped(seed, manner);
      expect(report.counts.broken).toBeGreaterThan(0);
      const named = report.suspects.flatMap(({ cell, rivals }) => [cell.placed, ...rivals]);
      expect(named).toContainEqual(
        expect.objectContaining({
          sheet: slip.sheet,
          row: slip.row + ROWS_ABOVE,
          column: slip.column,
        }),
      );
    }
  });
});

function slipped(seed: number, manner: Manner) {
  const set = drawnSet(seed, manner);
  const slip = drawnSlip(set, mulberry(seed + 900), 60, 150);
  return { slip, report: reportOn(set.grid(slip)) };
}

test("sets rounded figure by figure are not taken for anything else, slip or none", () => {
  const reports = SEEDS.flatMap((seed) => [
    reportOn(drawnSet(seed, "rounded").grid()),
    slipped(seed, "rounded").report,
  ]);
  const asked = reports.flatMap(({ proof }) => proof ?? []);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.every(({ forced, cutOff }) => forced.size === 0 && !cutOff)).toBe(true);
  expect(reports.flatMap(sentencesOf).filter((sentence) => EXCUSED.test(sentence))).toEqual([]);
});

const HEADS = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";
const ONE_SUM = `=== 收支
收入支出决算总表
单位：万元
项目 | 决算数 | 项目 | 决算数
事业收入 | 30.00 | 一般公共服务支出 | 30.00
本年收入合计 | 30.00 | 本年支出合计 | 30.00
总计 | 30.00 | 总计 | 30.00
=== 支出
支出决算表
单位：万元
${HEADS}
合计 | | 30.03 | 30.03 | 0.00
201 | 一般公共服务支出 | 30.03 | 30.03 | 0.00
20101 | 人大事务 | 30.03 | 30.03 | 0.00
2010101 | 行政运行 | 10.01 | 10.01 | 0.00
2010102 | 一般行政管理事务 | 5.01 | 5.01 | 0.00
2010104 | 人大会议 | 5.00 | 5.00 | 0.00
2010105 | 人大立法 | 5.00 | 5.00 | 0.00
2010199 | 其他人大事务支出 | 5.01 | 5.01 | 0.00`;

describe("without proof", () => {
  test("what forced totals would explain stays broken, is said to be perhaps so, and makes no cell certain", () => {
    const report = reportOn(ONE_SUM);
    expect(report.counts.broken).toBeGreaterThan(0);
    expect(certain(report)).toBe(0);
    const broken = report.findings.filter(({ severity }) => severity === "error");
    expect(
      broken.every(({ message }) => message.includes("若合计由已四舍五入的数加出属正常")),
    ).toBe(true);
  });

  test("what they could not explain is no such thing", () => {
    const report = reportOn(
      ONE_SUM.replaceAll("30.03", "31.03").replace("10.01 | 10.01", "11.01 | 11.01"),
    );
    expect(report.counts.broken).toBeGreaterThan(0);
    expect(sentencesOf(report).join()).not.toContain("加出属正常");
  });
});

test("tables exact to the 分 prove nothing: every sum of theirs holds anyhow", () => {
  const yuan = ONE_SUM.replaceAll("万元", "元");
  const { proof, counts } = reportOn(yuan);
  expect(proof?.forced.size).toBe(0);
  expect(counts.broken).toBeGreaterThan(0);
  expect(sentencesOf(reportOn(yuan)).join()).not.toContain("加出属正常");
});
