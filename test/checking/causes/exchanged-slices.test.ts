import { budgetTable, expenditureTable, reportOn } from "../report-on";

const LINES = [
  "合计 | | 100.00 | 57.00 | 43.00",
  "208 | 社会保障和就业支出 | 60.00 | 37.00 | 23.00",
  "20805 | 行政事业单位养老支出 | 60.00 | 37.00 | 23.00",
  "2080501 | 行政单位离退休 | 22.00 | 9.00 | 13.00",
  "2080505 | 机关事业单位基本养老保险缴费支出 | 21.00 | 17.00 | 4.00",
  "2080599 | 其他行政事业单位养老支出 | 17.00 | 11.00 | 6.00",
  "210 | 卫生健康支出 | 40.00 | 20.00 | 20.00",
  "21011 | 行政事业单位医疗 | 40.00 | 20.00 | 20.00",
  "2101101 | 行政单位医疗 | 40.00 | 20.00 | 20.00",
];

/** The lines with the last two columns of some of them exchanged. */
function turned(...codes: readonly string[]): readonly string[] {
  return LINES.map((line) => {
    const [code, name, whole, ...parts] = line.split(" | ");
    return [code, name, whole, ...(codes.includes(code!) ? parts.reverse() : parts)].join(" | ");
  });
}

function causesOf(table: (...lines: readonly string[]) => string, ...codes: readonly string[]) {
  const { causes, suspects } = reportOn(table(...turned(...codes)));
  return { told: causes.map(({ message }) => message), suspects };
}

test.each([
  [["2080501", "2080505"], "第 7–8 行（2080501 至 2080505）的"],
  [["208", "20805", "2080501", "2080505", "2080599"], "第 5–9 行（208 至 2080599）的"],
  [["2080505"], "第 8 行（2080505）的"],
])("figures of %j in each other's column are one cause", (codes, where) => {
  const { told, suspects } = causesOf(expenditureTable, ...codes);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`${where}“基本支出”与“项目支出”两栏`);
  expect(suspects).toEqual([]);
});

test("in the table of the general budget as well", () => {
  const { told } = causesOf(budgetTable, "2080501", "2080505");
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("第 7–8 行（2080501 至 2080505）");
});

test("a figure that is wrong in one column is no exchange", () => {
  const wrong = LINES.map((line) => line.replace("21.00 | 17.00", "21.00 | 71.00"));
  const { causes, suspects } = reportOn(expenditureTable(...wrong));
  expect(causes).toEqual([]);
  expect(suspects.map(({ cell }) => cell.placed.line)).toContain("2080505");
});
