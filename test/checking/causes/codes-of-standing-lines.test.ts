import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { SPENDING } from "./spending-lines";

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
