import { report } from "../../src/checking/report";
import { figuresOf, readTable } from "./read-table";

const HEADS = "项目 | 决算数 | 项目 | 决算数";

function totals(heads: readonly string[], ...lines: readonly string[]): string {
  return ["=== 收支", "收入支出决算总表", "单位：万元", ...heads, ...lines].join("\n");
}

describe("lines are found by their caption, on both sides", () => {
  const reading = readTable(
    totals(
      ["收入 | < | 支出 | <", HEADS],
      "一、一般公共预算财政拨款收入 | 9.00 | 一、一般公共服务支出 | 8.00",
      "八、其他收入 | 1.00 | 二十六、其他支出 | 2.00",
      "本年收入合计 | 10.00 | 本年支出合计 | 10.00",
      "年初结转和结余 | 3.00 | 年末结转和结余 | 3.00",
      "总计 | 13.00 | 总计 | 13.00",
    ),
  );

  test("each figure has its line, and the two 总计 are two", () => {
    expect(figuresOf(reading)).toEqual({
      "一般公共预算财政拨款收入·决算数": "B5 9.00",
      "其他收入·决算数": "B6 1.00",
      "本年收入合计·决算数": "B7 10.00",
      "年初结转和结余·决算数": "B8 3.00",
      "收入总计·决算数": "B9 13.00",
      "一般公共服务支出·决算数": "D5 8.00",
      "其他支出·决算数": "D6 2.00",
      "本年支出合计·决算数": "D7 10.00",
      "年末结转和结余·决算数": "D8 3.00",
      "支出总计·决算数": "D9 13.00",
    });
  });
});

test("合计 above 总计 is what came in and what was spent", () => {
  const { lines } = readTable(
    totals(
      [HEADS],
      "一、财政拨款收入 | 9.00 | 一、一般公共服务支出 | 8.00",
      "合　计 | 9.00 | 合　计 | 8.00",
      "年初结转和结余 | 1.00 | 年末结转和结余 | 2.00",
      "总　计 | 10.00 | 总　计 | 10.00",
    ),
  );
  expect(lines.map(({ key }) => key)).toEqual([
    ...["财政拨款收入", "本年收入合计", "年初结转和结余", "收入总计"],
    ...["一般公共服务支出", "本年支出合计", "年末结转和结余", "支出总计"],
  ]);
});

test("a helper column of the author's makes the row of 栏次 no line", () => {
  const reading = readTable(
    totals(
      [HEADS, "栏次 | 1 | 栏次 | 2 |  | 10.5"],
      "一、财政拨款收入 | 9.00 | 一、一般公共服务支出 | 9.00 |  | 12.0",
      "总计 | 9.00 | 总计 | 9.00",
    ),
  );
  expect(reading.lines.map(({ key }) => key)).not.toContain("栏次");
  expect(reading.columns.map(({ number }) => number)).toEqual([1, 2]);
});

describe("captions of earlier years are today's lines", () => {
  test.each([
    ["用事业基金弥补收支差额", "使用非财政拨款结余"],
    ["使用非财政拨款结余（含专用结余）", "使用非财政拨款结余"],
    ["上年结转", "年初结转和结余"],
  ])("%s is %s", (caption, key) => {
    const { lines } = readTable(
      totals(
        [HEADS],
        "一、财政拨款收入 | 9.00 | 一、一般公共服务支出 | 9.00",
        `本年收入合计 | 9.00 | 本年支出合计 | 9.00`,
        `${caption} | 1.00 | 结转下年 | 1.00`,
        "总计 | 10.00 | 总计 | 10.00",
      ),
    );
    expect(lines.filter(({ side }) => side === "revenue").map((line) => line.key)).toContain(key);
  });

  test.each([
    ["七、文化体育与传媒支出", "207"],
    ["九、医疗卫生与计划生育支出", "210"],
    ["十八、国土海洋气象等支出", "220"],
    ["十四、资源勘探信息等支出", "215"],
    ["二十三、其他支出", "229"],
    ["八、社会保障和就业", "208"],
  ])("%s is the line of %s", (caption, code) => {
    const { lines } = readTable(
      totals(
        [HEADS],
        `一、财政拨款收入 | 9.00 | ${caption} | 9.00`,
        "本年收入合计 | 9.00 | 本年支出合计 | 9.00",
        "总计 | 9.00 | 总计 | 9.00",
      ),
    );
    expect(lines.find((line) => line.caption === caption)?.code).toBe(code);
  });
});

test("up to 2018 财政拨款收入 is the line and the budgets are parts of it", () => {
  const { lines } = readTable(
    totals(
      [HEADS],
      "一、财政拨款收入 | 9.00 | 一、一般公共服务支出 | 9.00",
      "其中：政府性基金预算财政拨款 | 2.00 | 二、外交支出 |",
      "本年收入合计 | 9.00 | 本年支出合计 | 9.00",
      "总计 | 9.00 | 总计 | 9.00",
    ),
  );
  const standings = lines.filter(({ zone, side }) => zone === "items" && side === "revenue");
  expect(standings.map(({ key, standing }) => [key, standing])).toEqual([
    ["财政拨款收入", "main"],
    ["政府性基金预算财政拨款收入", "part"],
  ]);
});

test("行次 is read from the sheet, blank lines keep theirs, and none of them is an amount", () => {
  const reading = readTable(
    totals(
      ["项目 | 行次 | 决算数 | 项目 | 行次 | 决算数", "栏次 | | 1 | 栏次 | | 2"],
      "一、财政拨款收入 | 1 | 9.00 | 一、一般公共服务支出 | 31 | 9.00",
      " | 2 | | 二、外交支出 | 32 |",
      "本年收入合计 | 3 | 9.00 | 本年支出合计 | 33 | 9.00",
      "总计 | 4 | 9.00 | 总计 | 34 | 9.00",
    ),
  );
  expect(reading.lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 31, 32, 33, 34]);
  expect(Object.values(figuresOf(reading)).every((text) => text.endsWith("9.00"))).toBe(true);
});

describe("the three budgets of the appropriation", () => {
  test.each([
    ["小计", "一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款"],
    ["合计", "一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款"],
    ["合计", "一般公共预算 | 政府性基金预算 | 国有资本经营预算"],
  ])("under %s, %s", (subtotal, budgets) => {
    const reading = readTable(
      [
        "=== 四",
        "财政拨款收入支出决算总表",
        "单位：万元",
        "收入 | < | 支出 | < | < | < | <",
        `项目 | 决算数 | 项目 | ${subtotal} | ${budgets}`,
        "一、一般公共预算财政拨款 | 9.00 | 一、一般公共服务支出 | 9.00 | 5.00 | 3.00 | 1.00",
        "本年收入合计 | 9.00 | 本年支出合计 | 9.00 | 5.00 | 3.00 | 1.00",
        "年初财政拨款结转和结余 | 2.00 | 年末财政拨款结转和结余 | 2.00 | 2.00 | |",
        "一般公共预算财政拨款 | 2.00 | | | | |",
        "总计 | 11.00 | 总计 | 11.00 | 7.00 | 3.00 | 1.00",
      ].join("\n"),
    );
    expect(figuresOf(reading)).toMatchObject({
      "一般公共预算财政拨款·决算数": "B5 9.00",
      "年初一般公共预算财政拨款·决算数": "B8 2.00",
      "一般公共服务支出·小计": "D5 9.00",
      "一般公共服务支出·一般公共预算": "E5 5.00",
      "一般公共服务支出·政府性基金预算": "F5 3.00",
      "一般公共服务支出·国有资本经营预算": "G5 1.00",
      "支出总计·小计": "D9 11.00",
    });
  });
});

test("one side alone is no table, and the sentence says so", () => {
  expect(() =>
    readTable(
      totals(["项目 | 决算数"], "一、财政拨款收入 | 9.00", "本年收入合计 | 9.00", "总计 | 9.00"),
    ),
  ).toThrow(/左右两栏/);
});

describe("行次", () => {
  const rows = (numbers: readonly number[]) => [
    `一、一般公共预算财政拨款收入 | ${numbers[0]} | 9.00 | 一、一般公共服务支出 | ${numbers[3]} | 9.00`,
    `八、其他收入 | ${numbers[1]} | 1.00 | 十九、住房保障支出 | ${numbers[4]} | 1.00`,
    `本年收入合计 | ${numbers[2]} | 10.00 | 本年支出合计 | ${numbers[5]} | 10.00`,
  ];
  const read = (head: string, numbers: readonly number[]) =>
    readTable(totals([`项目 | ${head} | 决算数 | 项目 | ${head} | 决算数`], ...rows(numbers)));

  test("with gaps, where zero lines were deleted, are still numbers of lines", () => {
    const { lines, columns, remarks } = read("行次", [1, 8, 27, 32, 50, 58]);
    expect(lines.map(({ number }) => number)).toEqual([1, 8, 27, 32, 50, 58]);
    expect(columns.map(({ key }) => key)).toEqual(["决算数", "决算数"]);
    expect(remarks).toEqual([]);
  });

  test("that do not grow are none", () => {
    expect(read("行次", [1, 8, 7, 32, 50, 58]).lines[0]?.number).toBeUndefined();
  });

  test("without a head only numbers that count on are", () => {
    expect(read("", [1, 8, 27, 32, 50, 58]).lines[0]?.number).toBeUndefined();
    expect(read("", [1, 2, 3, 4, 5, 6]).lines.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });
});

describe("a third group of columns (财决01)", () => {
  const reading = readTable(
    totals(
      ["项目 | 决算数 | 项目（按功能分类） | 决算数 | 项目（按支出性质） | 决算数"],
      "一、一般公共预算财政拨款收入 | 10.00 | 一、一般公共服务支出 | 8.00 | 一、基本支出 | 6.00",
      "八、其他收入 | | 二十三、其他支出 | 2.00 | 二、项目支出 | 4.00",
      "本年收入合计 | 10.00 | | | 本年支出合计 | 10.00",
      "年初结转和结余 | 3.00 | | | 年末结转和结余 | 3.00",
      "总计 | 13.00 | | | 总计 | 13.00",
    ),
  );

  test("its totals go on with the expenditure side", () => {
    const spent = reading.lines.filter(({ side }) => side === "expenditure");
    expect(spent.map(({ key }) => key)).toEqual([
      "一般公共服务支出",
      "其他支出",
      "按性质基本支出",
      "按性质项目支出",
      "本年支出合计",
      "年末结转和结余",
      "支出总计",
    ]);
    expect(figuresOf(reading)).toMatchObject({
      "其他支出·决算数": "D5 2.00",
      "本年支出合计·决算数": "F6 10.00",
      "支出总计·决算数": "F8 13.00",
    });
  });

  test("spending by nature is read, and is none of the items of the side", () => {
    expect(figuresOf(reading)).toMatchObject({
      "按性质基本支出·决算数": "F4 6.00",
      "按性质项目支出·决算数": "F5 4.00",
    });
    expect(reading.remarks).toEqual([]);
    expect(report([reading]).counts).toMatchObject({ broken: 0 });
  });

  test("a part of it in which money stands on a strange line is left whole, and named with its cell", () => {
    const strange = readTable(
      totals(
        ["项目 | 决算数 | 项目（按功能分类） | 决算数 | 项目（按支出性质和经济分类） | 决算数"],
        "一、一般公共预算财政拨款收入 | 10.00 | 一、一般公共服务支出 | 8.00 | 一、基本支出 | 6.00",
        "八、其他收入 | | 二十三、其他支出 | 2.00 | 二、项目支出 | 4.00",
        " | | | | 经济分类支出合计 | 10.00",
        " | | | | 一、工资福利支出 | 7.00",
        " | | | | 二、对企业事业单位的补贴 | 2.00",
        " | | | | 三、其他支出 | 1.00",
        "本年收入合计 | 10.00 | 本年支出合计 | 10.00",
      ),
    );
    const keys = strange.lines.map(({ key }) => key).filter((key) => key.startsWith("按"));
    expect(keys).toEqual(["按性质基本支出", "按性质项目支出"]);
    expect(strange.remarks).toEqual([
      "第三组栏目（E6“经济分类支出合计”起 4 行）不在公开表的表样中，未核对",
    ]);
  });
});

test("the first row is a line although neither of its captions is the form's", () => {
  const { lines, columns } = readTable(
    totals(
      [HEADS],
      "一、某类专门拨款收入 | 9.00 | 一、某类专门服务支出 | 8.00",
      "八、其他收入 | 1.00 | 二十三、其他支出 | 2.00",
      "本年收入合计 | 10.00 | 本年支出合计 | 10.00",
    ),
  );
  expect(lines[0]).toMatchObject({ caption: "一、某类专门拨款收入", place: { row: 3 } });
  expect(columns.map(({ caption }) => caption)).toEqual(["决算数", "决算数"]);
});
