import { sayCell } from "../../src/why/say-cell";
import { budgetTable, expenditureTable } from "../checking/report-on";
import { spoken, whyCell } from "./checked-grid";

/** 支出!D6 should be 150.00: its line and its column say so. */
const WRONG_LEAF = expenditureTable(
  "合计 | | 300.00 | 200.00 | 100.00 | | |",
  "201 | 一般公共服务支出 | 200.00 | 150.00 | 50.00 | | |",
  "20133 | 宣传事务 | 200.00 | 105.00 | 50.00 | | |",
  "208 | 社会保障和就业支出 | 100.00 | 50.00 | 50.00 | | |",
);

describe("a cell that is blamed", () => {
  const why = whyCell(WRONG_LEAF, "支出!D6");

  test("says that it is, what it should be, and how it came about", () => {
    expect(why.blame).toMatchObject({ kind: "suspect", certain: true, suggested: "150.00" });
    expect(why.blame.slip).toMatch(/颠倒/);
  });

  test("leads to the pages of the relations that it breaks, of the slip and of the verdict", () => {
    const kinds = sayCell(why).kinds.map(({ id }) => id);
    expect(kinds.slice(0, 2)).toEqual(why.relations.map(({ kind }) => kind));
    expect(kinds.slice(2)).toEqual(["slip-相邻两位数字颠倒", "finding-很可能有误的单元格"]);
    for (const { says, matters, source, limits, example } of sayCell(why).kinds)
      expect([says, matters, source, limits, example?.line]).not.toContain("");
  });

  test("shows every relation on it with both sides, the broken ones first", () => {
    expect(why.relations.map(({ outcome, left, right }) => [outcome, left.sum, right.sum])).toEqual(
      [
        ["broken", "200.00", "155.00"],
        ["broken", "150.00", "105.00"],
      ],
    );
    expect(why.relations[0]!.right.figures.slice(0, 2)).toEqual([
      { sheet: "支出", address: "D6", sign: "+", shown: "105.00" },
      { sheet: "支出", address: "E6", sign: "+", shown: "50.00" },
    ]);
  });

  test("changing it alone mends all and breaks nothing; changing another breaks what holds", () => {
    expect(why.alone[0]).toMatchObject({ amount: "150.00", stillBroken: [], breaks: [] });
    expect(why.others.length).toBeGreaterThan(2);
    expect(
      why.others.every(({ alone }) => alone.breaks.length + alone.stillBroken.length > 0),
    ).toBe(true);
  });

  test("what was considered is told, what was taken first", () => {
    expect(why.considered[0]).toMatchObject({ came: "taken", what: "只有单元格有误" });
  });
});

describe("a cell that is not blamed", () => {
  test("although a relation of it is broken: who explains it is said", () => {
    const { blame, relations } = whyCell(WRONG_LEAF, "支出!C6");
    expect(blame.kind).toBe("cleared");
    expect(blame.says.join()).toMatch(/D6.*很可能有误/);
    expect(relations.filter(({ outcome, binds }) => outcome === "held" && binds)).toHaveLength(1);
  });

  test("because all its relations hold", () => {
    const { blame, considered, alone } = whyCell(WRONG_LEAF, "支出!C4");
    expect(blame).toEqual({
      kind: "nothing-broken",
      says: ["涉及它的 2 条强制关系没有不成立的。"],
    });
    expect([considered, alone]).toEqual([[], []]);
  });

  test("because it is one of several that could be wrong: it is a rival", () => {
    const grid = expenditureTable(
      "合计 | | 300.00 | | | | |",
      "201 | 一般公共服务支出 | 210.00 | | | | |",
      "208 | 社会保障和就业支出 | 100.00 | | | | |",
    );
    const kinds = ["C4", "C5", "C6"].map((cell) => whyCell(grid, `支出!${cell}`).blame);
    expect(kinds.map(({ certain }) => certain)).toEqual([false, false, false]);
    expect(kinds.map(({ kind }) => kind)).toContain("rival");
  });
});

describe("a cell of no relation", () => {
  test.each([
    ["支出!A1", "title"],
    ["支出!C3", "head"],
    ["支出!A5", "code"],
    ["支出!B5", "caption"],
    ["支出!Z99", "beside"],
  ])("%s is %s", (cell, kind) => {
    const { part, blame, relations } = whyCell(WRONG_LEAF, cell);
    expect(part.kind).toBe(kind);
    expect(blame.kind).toBe("no-figure");
    expect(relations).toEqual([]);
  });

  test("on a sheet that was not read", () => {
    expect(whyCell("=== 备忘\n随手记", "备忘!A1").part).toEqual({ kind: "not-read" });
  });

  test("in a column that no form has: said", () => {
    const grid = budgetTable("合计 | | 3.00 | 2.00 | 1.00 | 9.00").replace(
      "项目支出",
      "项目支出 | 其他开支",
    );
    const why = whyCell(grid, "预算!F4");
    expect(why.part).toMatchObject({ kind: "figure", known: false });
    expect(spoken(sayCell(why))).toContain("不在已知的表样中");
  });

  test("with words where a number belongs: the finding is told, and the relations that wait", () => {
    const why = whyCell(WRONG_LEAF.replace("105.00", "待定"), "支出!D6");
    expect(why.said.join()).toContain("应为数字");
    expect(why.unchecked.map(({ why: reason }) => reason)).toEqual(
      expect.arrayContaining([expect.stringContaining("不是数字") as string]),
    );
  });
});

test("relations that wait for a table that is not there are named", () => {
  const { unchecked } = whyCell(budgetTable("合计 | | 3.00 | 2.00 | 1.00"), "预算!D4");
  const texts = unchecked.map(({ text }) => text);
  expect(texts).toContain(
    "［一般公共预算财政拨款支出决算表］合计·基本支出＝［一般公共预算财政拨款基本支出决算表］人员经费合计＋［一般公共预算财政拨款基本支出决算表］公用经费合计",
  );
  expect(texts.filter((text) => text.includes("项目支出≤"))).toEqual([]);
});

test("usual relations are shown and do not bind", () => {
  const grid = [
    budgetTable("合计 | | 3.00 | 3.00 | ", "2210201 | 住房公积金 | 3.00 | 3.00 | "),
    "=== 基本\n2022年度一般公共预算财政拨款基本支出决算表\n单位：万元\n科目编码 | 科目名称 | 决算数\n301 | 工资福利支出 | 9.00\n30113 | 住房公积金 | 9.00",
  ].join("\n");
  const relation = whyCell(grid, "基本!C5").relations.find(({ strength }) => strength === "usual");
  expect(relation).toMatchObject({ outcome: "broken", binds: false, difference: "6.00" });
});
