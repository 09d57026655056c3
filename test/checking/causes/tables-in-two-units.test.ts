import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { ITEMS, SPENDING, TOTALS } from "./spending-lines";
import { sideBySide, STAFF } from "./economic-tables";

/** A table of 万元 printed in 元. */
function inYuan(table: string): string {
  return table
    .replace("单位：万元", "单位：元")
    .replaceAll(/[0-9]+\.[0-9]{2}/g, (amount) => (Number(amount) * 10_000).toFixed(2));
}

const causesOn = (...tables: readonly string[]) =>
  reportOn(tables.join("\n")).causes.map(({ message }) => message);

const OTHERS = [expenditureTable(...SPENDING), budgetTable(...SPENDING)].map(inYuan);
const CLASS = " | | 八、社会保障和就业支出 | 300.00";

test("what a 类 that was left out has to print is told in the unit of its table", () => {
  const [told, ...more] = causesOn(TOTALS.replace(`${CLASS}\n`, ""), ...OTHERS);
  expect(more).toEqual([]);
  expect(told).toContain("疑似漏录 208 社会保障和就业支出 一行（在 207 之后）：决算数 300.00（");
});

test("a 类 under another's name is known by its amount in another unit", () => {
  const [told, ...more] = causesOn(
    TOTALS.replace("八、社会保障和就业支出", "社会保险基金支出"),
    ...OTHERS,
  );
  expect(more).toEqual([]);
  expect(told).toContain("“社会保险基金支出”疑似写错，应为“社会保障和就业支出”");
});

test("code and name of another line are known by its amount in another unit", () => {
  const spending = ITEMS.map((line) =>
    line.replace("2070109 | 群众文化", "2080899 | 其他优抚支出"),
  );
  const [told, ...more] = causesOn(
    TOTALS,
    expenditureTable(...spending),
    inYuan(budgetTable(...ITEMS)),
  );
  expect(more).toEqual([]);
  expect(told).toContain("科目编码 2080899 疑似写错，应为 2070109");
});

test("whether rounding may hide a line is asked of its amount in the table's unit", () => {
  const small = SPENDING.map((line) =>
    line
      .replace("900.00 | 500.00 | 400.00", "900.01 | 500.00 | 400.01")
      .replace("600.00 | 300.00 | 300.00", "600.01 | 300.00 | 300.01")
      .replace("500.00 | 300.00 | 200.00", "500.01 | 300.00 | 200.01"),
  );
  const [told, ...more] = causesOn(
    expenditureTable(...small),
    inYuan(
      budgetTable(
        ...small.slice(0, 5),
        "2070110 | 文化和旅游交流与合作 | 0.01 | | 0.01",
        ...small.slice(5),
      ),
    ),
  );
  expect(more).toEqual([]);
  expect(told).toContain("：本年支出合计 0.01、项目支出 0.01（由 20701 减其余各项推算）");
});

test("a 款 is told by the 项 that pays it, in another unit as well", () => {
  const budget = budgetTable(
    "合计 | | 163.00 | 163.00 |",
    "201 | 一般公共服务支出 | 148.00 | 148.00 |",
    "20101 | 人大事务 | 148.00 | 148.00 |",
    "2010101 | 行政运行 | 148.00 | 148.00 |",
    "221 | 住房保障支出 | 15.00 | 15.00 |",
    "22102 | 住房改革支出 | 15.00 | 15.00 |",
    "2210201 | 住房公积金 | 15.00 | 15.00 |",
  );
  const staff = STAFF.filter(([code]) => code !== "30113");
  expect(causesOn(sideBySide({ staff }), inYuan(budget))).toEqual([
    expect.stringContaining("疑似漏录 30113 住房公积金 一行"),
  ]);
});
