import { numberedBudgetTable, reportOn, sentencesOf } from "./report-on";

/** Two-sided, with 行次: line 9 is printed without a caption, as the forms of 2022 do. */
function numberedTotals(...notes: readonly string[]): string {
  return [
    "=== 收支",
    "2022年度收入支出决算总表",
    "单位：万元",
    "项目 | 行次 | 决算数 | 项目 | 行次 | 决算数",
    "一、一般公共预算财政拨款收入 | 1 | 300.00 | 一、一般公共服务支出 | 7 | 310.00",
    "五、事业收入 | 2 | 12.00 | 八、社会保障和就业支出 | 8 | 2.00",
    " | 3 | | | 9 |",
    "本年收入合计 | 4 | 312.00 | 本年支出合计 | 10 | 312.00",
    "年初结转和结余 | 5 | 5.00 | 年末结转和结余 | 11 | 5.00",
    "总计 | 6 | 317.00 | 总计 | 12 | 317.00",
    ...notes,
  ].join("\n");
}

describe("a note that says what the form says is not counted once more", () => {
  test.each([
    "注：4行＝（1＋2）行；10行＝（7＋8）行。",
    "4行=(1+2+3)行",
    "10行＝（7＋8＋9）行",
    "6行＝（4＋5）行；12行＝（10＋11）行。",
    "10行＝（7＋…＋9）行",
    "第4行＝第1行＋第2行",
  ])("%s", (note) => {
    const without = reportOn(numberedTotals());
    const withNote = reportOn(numberedTotals(note));
    expect(withNote.counts).toEqual(without.counts);
    expect(withNote.findings).toEqual([]);
  });
});

test("lines that were deleted from among the numbered ones may be named", () => {
  const gaps = numberedTotals("10行＝（7＋8＋9）行", "4行＝（1＋2＋3）行")
    .split("\n")
    .filter((line) => !line.startsWith(" | 3"))
    .join("\n");
  const report = reportOn(gaps);
  expect(report.findings).toEqual([]);
  expect(report.gaps.filter(({ why }) => why.includes("表注"))).toEqual([]);
});

describe("a note that names another total for the same addends is misprinted", () => {
  test.each([
    ["28行＝（1＋2）行", "4行＝（1＋2）行"],
    ["11行＝（7＋8＋9）行", "10行＝（7＋8）行"],
    ["5 行=（4+5）行", "6行＝（4＋5）行"],
  ])("%s should say %s", (note, corrected) => {
    const { findings, suspects } = reportOn(numberedTotals(note));
    expect(findings).toMatchObject([{ severity: "error", kind: "note", identity: corrected }]);
    expect(suspects).toEqual([]);
  });

  test("栏各行 stays 栏各行, on every line of the table", () => {
    const { findings } = reportOn(numberedBudgetTable("注：29 栏各行＝（2＋3）栏各行。"));
    expect(findings).toMatchObject([{ kind: "note", identity: "1栏各行＝（2＋3）栏各行" }]);
  });

  test("the finding stands at the note's own cell and marks no figure", () => {
    const { findings } = reportOn(numberedTotals("28行＝（1＋2）行"));
    expect(findings[0]!.cells).toEqual([{ sheet: "收支", row: 9, column: 0 }]);
    expect(findings[0]!.message).toContain("表中数字不受影响");
  });
});

describe("a note like none of the form's relations is tried on the figures", () => {
  test("true ones are counted as checked", () => {
    const before = reportOn(numberedTotals()).counts;
    const { counts, findings } = reportOn(numberedTotals("4行＝10行"));
    expect(counts.held).toBe(before.held + 1);
    expect(findings).toEqual([]);
  });

  test("the right total with wrong addends is misprinted, because the form's relation holds", () => {
    const { findings } = reportOn(numberedTotals("12行＝（10＋5＋1）行"));
    expect(findings).toMatchObject([{ severity: "error", identity: "12行＝（10＋11）行" }]);
  });

  test("what contradicts the figures and is on no form is a notice: its author knows", () => {
    const { findings } = reportOn(numberedTotals("1行＝7行"));
    expect(findings).toMatchObject([{ severity: "notice", kind: "note" }]);
  });
});

describe("what cannot be checked is said, with the reason", () => {
  test.each([
    ["60行＝（61＋62）行", "没有对应的数字"],
    ["注：本年收入合计＝各项收入之和", "用文字写的"],
    ["27行＝（1＋2行", "未能读懂"],
  ])("%s: %s", (note, why) => {
    const { gaps, findings } = reportOn(numberedTotals(note));
    expect(findings).toEqual([]);
    expect(gaps.map((gap) => gap.why).join()).toContain(why);
  });

  test("a form without 栏次", () => {
    const grid = numberedBudgetTable("1栏各行＝（2＋3）栏各行").replace("栏次 | | 1 | 2 | 3\n", "");
    expect(
      reportOn(grid)
        .gaps.map(({ why }) => why)
        .join(),
    ).toContain("没有印栏次");
  });
});

test("a wrong figure under a right note is found by the figure's own relation, once", () => {
  const grid = numberedTotals("4行＝（1＋2）行").replace("| 4 | 312.00", "| 4 | 321.00");
  const report = reportOn(grid);
  expect(report.findings.filter(({ kind }) => kind === "note")).toEqual([]);
  expect(report.suspects.map(({ suggested }) => suggested)).toEqual(["312.00"]);
  expect(sentencesOf(report).filter((sentence) => sentence.includes("各项收入之和"))).toHaveLength(
    1,
  );
});
