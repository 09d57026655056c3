import type { CheckReport } from "../../../src/checking/report";
import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { codesTold } from "./codes-told";

const SPENDING = [
  "合计 | | 900.00 | 500.00 | 400.00",
  "207 | 文化旅游体育与传媒支出 | 600.00 | 300.00 | 300.00",
  "20701 | 文化和旅游 | 600.00 | 300.00 | 300.00",
  "2070101 | 行政运行 | 350.00 | 300.00 | 50.00",
  "2070109 | 群众文化 | 100.00 | | 100.00",
  "2070111 | 文化创作与保护 | 150.00 | | 150.00",
  "208 | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
  "20805 | 行政事业单位养老支出 | 300.00 | 200.00 | 100.00",
  "2080502 | 事业单位离退休 | 120.00 | 120.00 |",
  "2080506 | 职业年金 | 180.00 | 80.00 | 100.00",
];

const REVENUE_HEADS =
  "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入";

/** 收入决算表 with as much received as was spent, all of it appropriated. */
function revenueTable(...lines: readonly string[]): string {
  const received = lines.map((line) => {
    const [code, name, whole] = line.split("|").map((cell) => cell.trim());
    return `${code!} | ${name!} | ${whole!} | ${whole!}`;
  });
  return ["=== 收入", "2022年度收入决算表", "单位：万元", REVENUE_HEADS, ...received].join("\n");
}

const typed = (from: string, to: string) =>
  SPENDING.map((line) => line.replace(`${from} |`, `${to} |`));

function book(
  revenue: readonly string[],
  spending: readonly string[],
  budget: readonly string[],
): CheckReport {
  return reportOn(
    [revenueTable(...revenue), expenditureTable(...spending), budgetTable(...budget)].join("\n"),
  );
}

const certainCells = ({ suspects }: CheckReport) =>
  suspects.filter(({ certain }) => certain).map(({ message }) => message);

test.each<[string, string, string, "certain" | "perhaps"]>([
  ["the 款 digits put it among others", "2070111", "2080111", "certain"],
  ["the 类 digits put it among others", "2070111", "2060111", "certain"],
  ["its name has one code alone", "2080502", "2080509", "perhaps"],
  ["its name ends otherwise", "2070101", "2070104", "perhaps"],
  ["it stands out of order", "2070109", "2070189", "perhaps"],
])("a code mistyped alike in two tables is told in both: %s", (_, right, wrong, sure) => {
  const slip = typed(right, wrong);
  const both = `${wrong} ${right}`;
  expect(codesTold(book(SPENDING, slip, slip)).toSorted()).toEqual([
    `expenditure ${both} ${sure}`,
    `general-public-budget ${both} ${sure}`,
  ]);
  // The budget's line meets none in 支出决算表: that breaks, and makes it certain.
  expect(codesTold(book(slip, slip, SPENDING)).toSorted()).toEqual([
    `expenditure ${both} certain`,
    `revenue ${both} certain`,
  ]);
  expect(certainCells(book(SPENDING, slip, slip))).toEqual([]);
});

test("the same slip in all tables is told where sums show it", () => {
  const slip = typed("2070111", "2080111");
  const report = book(slip, slip, slip);
  expect(codesTold(report)).toHaveLength(3);
  for (const { cause, message } of report.causes) {
    expect(cause).toMatchObject({ kind: "code", printed: "2080111", should: "2070111" });
    expect(message).toContain("这一行排在 20701 的下级科目之间");
  }
  expect(certainCells(report)).toEqual([]);
});

describe("a code of another 类 altogether, the name kept", () => {
  const slip = typed("2080506", "2010604").map((line) =>
    line.replace("职业年金", "机关事业单位职业年金缴费支出"),
  );
  const right = SPENDING.map((line) => line.replace("职业年金", "机关事业单位职业年金缴费支出"));
  const both = "2010604 2080506 certain";

  test.each([
    ["two tables", right, slip, ["expenditure", "general-public-budget"]],
    ["every table", slip, slip, ["expenditure", "general-public-budget", "revenue"]],
  ])("in %s", (_, revenue, others, tables) => {
    const report = book(revenue, others, others);
    expect(codesTold(report).toSorted()).toEqual(tables.map((table) => `${table} ${both}`));
    expect(report.suspects).toEqual([]);
  });

  test("of a name that many codes bear, its place says it", () => {
    const typedRun = typed("2070101", "2010601");
    const report = book(SPENDING, typedRun, typedRun);
    expect(codesTold(report).toSorted()).toEqual([
      "expenditure 2010601 2070101 certain",
      "general-public-budget 2010601 2070101 certain",
    ]);
    expect(report.suspects).toEqual([]);
  });

  test("of a name that nobody knows, only the level above is told", () => {
    const unnamed = (lines: readonly string[]) =>
      lines.map((line) => line.replace(/职业年金|机关事业单位职业年金缴费支出/, "补助"));
    const report = book(unnamed(slip), unnamed(slip), unnamed(slip));
    expect(report.causes).toHaveLength(3);
    for (const { message } of report.causes)
      expect(message).toContain("科目编码 2010604 疑似写错，应是 20805 下的科目");
    expect(certainCells(report)).toEqual([]);
  });

  test("the only line below a level that stands", () => {
    const one = (lines: readonly string[]) =>
      lines
        .filter((line) => !line.startsWith("2080502"))
        .map((line) =>
          line.replace(
            /^(2080506|2010604).*/,
            "$1 | 机关事业单位职业年金缴费支出 | 300.00 | 200.00 | 100.00",
          ),
        );
    const report = book(one(slip), one(slip), one(slip));
    for (const { cause } of report.causes)
      expect(cause).toMatchObject({ printed: "2010604", should: "2080506" });
    expect(report.causes).toHaveLength(3);
    expect(certainCells(report)).toEqual([]);
  });
});

test("digits lost leave a code of another level: the name tells the right one", () => {
  const lost = SPENDING.map((line) => line.replace("20701 |", "271 |"));
  const report = book(SPENDING, lost, SPENDING);
  expect(codesTold(report)).toEqual(["expenditure 271 20701 certain"]);
  expect(report.suspects).toEqual([]);
});

describe("where neither name nor order decides, several tables are believed against one, and it is not certain", () => {
  const plain = SPENDING.map((line) => line.replace("群众文化", "馆藏保护"));
  const slip = plain.map((line) => line.replace("2070109 |", "2070108 |"));
  test.each([
    ["nothing breaks", "revenue", book(plain, slip, slip)],
    ["the budget's line meets none", "general-public-budget", book(slip, slip, plain)],
  ])("%s", (_, table, report) => {
    expect(codesTold(report)).toEqual([`${table} 2070109 2070108 perhaps`]);
    const others = report.causes.flatMap(({ rivals }) => rivals);
    expect(others).toHaveLength(2);
    for (const other of others)
      expect(other).toMatchObject({ kind: "code", printed: "2070108", should: "2070109" });
  });

  test("a code in order against several out of order is right", () => {
    const far = plain.map((line) => line.replace("2070109 |", "2070189 |"));
    const [found] = book(plain, plain, far).causes;
    expect(found).toMatchObject({ cause: { printed: "2070189" }, rivals: [], certain: true });
  });
});

test.each<[string, readonly string[]]>([
  ["left out of", SPENDING.filter((line) => !line.startsWith("2070111"))],
  ["twice in", SPENDING.flatMap((line) => (line.startsWith("2070111") ? [line, line] : [line]))],
])("a line %s two tables is told in both", (_, slip) => {
  const report = book(SPENDING, slip, slip);
  expect(report.causes.map(({ cause }) => cause.table).sort()).toEqual([
    "expenditure",
    "general-public-budget",
  ]);
  expect(certainCells(report)).toEqual([]);
});

describe("code and name both another's", () => {
  test("below another level: its amounts are what lacks there", () => {
    const slip = SPENDING.map((line) =>
      line.replace("2070111 | 文化创作与保护", "2080801 | 死亡抚恤"),
    );
    const report = book(SPENDING, slip, SPENDING);
    expect(report.causes[0]!.cause).toMatchObject({ kind: "code", should: "2070111" });
    expect(report.causes[0]!.message).toContain("这一行的金额正是 20701 所缺的");
    expect(certainCells(report)).toEqual([]);
  });

  test("beside it: another table prints as much for the missing code", () => {
    const slip = SPENDING.map((line) =>
      line.replace("2070111 | 文化创作与保护", "2070114 | 文化和旅游管理事务"),
    );
    const report = book(SPENDING, slip, SPENDING);
    const causes = report.causes.flatMap(({ cause, rivals }) => [cause, ...rivals]);
    expect(causes).toContainEqual(
      expect.objectContaining({ kind: "code", table: "expenditure", should: "2070111" }),
    );
    expect(certainCells(report)).toEqual([]);
  });
});
