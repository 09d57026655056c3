import { report } from "../../../src/checking/report";
import { recognise } from "../../../src/recognition/recognise";
import type { TableReading } from "../../../src/tables/reading";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { expenditureTable } from "../report-on";

/** The report on a 支出决算表 one column of which was read inexactly. */
function withInexact(column: string, ...lines: readonly string[]) {
  const { readings } = recognise(parseSheets(expenditureTable(...lines)));
  const inexact = (reading: TableReading): TableReading => ({
    ...reading,
    columns: reading.columns.map((each) =>
      each.key === column ? { ...each, inexact: true } : each,
    ),
  });
  return report(readings.map(inexact));
}

describe("a relation that breaks only with an inexactly read caption is not checkable", () => {
  test("without the addend it holds", () => {
    const { counts, gaps } = withInexact("项目支出", "合计 | | 200.00 | 200.00 | 100.00");
    expect(counts.broken).toBe(0);
    expect(gaps.map(({ why }) => why).join()).toContain("“项目支出”没有读懂，不计入则相符");
  });

  test("with it, it holds as ever", () => {
    const { counts } = withInexact("项目支出", "合计 | | 300.00 | 200.00 | 100.00");
    expect(counts).toMatchObject({ broken: 0, held: 1 });
  });

  test("neither with nor without it: an error that accuses no cell", () => {
    const { counts, suspects } = withInexact("项目支出", "合计 | | 250.00 | 200.00 | 100.00");
    expect(counts.broken).toBe(1);
    expect(suspects).toEqual([]);
  });

  test("a total read inexactly accuses nothing", () => {
    const { counts, gaps } = withInexact("本年支出合计", "合计 | | 250.00 | 200.00 | 100.00");
    expect(counts.broken).toBe(0);
    expect(gaps.map(({ why }) => why).join()).toContain("是按相近的名称读的，按此不相符");
  });
});
