import { expenditureTable, reportOn } from "./report-on";

const LINES = [
  "合计 | | 300.00 | 200.00 | 100.00",
  "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
];

describe("the figures that are printed, and those that a relation checked", () => {
  test("blanks and dashes are not printed figures; a printed 0 is one", () => {
    const { coverage, unchecked } = reportOn(
      expenditureTable(
        "合计 | | 300.00 | 300.00 | 0.00 | — |",
        "201 | 一般公共服务支出 | 300.00 | 300.00 | | |",
      ),
    );
    expect(coverage).toEqual({ printed: 5, checked: 5 });
    expect(unchecked).toEqual([]);
  });

  test("a column of budget figures is printed and never checked", () => {
    const grid = expenditureTable(...LINES.map((line) => `${line} | | | | 250.00`));
    const { coverage, unchecked } = reportOn(
      grid.replace("对附属单位补助支出", "对附属单位补助支出 | 年初预算数"),
    );
    expect(coverage).toEqual({ printed: 8, checked: 6 });
    expect(unchecked).toMatchObject([
      { table: "expenditure", why: expect.stringContaining("预算数"), cells: [{}, {}] },
    ]);
    const [first, second] = unchecked[0]!.cells;
    expect(second).toEqual({ ...first!, row: first!.row + 1 });
  });

  test("a column that was not read is printed, and no relation checks it", () => {
    const grid = expenditureTable(...LINES.map((line) => `${line} | | | | 12.00`));
    const { coverage, unchecked } = reportOn(
      grid.replace("对附属单位补助支出", "对附属单位补助支出 | 县级统筹"),
    );
    expect(coverage).toEqual({ printed: 8, checked: 6 });
    expect(unchecked).toHaveLength(1);
    expect(unchecked[0]).toMatchObject({ why: "所在的栏不在已知的表样上" });
    expect(unchecked[0]!.cells).toHaveLength(2);
  });

  test("a line that is none of the form's is added up along itself where it gives a sum and a part", () => {
    const lone = reportOn(expenditureTable(...LINES, "其中： | 上年结转安排支出 | | | 12.34"));
    expect(lone.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(lone.coverage).toEqual({ printed: 7, checked: 6 });
    const whole = reportOn(expenditureTable(...LINES, " | 上年结转安排支出 | 12.43 | | 12.34"));
    expect(whole.findings.filter(({ severity }) => severity === "error")).toHaveLength(1);
    expect(whole.coverage).toEqual({ printed: 8, checked: 8 });
  });
});
