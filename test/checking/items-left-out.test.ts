import { budgetTable, expenditureTable, reportOn, sentencesOf } from "./report-on";

const SPENDING = [
  "合计 | | 900.00 | 500.00 | 400.00",
  "207 | 文化旅游体育与传媒支出 | 600.00 | 300.00 | 300.00",
  "20701 | 文化和旅游 | 600.00 | 300.00 | 300.00",
  "2070101 | 行政运行 | 600.00 | 300.00 | 300.00",
  "208 | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
  "20805 | 行政事业单位养老支出 | 300.00 | 200.00 | 100.00",
  "2080502 | 事业单位离退休 | 120.00 | 120.00 |",
  "2080506 | 机关事业单位职业年金缴费支出 | 180.00 | 80.00 | 100.00",
];

const without = (...codes: readonly string[]) =>
  SPENDING.filter((line) => !codes.some((code) => line.startsWith(`${code} |`)));

const said = (spending: readonly string[], budget: readonly string[]) =>
  sentencesOf(reportOn([expenditureTable(...spending), budgetTable(...budget)].join("\n"))).filter(
    (sentence) => /没有[款项]级科目/.test(sentence),
  );

test("all 项 of a 款 left out are told where other tables print them", () => {
  const told =
    "20805 下没有项级科目，疑似漏录 2080502 事业单位离退休、2080506 机关事业单位职业年金缴费支出 2 行；";
  expect(said(without("2080502", "2080506"), SPENDING)).toEqual([
    expect.stringContaining(
      `支出决算表（支出）A9 ${told}《一般公共预算财政拨款支出决算表》有这些科目`,
    ),
  ]);
  expect(said(SPENDING, without("2080502", "2080506"))).toEqual([
    expect.stringContaining(`${told}《支出决算表》有这些科目`),
  ]);
});

test("a table that prints no 项 at all left out none", () => {
  expect(said(without("2070101", "2080502", "2080506"), SPENDING)).toEqual([]);
});

test("where one is left it is the sum that says so", () => {
  expect(said(without("2080502"), SPENDING)).toEqual([]);
});

test("款 and 项 of a 类 left out are told where other tables print them", () => {
  const told = "208 下没有款级科目，疑似漏录 20805 行政事业单位养老支出";
  expect(said(without("20805", "2080502", "2080506"), SPENDING)).toEqual([
    expect.stringContaining(`支出决算表（支出）A8 ${told}`),
  ]);
});

test("where tables stop at 款, the only 款 of a 类 is a line left out", () => {
  const sections = without("2070101", "2080502", "2080506");
  const { causes } = reportOn(
    [
      expenditureTable(...sections.filter((line) => !line.startsWith("20805"))),
      budgetTable(...sections),
    ].join("\n"),
  );
  expect(causes).toMatchObject([
    { cause: { kind: "line-left-out", table: "expenditure", code: "20805", part: "only-child" } },
  ]);
});

const FOUR = ["207", "208", "210", "221"].flatMap((code) => [
  `${code} | 某类支出 | 100.00 | 100.00 |`,
  `${code}01 | 某款 | 100.00 | 100.00 |`,
  `${code}0101 | 某项 | 100.00 | 100.00 |`,
]);

test("the only 款 that no table divides is told once, with the tables", () => {
  const lines = [
    "合计 | | 400.00 | 400.00 |",
    ...FOUR.filter((line) => !line.startsWith("2210101")),
  ];
  expect(said(lines, lines)).toEqual([
    expect.stringContaining(
      "A15 22101 下没有项级科目，而其他各款都有，疑似漏录；《一般公共预算财政拨款支出决算表》也是如此。",
    ),
  ]);
});

test("of two that are not divided, or among few, none is odd", () => {
  const two = FOUR.filter((line) => !/^(221|210)0101/.test(line));
  expect(said(["合计 | | 400.00 | 400.00 |", ...two], [])).toEqual([]);
  const few = FOUR.slice(0, 8);
  expect(said(["合计 | | 300.00 | 300.00 |", ...few], [])).toEqual([]);
});
