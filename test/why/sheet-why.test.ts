import { saySheet } from "../../src/why/say-sheet";
import { budgetTable, expenditureTable } from "../checking/report-on";
import { spoken, whySheet } from "./checked-grid";

const SPENT = expenditureTable(
  "合计 | | 3.00 | 2.00 | 1.00 | | |",
  "201 | 一般公共服务支出 | 3.00 | 2.00 | 1.00 | | |",
);

describe("a sheet that was read", () => {
  const why = whySheet(SPENT, "支出");

  test("says which table, by which title, and where unit, year and money stand", () => {
    expect(why.outcome).toBe("read");
    expect(why.titles).toEqual([
      { text: "2022年度支出决算表", address: "A1", table: "expenditure" },
    ]);
    expect(why.tables[0]).toMatchObject({
      table: "expenditure",
      range: "A1:H5",
      year: { value: "2022", from: "title" },
      money: { value: "万元", from: "cell", address: "A2" },
    });
  });

  test("says of each column its heads and what it was taken for", () => {
    expect(why.tables[0]!.columns.map(({ letters, heads, key }) => [letters, heads, key])).toEqual([
      ["C", ["本年支出合计"], "本年支出合计"],
      ["D", ["基本支出"], "基本支出"],
      ["E", ["项目支出"], "项目支出"],
      ["F", ["上缴上级支出"], "上缴上级支出"],
      ["G", ["经营支出"], "经营支出"],
      ["H", ["对附属单位补助支出"], "对附属单位补助支出"],
    ]);
  });

  test("what another sheet says is said to be from there", () => {
    const without = budgetTable("合计 | | 3.00 | 2.00 | 1.00")
      .replace("\n单位：万元", "")
      .replace("2022年度", "");
    const [table] = whySheet(`${SPENT}\n${without}`, "预算").tables;
    expect(table!.money).toEqual({ value: "万元", from: "elsewhere", sheet: "支出" });
    expect(table!.year).toEqual({ value: "2022", from: "elsewhere", sheet: "支出" });
  });

  test("columns beside the final figures, unknown ones and unknown lines are told", () => {
    const grid = budgetTable(
      "合计 | | 3.00 | 2.00 | 1.00 | 5.00 | 7.00",
      "某项 | | 1.00 | 1.00 | | |",
    ).replace("项目支出", "项目支出 | 年初预算数 | 其他开支");
    const [table] = whySheet(grid, "预算").tables;
    expect(table!.columns.slice(3)).toEqual([
      { letters: "F", heads: ["年初预算数"], taken: "aside" },
      { letters: "G", heads: ["其他开支"], taken: "unknown" },
    ]);
    expect(table!.lines.unknown).toEqual([{ address: "A5", caption: "某项" }]);
    expect(spoken(saySheet(whySheet(grid, "预算")))).toContain(
      "F列 “年初预算数”：不是决算数，不核对",
    );
  });

  test("what the report says of it is told, and relations that were not checked", () => {
    const [table] = whySheet(
      SPENT.replace("| 2.00 | 1.00 | | |\n201", "| 2.00 | 9.00 | | |\n201"),
      "支出",
    ).tables;
    expect(table!.says.join()).toMatch(/E4.*可能有误/);
    expect(table!.unchecked).toEqual([]);
    expect(
      whySheet(budgetTable("合计 | | 3.00 | 2.00 | 1.00"), "预算").tables[0]!.unchecked,
    ).toMatchObject([
      { why: expect.stringContaining("没有《一般公共预算财政拨款基本支出决算表》") as string },
      { why: expect.stringContaining("没有《支出决算表》") as string },
    ]);
  });
});

describe("a sheet that was not read", () => {
  test("with another title: the nearest form is told by its heads", () => {
    const why = whySheet(SPENT.replace("2022年度支出决算表", "部门开支一览表"), "支出");
    expect(why.outcome).toBe("misfit");
    expect(why.unread.join()).toContain("像《支出决算表》");
    expect(why.nearest[0]).toMatchObject({ table: "expenditure", missing: [] });
    expect(spoken(saySheet(why))).toContain("A1 “部门开支一览表”：不是九张公开表的表名");
  });

  test("a title that ends like one of the nine and is another table's: what stands before it is told", () => {
    const why = whySheet(SPENT.replace("2022年度支出决算表", "项目支出决算表"), "支出");
    expect(why.titles).toContainEqual({ text: "项目支出决算表", address: "A1", before: "项目" });
    expect(spoken(saySheet(why))).toContain("前面有“项目”，是另一张表");
  });

  test("a form's column that is missing is named", () => {
    const grid = SPENT.replace("2022年度支出决算表", "部门开支").replace("项目支出", "其他开支");
    const why = whySheet(grid, "支出");
    expect(why.nearest.find(({ table }) => table === "expenditure")!.missing).toContain("项目支出");
  });

  test("an empty sheet has no heads and no titles but its name", () => {
    const why = whySheet("=== 空\n=== 支出\n附注", "空");
    expect(why).toMatchObject({ outcome: "other", unread: ["空表"], nearest: [] });
  });
});

test("each block and each item has its own columns", () => {
  const three = [
    "=== 三公",
    "2022年度财政拨款“三公”经费支出决算表",
    "单位：万元",
    "预算数 | | 决算数 |",
    "合计 | 公务接待费 | 合计 | 公务接待费",
    "1.00 | 1.00 | 2.00 | 2.00",
  ].join("\n");
  const columns = whySheet(three, "三公").tables[0]?.columns ?? [];
  expect(columns.map(({ letters, heads }) => [letters, heads.at(-1)])).toEqual([
    ["A", "合计"],
    ["B", "公务接待费"],
    ["C", "合计"],
    ["D", "公务接待费"],
  ]);
});
