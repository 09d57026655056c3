import { expenditureTable, reportOn } from "../report-on";

const HEADS = "对附属单位补助支出 | 其中：教育";

/** A 支出决算表 with one column more, 其中：教育; each line's amount in it. */
function withEducation(...amounts: readonly string[]) {
  const codes = [
    "合计",
    "201",
    "20101",
    "2010101",
    "2010102",
    "20102",
    "2010201",
    "2010202",
    "205",
    "20501",
    "2050101",
    "2050102",
  ];
  const spent = ["80", "40", "20", "10", "10", "20", "10", "10", "40", "40", "20", "20"];
  const lines = codes.map(
    (code, at) =>
      `${code} | ${code === "合计" ? "" : "某科目"} | ${spent[at]!}.00 | ${spent[at]!}.00 | | | | | ${amounts[at]!}`,
  );
  return reportOn(expenditureTable(...lines).replace("对附属单位补助支出", HEADS));
}

describe("sums down a column that is not the form's", () => {
  test("break where the column is added up by level", () => {
    const report = withEducation(
      "9.00",
      "6.00",
      "3.00",
      "1.00",
      "2.00",
      "3.00",
      "1.00",
      "2.00",
      "3.00",
      "3.00",
      "1.00",
      "2.00",
    );
    expect(report.counts.broken).toBe(0);
    const slipped = withEducation(
      "9.00",
      "6.00",
      "3.00",
      "1.00",
      "2.00",
      "3.00",
      "1.00",
      "2.00",
      "3.00",
      "3.00",
      "1.00",
      "5.00",
    );
    expect(slipped.counts.broken).toBe(1);
  });

  test("are not checkable where it holds whatever it likes", () => {
    const report = withEducation("0.50", "", "", "", "", "", "", "", "3.00", "", "", "0.20");
    expect(report.counts.broken).toBe(0);
    expect(report.gaps.map(({ why }) => why).join()).toContain(
      "《支出决算表》的“其中:教育”一栏不在已知的表样中，不知是否逐级相加",
    );
  });
});
