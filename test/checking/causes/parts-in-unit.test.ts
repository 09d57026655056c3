import { reportOn, budgetTable, expenditureTable } from "../report-on";

/** The causes of a report in their own words. */
function causesOn(...tables: readonly string[]): readonly string[] {
  return reportOn(tables.join("\n\n")).causes.map(({ message }) => message);
}

const LINES = [
  "201 | 一般公共服务支出 | 2134.71 | 1783.09 | 351.62",
  "20103 | 政府办公厅（室）及相关机构事务 | 2134.71 | 1783.09 | 351.62",
  "2010301 | 行政运行 | 1544.71 | 1433.09 | 111.62",
  "2010302 | 一般行政管理事务 | 590.00 | 350.00 | 240.00",
  "208 | 社会保障和就业支出 | 326.45 | 306.35 | 20.10",
];
const TOTAL = "合计 | | 2461.16 | 2089.44 | 371.72";

test("two columns with all their lines", () => {
  const inYuan = (line: string) =>
    line.replace(/[0-9.]+ \| ([0-9.]+)$/, (all) =>
      all.replaceAll(/[0-9]+\.[0-9]+/g, (amount) => (Number(amount) * 10_000).toFixed(2)),
    );
  const [cause] = causesOn(
    budgetTable(...LINES.map(inYuan), inYuan(TOTAL)),
    expenditureTable(...LINES, TOTAL),
  );
  expect(cause).toMatch(
    /“基本支出”“项目支出”两栏像是以元填的，应按万元填写：D4 1783.09、E4 351.62/,
  );
});

test("all lines but that of the total", () => {
  const inYuan = LINES.map((line) =>
    line.replaceAll(/[0-9]+\.[0-9]+/g, (amount) => (Number(amount) * 10_000).toFixed(2)),
  );
  const [cause] = causesOn(budgetTable(...inYuan, TOTAL));
  expect(cause).toMatch(/201、20103、2010301、2010302 等 5 行像是以元填的/);
});

test("amounts in 万元 in a table of 元 are said as far as their digits go", () => {
  const table = expenditureTable(
    "201 | 一般公共服务支出 | 21347100.12 | 17830900.00 | 3516200.12",
    "20103 | 政府办公厅（室）及相关机构事务 | 21347100.12 | 17830900.00 | 3516200.12",
    "208 | 社会保障和就业支出 | 326.45 | 306.35 | 20.10",
    "20805 | 行政事业单位养老支出 | 326.45 | 306.35 | 20.10",
    "合计 | | 24611605.34 | 20894412.34 | 3717193.00",
  ).replace("单位：万元", "单位：元");
  const [cause] = causesOn(table);
  expect(cause).toMatch(/208 及其下级各行像是以万元填的，应按元填写：C6 约 3264500、D6 约 3063500/);
});

test("one amount is a wrong figure, not a part", () => {
  const report = reportOn(
    budgetTable(
      ...LINES.slice(0, 3),
      "2010302 | 一般行政管理事务 | 590.00 | 350.00 | 2400000.00",
      LINES[4]!,
      TOTAL,
    ),
  );
  expect(report.causes).toEqual([]);
  expect(report.suspects.map(({ message }) => message)).toEqual([
    expect.stringMatching(/E7.*应为 240\.00.*万元误填为元/),
  ]);
});

test("a total without one of its lines is not that line in another unit", () => {
  const [first, second, third, fourth] = LINES;
  const causes = causesOn(
    budgetTable(first!, second!, third!, fourth!, LINES[4]!, "合计 | | 2134.71 | 1783.09 | 351.62"),
  );
  expect(causes.filter((cause) => cause.includes("填的"))).toEqual([]);
});
