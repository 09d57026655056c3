import { placeKey } from "../../../src/checking/suspects/cell-index";
import { budgetTable, expenditureTable, reportOn } from "../report-on";

/** 27 lacking, and 27 too much, each in some of the totals on its way: chains that share cells explain it. */
const TABLES = [
  expenditureTable(
    "合计 |  | 900.00 | 527.00 | 400.00",
    "207 | 文化旅游体育与传媒支出 | 573.00 | 300.00 | 273.00",
    "20701 | 文化和旅游 | 600.00 | 300.00 | 300.00",
    "2070101 | 行政运行 | 323.00 | 300.00 | 23.00",
    "2070109 | 群众文化 | 100.00 | 0.00 | 100.00",
    "2070111 | 文化创作与保护 | 177.00 | 27.00 | 150.00",
    "208 | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
    "20805 | 行政事业单位养老支出 | 300.00 | 200.00 | 100.00",
    "2080502 | 事业单位离退休 | 120.00 | 120.00 | 0.00",
    "2080506 | 机关事业单位职业年金缴费支出 | 180.00 | 80.00 | 100.00",
  ),
  budgetTable(
    "合计 |  | 900.00 | 500.00 | 400.00",
    "207 | 文化旅游体育与传媒支出 | 600.00 | 300.00 | 300.00",
    "20701 | 文化和旅游 | 600.00 | 300.00 | 273.00",
    "2070101 | 行政运行 | 350.00 | 300.00 | 50.00",
    "2070109 | 群众文化 | 100.00 | 0.00 | 100.00",
    "2070111 | 文化创作与保护 | 150.00 | 0.00 | 150.00",
    "208 | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
    "20805 | 行政事业单位养老支出 | 300.00 | 200.00 | 100.00",
    "2080502 | 事业单位离退休 | 120.00 | 120.00 | 0.00",
    "2080506 | 机关事业单位职业年金缴费支出 | 180.00 | 80.00 | 100.00",
  ),
].join("\n");

test("what may be wrong in a suspect's stead is named once, and never the suspect", () => {
  const { suspects } = reportOn(TABLES);
  expect(suspects.some(({ rivals }) => rivals.length > 0)).toBe(true);
  for (const { cell, rivals } of suspects) {
    const named = rivals.map(placeKey);
    expect(named).not.toContain(placeKey(cell.placed));
    expect(new Set(named).size).toBe(named.length);
  }
});
