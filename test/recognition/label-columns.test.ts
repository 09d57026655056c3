import { figuresOf, readTable } from "./read-table";

const CODES = [
  ["", "", "", "合计", "9.00", "9.00", ""],
  ["201", "", "", "一般公共服务支出", "5.00", "5.00", ""],
  ["201", "33", "", "宣传事务", "5.00", "5.00", ""],
  ["201", "33", "01", "行政运行", "2.00", "2.00", ""],
  ["201", "33", "02", "一般行政管理事务", "3.00", "3.00", ""],
  ["208", "", "", "社会保障和就业支出", "4.00", "4.00", ""],
  ["208", "05", "", "行政事业单位养老支出", "4.00", "4.00", ""],
  ["208", "05", "05", "机关事业单位基本养老保险缴费支出", "4.00", "4.00", ""],
] as const;
const HEADS = ["类", "款", "项", "科目名称", "小计", "基本支出", "项目支出"] as const;

/** Table 5 with a further column: its head, and what it holds in the line with this index. */
function readWith(at: number, head: string, held: (line: number) => string | number) {
  const put = (cells: readonly string[], text: string | number) =>
    cells.toSpliced(at, 0, String(text)).join(" | ");
  return readTable(
    [
      "=== 五",
      "一般公共预算财政拨款支出决算表",
      "单位：万元",
      put(HEADS, head),
      ...CODES.map((cells, line) =>
        put(
          cells.map((text) => (/^[0-9]+$/.test(text) ? `"${text}"` : text)),
          held(line),
        ),
      ),
    ].join("\n"),
  );
}

const LINES = CODES.map(([a, b, c, name]) => [a + b + c || undefined, name]);

describe("numbers of lines are neither codes nor amounts", () => {
  test.each(["序号", "行次", "编号", "NO.", ""])("headed “%s”, wherever it stands", (head) => {
    for (const at of [0, 3, 4, 7]) {
      const { lines, columns, remarks } = readWith(at, head, (line) => line + 1);
      expect(lines.map(({ code, caption }) => [code, caption])).toEqual(LINES);
      expect(columns.map(({ key }) => key)).toEqual(["小计", "基本支出", "项目支出"]);
      expect(remarks).toEqual([]);
    }
  });

  test("lines without a number of their own, and pages that begin anew", () => {
    const { lines } = readWith(0, "序号", (line) => (line === 4 ? "" : (line % 5) + 1));
    expect(lines.map(({ code, caption }) => [code, caption])).toEqual(LINES);
  });

  test.each([
    ["单位代码", "213001"],
    ["预算单位编码", "301"],
    ["年度", "2023"],
    ["", "2023"],
    ["", "213001"],
  ])("what is the same for all lines: “%s” %s", (head, text) => {
    for (const at of [0, 3, 4]) {
      const { lines, columns } = readWith(at, head, () => text);
      expect(lines.map(({ code }) => code)).toEqual(LINES.map(([code]) => code));
      expect(columns.map(({ key }) => key)).toEqual(["小计", "基本支出", "项目支出"]);
    }
  });

  test("a column of codes called 编号 holds codes", () => {
    const grid = [
      "=== 五",
      "一般公共预算财政拨款支出决算表",
      "单位：万元",
      "编号 | 科目名称 | 小计 | 基本支出 | 项目支出",
      ...CODES.slice(1).map(
        ([a, b, c, name, sum]) => `"${a + b + c}" | ${name} | ${sum} | ${sum} |`,
      ),
    ];
    expect(readTable(grid.join("\n")).lines.map(({ code }) => code)).toEqual(
      LINES.slice(1).map(([code]) => code),
    );
  });

  test("项 that count on from 1 are codes", () => {
    const items = Array.from({ length: 7 }, (_, at) => ` | | ${at + 1} | 事务 | 1.00 | 1.00 |`);
    const { lines } = readTable(
      [
        "=== 五",
        "一般公共预算财政拨款支出决算表",
        "单位：万元",
        HEADS.join(" | "),
        "201 | | | 一般公共服务支出 | 7.00 | 7.00 |",
        "201 | 33 | | 宣传事务 | 7.00 | 7.00 |",
        ...items,
      ].join("\n"),
    );
    expect(lines.map(({ code }) => code).slice(2)).toEqual(
      Array.from({ length: 7 }, (_, at) => `201330${at + 1}`),
    );
  });
});

const ITEMS =
  "合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务用车购置费 | 公务用车运行维护费 | 公务接待费";

test("a line's number before the row of 栏次 makes it no line of figures", () => {
  const reading = readTable(
    [
      "=== 九",
      "财政拨款“三公”经费支出决算表",
      "单位：万元",
      "序号 | 预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <",
      ` | ${ITEMS} | ${ITEMS}`,
      "1 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12",
      "2 | 6.00 | | 5.00 | | 5.00 | 1.00 | 4.38 | | 3.93 | | 3.93 | 0.45",
    ].join("\n"),
  );
  expect(figuresOf(reading)["公务接待费·决算数"]).toBe("M6 0.45");
});

describe("columns beside the final figures", () => {
  test("are said where they hold something", () => {
    const { remarks } = readWith(7, "备注", (line) => (line === 3 ? "含上年结转" : ""));
    expect(remarks).toEqual(["H列“备注”不是决算数，未核对"]);
  });

  test("and not where they are empty", () => {
    expect(readWith(7, "备注", () => "").remarks).toEqual([]);
  });
});
