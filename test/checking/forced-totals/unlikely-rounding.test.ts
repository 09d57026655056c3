import { reportOn } from "../report-on";

/** A table of economic codes in which 302 is the sum of so many lines of 1.00 each. */
function basicExpenditure(lines: number, total: string): string {
  const codes = Array.from({ length: lines }, (_, at) => `302${String(at + 1).padStart(2, "0")}`);
  return [
    "=== 基本",
    "2023年度一般公共预算财政拨款基本支出决算表",
    "单位：万元",
    "科目编码 | 科目名称 | 决算数",
    `302 | 商品和服务支出 | ${total}`,
    ...codes.map((code) => `${code} | 科目 | 1.00`),
  ].join("\n");
}

function hints(grid: string) {
  return reportOn(grid).findings.filter(({ message }) => message.includes("极少会差这么多"));
}

test("a miss of more than four standard deviations is said, but is no error", () => {
  const grid = basicExpenditure(25, "25.10");
  const [hint] = hints(grid);
  expect(hint).toMatchObject({ severity: "notice", left: "25.10", right: "25.00" });
  expect(hint!.message).toContain("26 个数");
  expect(reportOn(grid).counts).toMatchObject({ broken: 0, rounding: 1 });
});

test("a smaller one, or one of few figures, is not", () => {
  expect(hints(basicExpenditure(25, "25.05"))).toEqual([]);
  expect(hints(basicExpenditure(4, "4.02"))).toEqual([]);
});

test("it is told once: not among the differences that need no change", () => {
  const { findings } = reportOn(basicExpenditure(25, "25.10"));
  expect(findings.map(({ message }) => message).join()).not.toContain("不必修改");
});
