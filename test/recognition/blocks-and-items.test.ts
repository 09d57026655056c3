import { figuresOf, readTable } from "./read-table";

describe("basic expenditure: blocks of code, name and amount side by side", () => {
  const BASIC = ["=== 六", "一般公共预算财政拨款基本支出决算表", "单位：万元"];
  const EXPECTED = {
    "301·决算数": "9.00",
    "30101·决算数": "9.00",
    "302·决算数": "4.00",
    "30201·决算数": "4.00",
  };

  test.each([
    [
      "two blocks",
      [
        "人员经费 | < | < | 公用经费 | < | <",
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
        '"301" | 工资福利支出 | 9.00 | "302" | 商品和服务支出 | 4.00',
        '"30101" | 基本工资 | 9.00 | "30201" | 办公费 | 4.00',
        "人员经费合计 | < | 9.00 | 公用经费合计 | < | 4.00",
      ],
    ],
    [
      "three blocks, codes as numbers",
      [
        "人员经费 | < | < | 公用经费 | < | < | < | < | <",
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
        "301 | 工资福利支出 | 9.00 | 302 | 商品和服务支出 | 4.00 | 310 | 资本性支出 |",
        "30101 | 基本工资 | 9.00 | 30201 | 办公费 | 4.00 | 31002 | 办公设备购置 |",
        "人员经费合计 | < | 9.00 | 公用经费合计 | < | < | < | < | 4.00",
      ],
    ],
  ])("%s", (_, body) => {
    const figures = figuresOf(readTable([...BASIC, ...body].join("\n")));
    const shown = Object.fromEntries(
      Object.entries(figures).map(([key, text]) => [key, text.split(" ")[1]]),
    );
    expect(shown).toEqual({
      ...EXPECTED,
      "人员经费合计·决算数": "9.00",
      "公用经费合计·决算数": "4.00",
    });
  });

  test("what is printed beside the table is no total's figure", () => {
    const { figures } = readTable(
      [
        ...BASIC,
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
        '"301" | 工资福利支出 | 9.00 | "302" | 商品和服务支出 | | TRUE',
        '"30101" | 基本工资 | 9.00 | "30201" | 办公费 | | TRUE',
        "人员经费合计 | < | 9.00 | 公用经费合计 | < | | TRUE",
      ].join("\n"),
    );
    const total = figures.find(({ line }) => line === "公用经费合计");
    expect(total).toMatchObject({ column: 5, figure: { kind: "blank" } });
  });

  test("codes of a further block are codes though their format shows decimals", () => {
    const { lines } = readTable(
      [
        ...BASIC,
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
        "301 | 工资福利支出 | 9.00 | 302 | 商品和服务支出 | 4.00 | 310~0.00 | 资本性支出 | 5.00",
        "30101 | 基本工资 | 9.00 | 30201 | 办公费 | 4.00 | 31002~#,##0.00 | 办公设备购置 | 5.00",
      ].join("\n"),
    );
    expect(lines.map(({ code }) => code)).toEqual(["301", "30101", "302", "30201", "310", "31002"]);
  });

  test("an amount that looks like a code stays one, though words stand beside it", () => {
    const figures = figuresOf(
      readTable(
        [
          ...BASIC,
          "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
          '"301" | 工资福利支出 | 302.00 | "302" | 商品和服务支出 | 4.00',
          '"30101" | 基本工资 | 302.00 |  | 商品和服务费 |',
          "人员经费合计 | < | 302.00 | 公用经费合计 | < | 4.00",
        ].join("\n"),
      ),
    );
    expect(figures["301·决算数"]).toContain("302.00");
    expect(figures["公用经费合计·决算数"]).toContain("4.00");
  });

  test("a total that is called otherwise is read, or kept as a strange line", () => {
    const { lines } = readTable(
      [
        ...BASIC,
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
        '"301" | 工资福利支出 | 9.00 | "302" | 商品和服务支出 | 4.00',
        "人员经费支出合计 | < | 9.00 | 商品服务类合计 | < | 4.00",
      ].join("\n"),
    );
    expect(lines.slice(2)).toMatchObject([
      { key: "人员经费合计", standing: "main", inexact: true },
      { caption: "商品服务类合计", standing: "unknown" },
    ]);
  });

  test("words in the place of a total's figure are no caption", () => {
    const table = readTable(
      [
        ...BASIC,
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
        '"301" | 工资福利支出 | 9.00 | "302" | 商品和服务支出 | 4.00',
        "人员经费合计 | < | 见附件 | 公用经费合计 | < | 约4.00",
      ].join("\n"),
    );
    expect(table.figures.slice(2)).toMatchObject([
      { line: "人员经费合计", column: 2, figure: { kind: "text", text: "见附件" } },
      { line: "公用经费合计", column: 5, figure: { kind: "text", text: "约4.00" } },
    ]);
  });

  test("one list with 人员 and 公用 columns", () => {
    const figures = figuresOf(
      readTable(
        [
          ...BASIC,
          "科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费",
          '"301" | 工资福利支出 | 9.00 | 9.00 |',
          '"30101" | 基本工资 | 9.00 | 9.00 |',
          '"302" | 商品和服务支出 | 4.00 | | 4.00',
          '"30201" | 办公费 | 4.00 | | 4.00',
          "合计 | | 13.00 | 9.00 | 4.00",
        ].join("\n"),
      ),
    );
    expect(figures).toMatchObject({
      "301·决算数": "C4 9.00",
      "301·人员经费": "D4 9.00",
      "302·公用经费": "E6 4.00",
      "合计·决算数": "C8 13.00",
    });
  });

  test("an amount of 301.00 is no code", () => {
    const { lines } = readTable(
      [
        ...BASIC,
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数",
        '"301" | 工资福利支出 | 301.00 | "302" | 商品和服务支出 | 302.00',
        '"30101" | 基本工资 | 301.00 | "30201" | 办公费 | 302.00',
      ].join("\n"),
    );
    expect(lines.map(({ code }) => code)).toEqual(["301", "30101", "302", "30201"]);
  });
});

describe("“三公”: the same twelve figures, however they stand", () => {
  const EXPECTED = {
    "合计·预算数": "6.00",
    "合计·决算数": "4.38",
    "公务用车购置及运行维护费·预算数": "5.00",
    "公务用车购置及运行维护费·决算数": "3.93",
    "公务用车运行维护费·预算数": "5.00",
    "公务用车运行维护费·决算数": "3.93",
    "公务接待费·预算数": "1.00",
    "公务接待费·决算数": "0.45",
  };
  const TITLE = ["=== 九", "财政拨款“三公”经费支出决算表", "单位：万元"];

  test.each([
    [
      "budgets on the left, final figures on the right",
      [
        "预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <",
        "合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费",
        "^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^",
        "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12",
        "6.00 | | 5.00 | | 5.00 | 1.00 | 4.38 | | 3.93 | | 3.93 | 0.45",
      ],
    ],
    [
      "in pairs",
      [
        "合计 | < | 因公出国（境）费 | < | 公务用车购置及运行维护费 | < | < | < | < | < | 公务接待费 | <",
        "^ | < | ^ | < | 小计 | < | 公务用车购置费 | < | 公务用车运行维护费 | < | ^ | <",
        "预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数",
        "6.00 | 4.38 | | | 5.00 | 3.93 | | | 5.00 | 3.93 | 1.00 | 0.45",
      ],
    ],
    [
      "down a column",
      [
        "项目 | 预算数 | 决算数",
        "合计 | 6.00 | 4.38",
        "1.因公出国（境）费 | |",
        "2.公务用车购置及运行维护费 | 5.00 | 3.93",
        "其中：公务用车购置费 | |",
        "公务用车运行维护费 | 5.00 | 3.93",
        "3.公务接待费 | 1.00 | 0.45",
      ],
    ],
    [
      "as two lines",
      [
        "项目 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费",
        "^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^",
        "预算数 | 6.00 | | 5.00 | | 5.00 | 1.00",
        "决算数 | 4.38 | | 3.93 | | 3.93 | 0.45",
      ],
    ],
  ])("%s", (_, body) => {
    const figures = figuresOf(readTable([...TITLE, ...body].join("\n")));
    const shown = Object.fromEntries(
      Object.entries(figures).map(([key, text]) => [key, text.split(" ")[1]]),
    );
    expect(shown).toEqual(EXPECTED);
  });
});
