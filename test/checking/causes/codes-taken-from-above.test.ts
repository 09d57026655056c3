import { reportOn } from "../report-on";

/** 类, 款 and 项 in a column each, upper levels left blank on the lines below. */
const LINES: readonly (readonly string[])[] = [
  ["207", "", "", "文化旅游体育与传媒支出", "600.00 | 300.00 | 300.00"],
  ["", "01", "", "文化和旅游", "500.00 | 300.00 | 200.00"],
  ["", "", "01", "行政运行", "350.00 | 300.00 | 50.00"],
  ["", "", "09", "群众文化", "150.00 | | 150.00"],
  ["", "03", "", "体育", "100.00 | | 100.00"],
  ["", "", "08", "群众体育", "100.00 | | 100.00"],
  ["208", "", "", "社会保障和就业支出", "300.00 | 200.00 | 100.00"],
  ["", "05", "", "行政事业单位养老支出", "300.00 | 200.00 | 100.00"],
  ["", "", "02", "事业单位离退休", "300.00 | 200.00 | 100.00"],
];

function table(title: string, heads: string, lines: readonly (readonly string[])[]) {
  return [
    `=== ${title}`,
    title,
    "单位：万元",
    `类 | 款 | 项 | 科目名称 | ${heads}`,
    " | | | 合计 | 900.00 | 500.00 | 400.00",
    ...lines.map((cells) =>
      cells.map((text) => (/^[0-9]+$/.test(text) ? `"${text}"` : text)).join(" | "),
    ),
  ].join("\n");
}

const EXPENDITURE = ["支出决算表", "本年支出合计 | 基本支出 | 项目支出"] as const;
const BUDGET = ["一般公共预算财政拨款支出决算表", "小计 | 基本支出 | 项目支出"] as const;

/** The report on table 3 with one cell of a code mistyped. */
function reportWith(row: number, column: number, typed: string) {
  const wrong = LINES.map((cells, at) => (at === row ? cells.with(column, typed) : cells));
  return reportOn([table(...EXPENDITURE, wrong), table(...BUDGET, LINES)].join("\n"));
}

describe("a 类 or 款 mistyped where the lines below take theirs from it is one wrong code", () => {
  test.each([
    ["a 款 that stands already", 1, 1, "03", "20703", "20701"],
    ["the second of two alike", 4, 1, "01", "20701", "20703"],
    ["a 款 that no table has", 1, 1, "06", "20706", "20701"],
    ["a 类 that stands already", 0, 0, "208", "208", "207"],
    ["a 类 that no table has", 6, 0, "209", "209", "208"],
  ])("%s", (_, row, column, typed, printed, should) => {
    const { causes, suspects, findings } = reportWith(row, column, typed);
    expect(causes.map(({ cause, certain }) => [cause, certain])).toEqual([
      [expect.objectContaining({ kind: "code", printed, should }), true],
    ]);
    expect(suspects).toEqual([]);
    // What its cause tells is not told once more of the lines that take its code.
    expect(findings.filter(({ severity }) => severity === "notice")).toEqual([]);
  });
});
