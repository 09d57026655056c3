import { budgetTable, expenditureTable, reportOn } from "./report-on";

const HEADS =
  "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入";

const CODES = ["合计", "208", "20805", "2080505", "2080506", "2080599"];
const SPENT: readonly number[] = [60, 60, 60, 30, 20, 10];

/** What is told of exchanges where the last three lines received so much, and the budgets spent `spent`. */
function told(received: readonly number[], spent = SPENT): readonly string[] {
  const total = received.reduce((sum, each) => sum + each, 0);
  const amounts = [total, total, total, ...received];
  const row = (of: readonly number[], columns: string) =>
    CODES.map((code, at) => `${code} | 某项 | ${columns.replaceAll("#", of[at]!.toFixed(2))}`);
  const { findings } = reportOn(
    [
      ["=== 收入", "2022年度收入决算表", "单位：万元", HEADS, ...row(amounts, "# | #")].join("\n"),
      expenditureTable(...row(SPENT, "# | #")),
      budgetTable(...row(spent, "# | #")),
    ].join("\n"),
  );
  return findings.map(({ message }) => message).filter((each) => each.includes("可能互换"));
}

test("two siblings that received just what the budgets spent on the other may be exchanged: a notice", () => {
  expect(told([20, 30, 10])).toEqual([
    "收入决算表“2080505 某项”与“2080506 某项”两行的金额可能互换：财政拨款收入是 20 和 30，财政拨款的支出正好相反。各条关系虽都成立，请核对。",
  ]);
});

test.each<[string, readonly number[], readonly number[]]>([
  ["each received what was spent on it", [30, 20, 10], SPENT],
  ["only one of them meets the other", [20, 31, 10], SPENT],
  ["three went round", [20, 10, 30], SPENT],
  [
    "the budget spent more than 支出决算表 knows: its own lines are in doubt",
    [30, 20, 10],
    [60, 60, 60, 20, 30, 10],
  ],
])("nothing is said where %s", (_, received, spent) => {
  expect(told(received, spent).filter((each) => each.startsWith("收入决算表"))).toEqual([]);
});
