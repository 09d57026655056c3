import { budgetTable, expenditureTable, reportOn } from "../report-on";

const SPENDING = [
  "合计 | | 900.00 | 500.00 | 400.00",
  "207 | 文化旅游体育与传媒支出 | 600.00 | 300.00 | 300.00",
  "20701 | 文化和旅游 | 500.00 | 300.00 | 200.00",
  "2070101 | 行政运行 | 350.00 | 300.00 | 50.00",
  "2070109 | 群众文化 | 150.00 | | 150.00",
  "20703 | 体育 | 100.00 | | 100.00",
  "2070308 | 群众体育 | 100.00 | | 100.00",
  "208 | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
  "20805 | 行政事业单位养老支出 | 300.00 | 200.00 | 100.00",
  "2080502 | 事业单位离退休 | 120.00 | 120.00 |",
  "2080506 | 机关事业单位职业年金缴费支出 | 180.00 | 80.00 | 100.00",
];

test.each([
  ["a 款 as one further down", "20701", "20805"],
  ["a 款 as one further up", "20805", "20701"],
  ["a 款 as its neighbour", "20701", "20703"],
  ["a 类", "207", "208"],
  ["a 项", "2070101", "2080502"],
])(
  "%s, a code that has a line of its own: it is mended and that line left in peace",
  (_, right, wrong) => {
    const typed = SPENDING.map((line) => line.replace(`${right} |`, `${wrong} |`));
    const report = reportOn([expenditureTable(...SPENDING), budgetTable(...typed)].join("\n"));
    expect(report.causes).toMatchObject([
      {
        certain: true,
        cause: { kind: "code", table: "general-public-budget", printed: wrong, should: right },
      },
    ]);
    expect(report.suspects).toEqual([]);
  },
);
