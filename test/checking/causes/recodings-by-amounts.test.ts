import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { ITEMS, TOTALS } from "./spending-lines";

/** 群众文化 of 支出决算表 as another line, with an amount. */
const reported = (line: string) =>
  reportOn(
    [
      TOTALS,
      expenditureTable(...ITEMS.map((each) => each.replace(/^2070109 \| 群众文化/, line))),
      budgetTable(...ITEMS),
    ].join("\n"),
  );

test("where 项 alone are printed, code and name of another 类 are told by the amounts of other tables", () => {
  const { causes, suspects } = reported("2080899 | 其他优抚支出");
  expect(suspects).toEqual([]);
  expect(causes).toMatchObject([
    { cause: { kind: "code", table: "expenditure", printed: "2080899", should: "2070109" } },
  ]);
});
