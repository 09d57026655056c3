import { checkSets } from "../../src/actions/check-accounts";
import { recognise, recogniseSets } from "../../src/recognition/recognise";
import type { Sheet } from "../../src/sheets/sheet";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { sheetsOfCase } from "../cases/case-workbook";

/** One table of a unit; `beside` is what stands under its title. */
function table(sheet: string, title: string, beside: string, amount = "9.00"): string {
  const head = title.includes("收入决算表")
    ? "本年收入合计 | 财政拨款收入"
    : "本年支出合计 | 基本支出";
  return [
    `=== ${sheet}`,
    title,
    `${beside} | | 单位：万元`,
    `科目编码 | 科目名称 | ${head}`,
    ` | 合计 | ${amount} | ${amount}`,
    `201 | 一般公共服务支出 | ${amount} | ${amount}`,
  ].join("\n");
}

function pair(tag: string, beside: string, year = "", amount = "9.00"): readonly string[] {
  return [
    table(`收入${tag}`, `${year}收入决算表`, beside, amount),
    table(`支出${tag}`, `${year}支出决算表`, beside, amount),
  ];
}

function setsOf(...grids: readonly string[]) {
  return recogniseSets(parseSheets(grids.join("\n"))).map(({ set, readings }) => [
    set,
    ...readings.map(({ sheet }) => sheet),
  ]);
}

describe("sets of one workbook", () => {
  test("two units are two sets, however their sheets are ordered", () => {
    const [a, b] = [pair("1", "部门：甲县水务局"), pair("2", "部门：甲县林业局")];
    const apart = [
      ["甲县水务局", "收入1", "支出1"],
      ["甲县林业局", "收入2", "支出2"],
    ];
    expect(setsOf(...a, ...b)).toEqual(apart);
    expect(setsOf(a[0]!, b[0]!, a[1]!, b[1]!)).toEqual(apart);
  });

  test("of two years the later is the main set, wherever it stands", () => {
    const [old, now] = [pair("旧", "部门：某局", "2022年度"), pair("新", "部门：某局", "2023年度")];
    const apart = [
      ["2023年度", "收入新", "支出新"],
      ["2022年度", "收入旧", "支出旧"],
    ];
    expect(setsOf(...old, ...now)).toEqual(apart);
    expect(setsOf(...now, ...old)).toEqual(apart);
  });

  test("本级 and 汇总 of one unit", () => {
    const sets = setsOf(...pair("1", "部门：某局（汇总）"), ...pair("2", "部门：某局（本级）"));
    expect(sets.map(([name]) => name)).toEqual(["汇总", "本级"]);
  });

  test("covers that name two units part the tables behind them", () => {
    const cover = (name: string) => `=== 封面 ${name}\n2023年度部门决算\n单位名称：${name}`;
    const sets = setsOf(cover("甲局"), ...pair("1", ""), cover("乙局"), ...pair("2", ""));
    expect(sets.map(([name]) => name)).toEqual(["甲局", "乙局"]);
  });

  test("a single table of another unit is a stranger in its set, not a set", () => {
    const [revenue] = pair("1", "部门：甲县水务局");
    const [, expenditure] = pair("2", "部门：甲县林业局");
    expect(setsOf(revenue!, expenditure!)).toEqual([[undefined, "收入1", "支出2"]]);
  });

  test("another unit's table never takes the place of an empty one of the set", () => {
    const own = pair("1", "部门：甲县水务局", "", "");
    const [stray] = pair("2", "部门：甲县林业局");
    const [main, ...others] = recogniseSets(
      parseSheets(
        [...own, table("三", "一般公共预算财政拨款支出决算表", "部门：甲县水务局"), stray].join(
          "\n",
        ),
      ),
    );
    expect(others).toEqual([]);
    expect(main.readings[0]!.sheet).toBe("收入1");
    expect(main.unread).toMatchObject([{ sheet: "收入2", kind: "double" }]);
  });

  test("each set is checked by itself, and the year before serves as last year's book", () => {
    const [now, before] = checkSets("决算.xlsx", {
      sheets: parseSheets(
        [
          ...pair("旧", "部门：某局", "2022年度"),
          ...pair("新", "部门：某局", "2023年度", "8.00"),
        ].join("\n"),
      ),
      unread: [],
    });
    expect([now.set, now.year, before!.set, before!.year]).toEqual([
      "2023年度",
      2023,
      "2022年度",
      2022,
    ]);
    expect(before!.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a table by unit beside the same by code", () => {
  const byCode = [
    "=== 支出决算表",
    "2023年度支出决算表",
    " | | 单位：万元",
    "科目编码 | 科目名称 | 本年支出合计 | 基本支出",
    " | 合计 | 9.00 | 9.00",
    "201 | 一般公共服务支出 | 9.00 | 9.00",
  ];
  const byUnit = (lines: readonly string[], money = "万元") => [
    "=== 支出（2）",
    "2023年度支出决算表",
    ` | | 单位：${money}`,
    "单位名称 | 本年支出合计 | 基本支出",
    ...lines,
  ];
  const unitLines = (lines: readonly string[], money?: string) => {
    const sheets = parseSheets([...byCode, ...byUnit(lines, money)].join("\n"));
    const [{ readings }] = recogniseSets(sheets);
    return readings[0]!.lines.flatMap(({ byUnit: kind, key }) => (kind ? [[kind, key]] : []));
  };
  const [office, station, total] = [
    "某局本级 | 5.00 | 5.00",
    "某水利站 | 4.00 | 4.00",
    "合计 | 9.00 | 9.00",
  ];

  test("lends it the lines of its units, wherever its total stands", () => {
    const lines = [
      ["unit", "某局本级"],
      ["unit", "某水利站"],
    ];
    expect(unitLines([total, office, station])).toEqual([["all", "分单位合计"], ...lines]);
    expect(unitLines([office, station, total])).toEqual([...lines, ["all", "分单位合计"]]);
  });

  test("a department above its units stands for several: nothing is added up", () => {
    const lines = unitLines([total, "某局 | 9.00 | 9.00", office, station]);
    expect(lines).toContainEqual(["several", "某局"]);
    const sheets = parseSheets(
      [...byCode, ...byUnit([total, "某局（汇总） | 8.00 | 8.00", office])].join("\n"),
    );
    const [{ identities }] = checkSets("决算.xlsx", { sheets, unread: [] });
    expect(identities.filter(({ text }) => text.includes("各单位"))).toEqual([]);
  });

  test("in other money it is only named", () => {
    expect(unitLines([total, office, station], "元")).toEqual([]);
  });
});

describe("rows grouped by unit", () => {
  /** Two units of 10.004 and 20.004 万元, whose total was added up from what they print. */
  const grouped = (total: string) =>
    [
      "=== 总表\n2023年度收入支出决算总表\n | | 单位：万元",
      "收入 | | 支出 |\n项目 | 决算数 | 项目 | 决算数",
      "八、其他收入 | 30.01 | 一、一般公共服务支出 | 30.01",
      "本年收入合计 | 30.01 | 本年支出合计 | 30.01\n总计 | 30.01 | 总计 | 30.01",
      "=== 支出\n2023年度支出决算表\n | | 单位：万元",
      "科目编码 | 科目名称 | 本年支出合计 | 基本支出",
      ` | 合计 | ${total} | ${total}`,
      " | 某局本级 | 10.00 | 10.00\n201 | 一般公共服务支出 | 10.00 | 10.00",
      " | 某水利站 | 10.00 | 10.00\n201 | 一般公共服务支出 | 10.00 | 10.00",
      " | 某小学 | 9.99 | 9.99\n201 | 一般公共服务支出 | 9.99 | 9.99",
    ].join("\n");
  const errors = (total: string) => {
    const [{ findings }] = checkSets("决算.xlsx", {
      sheets: parseSheets(grouped(total)),
      unread: [],
    });
    return findings.flatMap(({ severity, message }) => (severity === "error" ? [message] : []));
  };

  test("a total added up from rounded units may miss other tables by what units round", () => {
    expect(errors("29.99")).toEqual([]);
  });

  test("one that is not what the units add up to may not", () => {
    expect(errors("29.96").map((message) => /：(.+) 不成立/.exec(message)![1])).toEqual([
      "［收入支出决算总表］本年支出合计＝［支出决算表］合计·本年支出合计",
      "基本支出：合计＝各单位之和",
    ]);
  });
});

describe("a table over several sheets", () => {
  const [first, second] = [sheetsOfCase("table-over-two-sheets"), "第2页"] as const;
  const paged = recognise(first).readings.find(({ continuedOn }) => continuedOn.length > 0)!;

  test("every cell keeps its own sheet and row", () => {
    expect(paged.continuedOn.map(({ sheet }) => sheet)).toEqual([second]);
    const page = first.find(({ name }) => name === second)!;
    const there = paged.lines.filter(({ place }) => place.sheet === second);
    expect(there.map(({ place, code }) => [page.rows[place.row]![0]!.text, code])).toEqual(
      page.rows.map((row) => [row![0]!.text, row![0]!.text]),
    );
    for (const { sheet, row, column, figure } of paged.figures)
      if (sheet === second && figure.kind === "amount")
        expect(page.rows[row]![column]!.text).toBe(figure.text);
  });

  test("one wrong figure on a page is a finding in the joined table, not a missing page", () => {
    const wrong = first.map((sheet) =>
      sheet.name === second ? withText(sheet, 0, 3, "1.00") : sheet,
    );
    const [{ unread, suspects }] = checkSets("决算.xlsx", { sheets: wrong, unread: [] });
    expect(unread.filter(({ kind }) => kind === "incomplete")).toEqual([]);
    expect(suspects.map(({ cell }) => cell.placed.sheet)).toContain(second);
  });

  test("a sheet whose codes stood before is another table's", () => {
    const again = first.flatMap((sheet) =>
      sheet.name === second ? [sheet, { ...sheet, name: "又一页" }] : [sheet],
    );
    const { readings } = recognise(again);
    expect(readings.find(({ table: id }) => id === "expenditure")!.continuedOn).toHaveLength(1);
  });
});

function withText(sheet: Sheet, row: number, column: number, text: string): Sheet {
  const rows = sheet.rows.map((cells, at) =>
    at === row
      ? cells?.map((cell, index) => (index === column ? { value: text, text } : cell))
      : cells,
  );
  return { ...sheet, rows };
}

describe("look-alikes", () => {
  test("a department's own table keeps its place beside another's accounts", () => {
    const union = sheetsOfCase("accounts-of-a-union");
    const { readings, unread } = recognise([...parseSheets(pair("1", "").join("\n")), ...union]);
    expect(readings).toHaveLength(2);
    expect(unread).toMatchObject([
      { kind: "other", why: expect.stringContaining("工会") as string },
    ]);
  });

  test.each([
    ["=== 一\n某某市工会工作委员会办公室\n2022年度收入决算表"],
    ["=== 一\n云岭区水务局2022年度收入支出决算总表\n社会保障和就业支出"],
  ])("%j looks like no other accounts", (grid) => {
    const { unread } = recognise(parseSheets(grid));
    expect(unread.filter(({ why }) => why.includes("像是"))).toEqual([]);
  });
});
