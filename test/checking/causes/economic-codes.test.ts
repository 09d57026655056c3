import type { CheckReport } from "../../../src/checking/report";
import { budgetTable, reportOn, sentencesOf } from "../report-on";
import { CAPITAL, GOODS, oneList, sideBySide, STAFF, type Cell } from "./economic-tables";

const changed = (group: readonly Cell[], code: string, ...to: readonly Cell[]) =>
  group.flatMap((cell) => (cell[0] === code ? to : [cell]));

const told = ({ causes }: CheckReport) =>
  causes.map(({ cause, certain }) => ({
    ...{ kind: cause.kind, certain },
    ...(cause.kind === "code" && { printed: cause.printed, should: cause.should }),
    ...(cause.kind === "line-left-out" && { code: cause.code, under: cause.under }),
  }));

const certain = ({ suspects }: CheckReport) =>
  suspects.filter((suspect) => suspect.certain).map(({ message }) => message);

describe.each([
  ["side by side", sideBySide],
  ["one below the other", oneList],
])("groups %s", (_, table) => {
  test("the right table has neither cause nor notice", () => {
    const report = reportOn(table({}));
    expect(report.causes).toEqual([]);
    expect(report.counts.broken).toBe(0);
    expect(sentencesOf(report).filter((sentence) => /编码|科目/.test(sentence))).toEqual([]);
  });

  test.each<[string, string, Cell]>([
    ["another 类", "31211", ["31211", "差旅费", "7.00"]],
    ["no 类 at all", "37211", ["37211", "差旅费", "7.00"]],
    ["another 类 that is printed", "30311", ["30311", "差旅费", "7.00"]],
  ])("a code of %s is offered the one that its name has", (_what, printed, cell) => {
    const report = reportOn(table({ goods: changed(GOODS, "30211", cell) }));
    expect(told(report)).toEqual([{ kind: "code", certain: true, printed, should: "30211" }]);
    expect(report.causes[0]!.message).toContain("支出经济分类科目如此");
    expect(report.suspects).toEqual([]);
  });

  test.each(["30277", "3021", "302112", "80211"])(
    "%s under the name of 30211 is told, whatever sums say",
    (printed) => {
      const goods = changed(GOODS, "30211", [printed, "差旅费", "7.00"]);
      const report = reportOn(table({ goods }));
      expect(told(report)).toMatchObject([{ kind: "code", printed, should: "30211" }]);
      expect(certain(report)).toEqual([]);
    },
  );

  test("a 款 without its code below the last code of all groups is told", () => {
    const report = reportOn(table({ staff: changed(STAFF, "30305", ["", "生活补助", "4.00"]) }));
    expect(told(report)).toMatchObject([{ kind: "code", should: "30305" }]);
    expect(report.suspects).toEqual([]);
  });

  test("a 款 entered twice is told as that, and no figure is suspected", () => {
    const twice: Cell = ["30205", "水费", "3.00"];
    const report = reportOn(table({ goods: changed(GOODS, "30205", twice, twice) }));
    expect(told(report)).toEqual([{ kind: "line-twice", certain: true }]);
    expect(report.suspects).toEqual([]);
  });

  test("where a 款 was left out nothing is certain, and the line is named as a rival", () => {
    const report = reportOn(table({ goods: changed(GOODS, "30226") }));
    expect(certain(report)).toEqual([]);
    expect(report.suspects[0]!.message).toContain("漏录 302 下的一行");
  });

  test("of two 款 the one that stays is not called certain", () => {
    const capital: readonly Cell[] = [
      ["310", "资本性支出", "21.00"],
      ["31003", "专用设备购置", "9.00"],
    ];
    const report = reportOn(table({ capital }));
    expect(report.counts.broken).toBe(1);
    expect(certain(report)).toEqual([]);
  });

  test("a 类 without its line, and one without 款, are hints", () => {
    const parent = reportOn(table({ staff: changed(STAFF, "303") }));
    expect(told(parent)).toEqual([
      { kind: "line-left-out", certain: false, code: "303", under: "合计" },
    ]);
    const child = reportOn(table({ capital: changed(CAPITAL, "31002") }));
    expect(told(child)).toEqual([
      { kind: "line-left-out", certain: false, code: undefined, under: "310" },
    ]);
    expect([...certain(parent), ...certain(child)]).toEqual([]);
    expect(parent.counts.broken + child.counts.broken).toBe(0);
  });

  test("code and name that are both another's are told by the amount", () => {
    const report = reportOn(
      table({
        goods: changed(GOODS, "30226"),
        staff: changed(STAFF, "30305", STAFF[6]!, ["30308", "助学金", "13.00"]),
      }),
    );
    expect(told(report)).toEqual([
      { kind: "code", certain: expect.any(Boolean), printed: "30308", should: "302" },
    ]);
    expect(report.causes[0]!.message).toContain("应是 302 下的科目");
    expect(certain(report)).toEqual([]);
  });
});

test("the 款 that alone lacks in a table of all 款 is named, and cells are its rivals", () => {
  const all = ["01国内债务付息", "02国外债务付息", "03国内债务发行费用", "04国外债务发行费用"];
  const debts = all.map((each, at): Cell => [
    `307${each.slice(0, 2)}`,
    each.slice(2),
    ["2.00", "", "5.00", "1.00"][at]!,
  ]);
  const capital: readonly Cell[] = [
    ["307", "债务利息及费用支出", "21.00"],
    ...debts.filter(([code]) => code !== "30703"),
  ];
  const report = reportOn(sideBySide({ capital }));
  expect(told(report)).toEqual([
    { kind: "line-left-out", certain: false, code: "30703", under: "307" },
  ]);
  expect(report.causes[0]!.rivalCells).not.toEqual([]);
});

test("the 款 that one 项 pays is known by its amount", () => {
  const budget = budgetTable(
    "合计 | | 163.00 | 163.00 |",
    "221 | 住房保障支出 | 163.00 | 163.00 |",
    "22102 | 住房改革支出 | 163.00 | 163.00 |",
    "2210201 | 住房公积金 | 15.00 | 15.00 |",
    "2210203 | 购房补贴 | 148.00 | 148.00 |",
  );
  const staff = changed(STAFF, "30113");
  const report = reportOn([sideBySide({ staff }), budget].join("\n"));
  expect(told(report)).toEqual([
    { kind: "line-left-out", certain: false, code: "30113", under: "301" },
  ]);
});

test.each<[string, Cell, Cell]>([
  ["before 2018", ["30305", "生活补助", "4.00"], ["30311", "住房公积金", "4.00"]],
  ["shortened", ["30302", "退休费", "8.00"], ["30302", "退休", "8.00"]],
])("names and codes as other years print them are no fault: %s", (_, from, to) => {
  const staff = changed(STAFF, from[0], to);
  const report = reportOn(sideBySide({ staff: staff.filter(([code]) => code !== "30113") }));
  expect(report.causes.filter(({ cause }) => cause.kind === "code")).toEqual([]);
  expect(sentencesOf(report).filter((sentence) => sentence.includes("不一致"))).toEqual([]);
});

test("codes or names of two lines exchanged are one hint, a name of another code is one", () => {
  const turned: Readonly<Record<string, string>> = { "30205": "30211", "30211": "30205" };
  const goods = GOODS.map(([code, name, amount]): Cell => [turned[code] ?? code, name, amount]);
  const exchanged = reportOn(sideBySide({ goods }));
  expect(sentencesOf(exchanged).join("\n")).toContain("疑似互换");
  const named = reportOn(
    sideBySide({ goods: changed(GOODS, "30226", ["30226", "会议费", "13.00"]) }),
  );
  expect(sentencesOf(named).join("\n")).toContain(
    "科目编码 30226 与名称“会议费”不一致：按支出经济分类科目，“会议费”的编码是 30215，30226 是“劳务费”",
  );
});

test("amounts typed into each other's group are told as exchanged lines", () => {
  const amounts: Readonly<Record<string, string>> = { "30113": "7.00", "30211": "15.00" };
  const turned = (group: readonly Cell[]) =>
    group.map(([code, name, amount]): Cell => [code, name, amounts[code] ?? amount]);
  const report = reportOn(sideBySide({ staff: turned(STAFF), goods: turned(GOODS) }));
  expect(told(report)).toEqual([{ kind: "lines", certain: false }]);
  expect(certain(report)).toEqual([]);
});
