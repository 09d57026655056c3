import type { Finding } from "../../src/checking/finding";
import { budgetTable, expenditureTable, reportOn } from "./report-on";

const SPENDING = [
  "合计 | | 900.00 | 500.00 | 400.00",
  "207 | 文化旅游体育与传媒支出 | 600.00 | 300.00 | 300.00",
  "20701 | 文化和旅游 | 600.00 | 300.00 | 300.00",
  "2070101 | 行政运行 | 350.00 | 300.00 | 50.00",
  "2070188 | 馆藏 | 250.00 | | 250.00",
  "208 | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
  "20805 | 行政事业单位养老支出 | 300.00 | 200.00 | 100.00",
  "2080502 | 事业单位离退休 | 120.00 | 120.00 |",
  "2080506 | 机关事业单位职业年金缴费支出 | 180.00 | 80.00 | 100.00",
];

/** 收入决算表 with as much received as was spent. */
function revenueTable(lines: readonly string[]): string {
  const heads =
    "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入";
  const received = lines.map((line) => {
    const [code, name, whole] = line.split("|").map((cell) => cell.trim());
    return `${code!} | ${name!} | ${whole!} | ${whole!}`;
  });
  return ["=== 收入", "2022年度收入决算表", "单位：万元", heads, ...received].join("\n");
}

const renamed = (...pairs: readonly (readonly [string, string])[]) =>
  SPENDING.map((line) => {
    const name = pairs.find(([code]) => line.startsWith(`${code} |`))?.[1];
    return name === undefined ? line : line.replace(/\| [^|]+/, `| ${name} `);
  });

const told = (findings: readonly Finding[]) =>
  findings
    .filter(({ message }) => message.includes("名称为“"))
    .map(({ table, cells: [first], message }) => `${table!} ${first!.row + 1} ${message}`);

const on = (revenue: readonly string[], spending: readonly string[], budget = spending) =>
  told(
    reportOn(
      [revenueTable(revenue), expenditureTable(...spending), budgetTable(...budget)].join("\n"),
    ).findings,
  );

test("names exchanged are told in the table that stands alone, also where that is the first", () => {
  const slip = renamed(["2070188", "事业单位离退休"], ["2080502", "馆藏"]);
  const both = (table: string): readonly unknown[] => [
    expect.stringMatching(
      new RegExp(`^${table} 8 .*2070188 名称为“事业单位离退休”，.*疑似这里的名称有误`),
    ),
    expect.stringMatching(new RegExp(`^${table} 11 .*2080502 名称为“馆藏”，.*疑似这里的名称有误`)),
  ];
  expect(on(slip, SPENDING)).toEqual(both("revenue"));
  expect(on(SPENDING, slip, SPENDING)).toEqual(both("expenditure"));
  expect(on(SPENDING, SPENDING, slip)).toEqual(both("general-public-budget"));
});

test("a published name is right, however many tables say otherwise", () => {
  const slip = renamed(["2080506", "事业单位离退休"]);
  expect(on(SPENDING, slip)).toEqual([
    expect.stringMatching(/^expenditure 12 .*2080506 名称为“事业单位离退休”，而《收入决算表》中为/),
    expect.stringMatching(/^general-public-budget 12 .*2080506 名称为“事业单位离退休”/),
  ]);
});

test("where nothing says which, that they differ is said once", () => {
  const slip = renamed(["2070188", "藏品"]);
  const { findings } = reportOn([expenditureTable(...slip), budgetTable(...SPENDING)].join("\n"));
  expect(told(findings)).toEqual([expect.stringContaining("请核对哪一个正确")]);
});
