import { figuresOf, readTable } from "./read-table";

/** 20 一般公共服务, its 款 and 项, as places write the same three codes. */
describe("codes are read however they are written", () => {
  const HEADS = "本年支出合计 | 基本支出 | 项目支出";
  test.each([
    [
      "as text in one column",
      "科目编码 | 科目名称",
      ['"201" | 一般公共服务支出', '"20133" | 宣传事务', '"2013301" | 行政运行'],
    ],
    [
      "as numbers",
      "科目编码 | 科目名称",
      ["201 | 一般公共服务支出", "20133 | 宣传事务", "2013301 | 行政运行"],
    ],
    [
      "with spaces",
      "科目编码 | 科目名称",
      ["201 | 一般公共服务支出", '"201 33" | 宣传事务', '"201 33 01" | 行政运行'],
    ],
    [
      "with stops",
      "科目编码 | 科目名称",
      ["201 | 一般公共服务支出", '"201.33" | 宣传事务', '"201.33.01" | 行政运行'],
    ],
    [
      "with stops, commas and footnote marks behind them",
      "科目编码 | 科目名称",
      ["201。 | 一般公共服务支出", "20133； | 宣传事务", "2013301① | 行政运行"],
    ],
    [
      "in brackets",
      "科目编码 | 科目名称",
      ["（201） | 一般公共服务支出", "【20133】 | 宣传事务", "[2013301]… | 行政运行"],
    ],
    [
      "in full width",
      "科目编码 | 科目名称",
      ["２０１ | 一般公共服务支出", "２０１３３ | 宣传事务", "２０１３３０１ | 行政运行"],
    ],
    [
      "before the name",
      "功能分类科目",
      ["201一般公共服务支出", "20133宣传事务", "2013301-行政运行"],
    ],
    [
      "类 款 项 in a column each",
      "类 | 款 | 项 | 科目名称",
      ["201 | | | 一般公共服务支出", '201 | "33" | | 宣传事务', '201 | "33" | "01" | 行政运行'],
    ],
    [
      "upper levels left out",
      "类 | 款 | 项 | 科目名称",
      ["201 | | | 一般公共服务支出", ' | "33" | | 宣传事务', ' | | "01" | 行政运行'],
    ],
    [
      "noughts lost in number cells",
      "类 | 款 | 项 | 科目名称",
      ["201 | | | 一般公共服务支出", "201 | 33 | | 宣传事务", "201 | 33 | 1 | 行政运行"],
    ],
    [
      "each in full in its own column",
      "类 | 款 | 项 | 科目名称",
      ["201 | | | 一般公共服务支出", " | 20133 | | 宣传事务", " | | 2013301 | 行政运行"],
    ],
    [
      "filled up with noughts",
      "科目编码 | 科目名称",
      ['"2010000" | 一般公共服务支出', '"2013300" | 宣传事务', '"2013301" | 行政运行'],
    ],
    [
      "as numbers filled up with noughts",
      "科目编码 | 科目名称",
      ["2010000 | 一般公共服务支出", "2013300 | 宣传事务", "2013301 | 行政运行"],
    ],
    [
      "类 款 项 filled up with noughts",
      "类 | 款 | 项 | 科目名称",
      [
        '201 | "00" | "00" | 一般公共服务支出',
        '201 | "33" | "00" | 宣传事务',
        '201 | "33" | "01" | 行政运行',
      ],
    ],
    [
      "merged across three columns",
      "科目编码 | < | < | 科目名称",
      ["201 | < | < | 一般公共服务支出", "20133 | < | < | 宣传事务", "2013301 | < | < | 行政运行"],
    ],
  ])("%s", (_, left, lines) => {
    const amounts = ["9.00 | 6.00 | 3.00", "9.00 | 6.00 | 3.00", "9.00 | 6.00 | 3.00"];
    const reading = readTable(
      [
        "=== 支出",
        "支出决算表",
        "单位：万元",
        `${left} | ${HEADS}`,
        ...lines.map((line, at) => `${line} | ${amounts[at]!}`),
      ].join("\n"),
    );
    expect(reading.lines.map(({ code, caption }) => [code, caption])).toEqual([
      ["201", "一般公共服务支出"],
      ["20133", "宣传事务"],
      ["2013301", "行政运行"],
    ]);
  });
});

describe("columns are found by their path of heads", () => {
  const LINE = "201 | 一般公共服务支出";
  test.each([
    [
      "three rows of heads, merged",
      ["项目 | < | 本年支出 | < | <", "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出"],
    ],
    [
      "the group's merge lost",
      ["项目 | | 本年支出 | |", "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出"],
    ],
    [
      "合计 for 小计",
      ["项目 | < | 本年支出合计 | < | <", "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出"],
    ],
    [
      "spaces and line breaks",
      [
        "项 目 | < | 本 年 支 出 | < | <",
        "科目编码 | 科目名称 | 小 计 | 基本\\n支出 | 项目\\n支出",
      ],
    ],
    [
      "units of money in the heads",
      [
        "项目 | < | 本年支出（万元） | < | <",
        "科目编码 | 科目名称 | 小计 | 基本支出（万元） | 项目支出（万元）",
      ],
    ],
    ["in another order", ["科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出"]],
  ])("%s", (_, heads) => {
    const reading = readTable(
      [
        "=== 五",
        "一般公共预算财政拨款支出决算表",
        "单位：万元",
        ...heads,
        `${LINE} | 9.00 | 6.00 | 3.00`,
      ].join("\n"),
    );
    expect(reading.columns.map(({ key }) => key)).toEqual(["小计", "基本支出", "项目支出"]);
  });

  test("项目 above 支出功能分类科目 is no 项目支出", () => {
    const { columns } = readTable(
      [
        "=== 五",
        "一般公共预算财政拨款支出决算表",
        "单位：万元",
        "项目 | < | 本年支出 | < | <",
        "支出功能分类科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出",
        `${LINE} | 9.00 | 6.00 | 3.00`,
      ].join("\n"),
    );
    expect(columns.map(({ key, column }) => [key, column])).toEqual([
      ["小计", 2],
      ["基本支出", 3],
      ["项目支出", 4],
    ]);
  });

  test("columns in another order keep their meaning", () => {
    const reading = readTable(
      [
        "=== 五",
        "一般公共预算财政拨款支出决算表",
        "单位：万元",
        "科目编码 | 科目名称 | 项目支出 | 基本支出 | 小计",
        `${LINE} | 3.00 | 6.00 | 9.00`,
      ].join("\n"),
    );
    expect(figuresOf(reading)).toEqual({
      "201·项目支出": "C4 3.00",
      "201·基本支出": "D4 6.00",
      "201·小计": "E4 9.00",
    });
  });

  test("budget and last year's columns are left alone, and said", () => {
    const reading = readTable(
      [
        "=== 五",
        "一般公共预算财政拨款支出决算表",
        "单位：万元",
        "科目编码 | 科目名称 | 年初预算数 | 小计 | 基本支出 | 项目支出 | 上年决算数",
        `${LINE} | 8.00 | 9.00 | 6.00 | 3.00 | 7.00`,
      ].join("\n"),
    );
    expect(Object.keys(figuresOf(reading))).toEqual(["201·小计", "201·基本支出", "201·项目支出"]);
    expect(reading.remarks).toEqual([
      expect.stringMatching(/C列“年初预算数”、G列“上年决算数”不是决算数/),
    ]);
  });

  test.each(["1 | 2 | 3", "一 | 二 | 三"])(
    "栏次 %s is read from the sheet, and is no line",
    (numbers) => {
      const { columns, lines } = readTable(
        [
          "=== 五",
          "一般公共预算财政拨款支出决算表",
          "单位：万元",
          "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出",
          `栏次 | | ${numbers}`,
          `${LINE} | 9.00 | 6.00 | 3.00`,
        ].join("\n"),
      );
      expect(columns.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(lines.map(({ key }) => key)).toEqual(["201"]);
    },
  );
});

test("codes and years are never amounts", () => {
  const reading = readTable(
    [
      "=== 三",
      "2022年度支出决算表",
      "单位：万元 | | 2022",
      "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出",
      "201 | 一般公共服务支出 | | |",
      "2013301 | 行政运行 | | |",
    ].join("\n"),
  );
  expect(figuresOf(reading)).toEqual({});
});

test.each([
  ["first", ["合计 | | 9.00 | 6.00 | 3.00", "201 | 一般公共服务支出 | 9.00 | 6.00 | 3.00"]],
  ["last", ["201 | 一般公共服务支出 | 9.00 | 6.00 | 3.00", "合计 | < | 9.00 | 6.00 | 3.00"]],
  [
    "with spaces",
    ["合　　计 | < | 9.00 | 6.00 | 3.00", "201 | 一般公共服务支出 | 9.00 | 6.00 | 3.00"],
  ],
  [
    "among the names",
    [" | 合计 | 9.00 | 6.00 | 3.00", "201 | 一般公共服务支出 | 9.00 | 6.00 | 3.00"],
  ],
])("the total stands %s", (_, lines) => {
  const reading = readTable(
    [
      "=== 三",
      "支出决算表",
      "单位：万元",
      "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出",
      ...lines,
    ].join("\n"),
  );
  expect(reading.lines.map(({ key }) => key).sort()).toEqual(["201", "合计"]);
});

describe("the lowest heads stand in the line of the total (上海's tables 7 and 8)", () => {
  const HEADS = [
    "=== 基金",
    "政府性基金预算财政拨款收入支出决算表",
    "单位：万元",
    "项目 | | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余",
    "功能分类科目编码 | 科目名称",
  ];
  const SHARED = "合计 | | | 105 | 合计 | 基本支出 | 项目支出 |";

  test("heads are heads and amounts are amounts", () => {
    const reading = readTable(
      [...HEADS, SHARED, '"221" | 住房保障支出 | | 105 | 105 | | 105 |'].join("\n"),
    );
    expect(reading.columns.map(({ key, standing }) => `${key} ${standing}`)).toEqual([
      "年初结转和结余 main",
      "本年收入 main",
      "小计 main",
      "基本支出 main",
      "项目支出 main",
      "年末结转和结余 main",
    ]);
    expect(figuresOf(reading)).toEqual({
      "合计·本年收入": "D5 105",
      "221·本年收入": "D6 105",
      "221·小计": "E6 105",
      "221·项目支出": "G6 105",
    });
    const total = reading.figures.find(
      ({ line, columnKey }) => line === "合计" && columnKey === "小计",
    );
    expect(total?.figure).toEqual({ kind: "text", text: "合计", why: "head" });
    expect(reading.remarks).toEqual([]);
  });

  test("the empty form is read without a word", () => {
    const reading = readTable([...HEADS, "合计 | | | | 合计 | 基本支出 | 项目支出 |"].join("\n"));
    expect(reading.remarks).toEqual([]);
    expect(reading.columns.every(({ standing }) => standing === "main")).toBe(true);
  });

  test("words in the line of the total that are no heads stay words", () => {
    const { figures } = readTable(
      [
        "=== 支出",
        "支出决算表",
        "单位：万元",
        "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出",
        "合计 | | 待核 | 1.00 | 2.00",
        '"201" | 一般公共服务支出 | 3.00 | 1.00 | 2.00',
      ].join("\n"),
    );
    expect(figures[0]?.figure).toMatchObject({ kind: "text", why: "text" });
  });
});

test("an unread column before the form's own holds amounts, no codes", () => {
  const { lines, columns } = readTable(
    [
      "=== 基金",
      "政府性基金预算财政拨款收入支出决算表",
      "单位：万元",
      "科目编码 | 科目名称 | 某类专门余额 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余",
      '"223" | 国有资本经营预算支出 | 0.00 | 3.00 | 3.00 | | 3.00 |',
      '"22301" | 改革成本支出 | 12 | 3.00 | 3.00 | | 3.00 |',
    ].join("\n"),
  );
  expect(lines.map(({ key }) => key)).toEqual(["223", "22301"]);
  expect(columns[0]).toMatchObject({ caption: "某类专门余额", standing: "unknown", column: 2 });
});

test("a column that no form knows is named once where nothing is filled in, without its cell", () => {
  const { remarks } = readTable(
    [
      "=== 三",
      "支出决算表",
      "单位：万元",
      "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 援外物资 | 县级统筹",
      "201 | 一般公共服务支出 | 5.00 | 3.00 | 2.00 | | 0.00",
      "合计 | < | 5.00 | 3.00 | 2.00 | |",
    ].join("\n"),
  );
  expect(remarks.at(-1)).toBe("“援外物资”、“县级统筹”不在已知的表样中，没有填数字，不影响核对");
});

describe("the line of the total without its name", () => {
  const read = (total: string) =>
    readTable(
      [
        "=== 五",
        "一般公共预算财政拨款支出决算表",
        "单位：万元",
        "项目 | < | 本年支出 | < | <",
        "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出",
        "栏次 | < | 1 | 2 | 3",
        total,
        "201 | 一般公共服务支出 | 17.00 | 17.00 | 0.00",
        "20133 | 宣传事务 | 17.00 | 17.00 | 0.00",
      ].join("\n"),
    );

  test.each([" | | 17.00 | 17.00 | 0.00", " | | 17 | 17 | 0", "1 | | 17.00 | 17.00 |"])(
    "%s is a line below the heads",
    (total) => {
      const { lines, columns } = read(total);
      expect(columns.map(({ key }) => key)).toEqual(["小计", "基本支出", "项目支出"]);
      expect(lines.map(({ code, standing }) => [code, standing])).toEqual([
        [undefined, "unknown"],
        ["201", "main"],
        ["20133", "main"],
      ]);
    },
  );

  test("a colon is none of its name", () => {
    const [total] = read("合计： | | 17.00 | 17.00 | 0.00").lines;
    expect(total).toMatchObject({ key: "合计", standing: "main", zone: "total" });
  });

  test("of noughts it is blank", () => {
    expect(read(" | | 0.00 | 0.00 | 0.00").lines.map(({ code }) => code)).toEqual(["201", "20133"]);
  });
});

describe("upper levels left blank below a line whose own code was not read", () => {
  const read = (...lines: readonly string[]) =>
    readTable(
      [
        "=== 五",
        "一般公共预算财政拨款支出决算表",
        "单位：万元",
        "类 | 款 | 项 | 科目名称 | 小计 | 基本支出 | 项目支出",
        '"201" | | | 一般公共服务支出 | 9.00 | 9.00 |',
        ' | "33" | | 宣传事务 | 9.00 | 9.00 |',
        ' | | "01" | 行政运行 | 9.00 | 9.00 |',
        ...lines,
      ].join("\n"),
    ).lines.slice(3);

  test.each([" | |", ' | "O5" |'])("of a 款, `%s`, are not those of the 款 before", (cells) => {
    const lines = read(
      '"208" | | | 社会保障和就业支出 | 5.00 | 5.00 |',
      ' | "01" | | 人力资源事务 | 2.00 | 2.00 |',
      ' | | "01" | 行政运行 | 2.00 | 2.00 |',
      `${cells} | 养老支出 | 3.00 | 3.00 |`,
      ' | | "05" | 养老保险缴费 | 1.00 | 1.00 |',
      ' | | "06" | 职业年金缴费 | 2.00 | 2.00 |',
      '"221" | | | 住房保障支出 | 1.00 | 1.00 |',
    );
    expect(lines.map(({ code }) => code)).toEqual([
      "208",
      "20801",
      "2080101",
      undefined,
      undefined,
      undefined,
      "221",
    ]);
  });

  test("of a 类 are not those of the 类 before", () => {
    const lines = read(
      " | | | 社会保障和就业支出 | 3.00 | 3.00 |",
      ' | "05" | | 养老支出 | 3.00 | 3.00 |',
      ' | | "05" | 养老保险缴费 | 3.00 | 3.00 |',
    );
    expect(lines.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
  });

  test("of a 项 are those of its 款", () => {
    const lines = read(" | | | 机关服务 | 3.00 | 3.00 |", ' | | "05" | 专项业务 | 2.00 | 2.00 |');
    expect(lines.map(({ code }) => code)).toEqual([undefined, "2013305"]);
  });
});
