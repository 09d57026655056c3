import type { TextParagraph } from "../../src/reading-text/finished-text";
import { rollText } from "../../src/rolling/roll-text";
import { toldUnits } from "../../src/rolling/told-units";
import { sampleBooks, THREE_YEARS, type SampleBooks } from "./sample-years";

const BOOKS = sampleBooks(THREE_YEARS, { "年初预算/2070109": "120", "年初预算/2080505": "8" });

/** A heading and a table below it, one row a line, cells apart by `|`; `<` goes on to the right. */
function textWith(heading: string, ...rows: readonly string[]): readonly TextParagraph[] {
  const cells = rows.flatMap((line, row) => {
    const texts = line.split("|").map((one) => one.trim());
    return texts.flatMap((text, column): readonly TextParagraph[] => {
      if (text === "" || text === "<") return [];
      let columns = 1;
      while (texts[column + columns] === "<") columns++;
      return [{ text, place: "table", cell: { table: 0, row, column, columns } }];
    });
  });
  return [{ text: heading, place: "body" }, ...cells];
}

function rolled({ source, target }: SampleBooks, paragraphs: readonly TextParagraph[]) {
  const offered = () => new Map();
  return rollText({ paragraphs, joined: false }, { source, target, by: 1, offered }).paragraphs;
}

/** The table again, one line a row. */
function linesOf(books: SampleBooks, paragraphs: readonly TextParagraph[]): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { origin, source, text, left } of rolled(books, paragraphs)) {
    const cell = paragraphs[source!]?.cell;
    if (!cell) continue;
    const sign = origin === "removed" ? "删" : origin === "new" ? "新" : "";
    const key = cell.row + (origin === "new" ? 0.5 : 0);
    rows.set(key, [...(rows.get(key) ?? []), sign + text + (left.length > 0 ? "？" : "")]);
  }
  return [...rows.values()].map((one) => one.join(" | "));
}

const THREE_PUBLIC = "八、“三公”经费支出决算情况说明";
const TOTALS = "一、2022年度收入支出决算总体情况说明";
const GENERAL = "五、一般公共预算财政拨款支出决算情况说明";

test("“三公” with budget, final figure and completion: dashes for nothing stay dashes", () => {
  expect(
    linesOf(
      BOOKS,
      textWith(
        THREE_PUBLIC,
        "项目 | 预算数 | 决算数 | 完成率",
        "合计 | 4.00 | 2.00 | 50.00%",
        "1.因公出国（境）费 | — | — | —",
        "2.公务接待费 | 4.00 | 2.00 | 50.00%",
      ),
    ),
  ).toEqual([
    "项目 | 预算数 | 决算数 | 完成率",
    "合计 | 1.00 | 0.50 | 50.00%",
    "1.因公出国（境）费 | — | — | —",
    "2.公务接待费 | 1.00 | 0.50 | 50.00%",
  ]);
});

test("“三公” lying down, as the form prints it", () => {
  expect(
    linesOf(
      BOOKS,
      textWith(
        THREE_PUBLIC,
        "2022年度预算数 | < | < | 2022年度决算数 | < | <",
        "合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费",
        "1 | 2 | 3 | 4 | 5 | 6",
        "4.00 | 0.00 | 4.00 | 2.00 | 0.00 | 2.00",
      ),
    ),
  ).toEqual([
    "2023年度预算数 | 2023年度决算数",
    "合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费",
    "1 | 2 | 3 | 4 | 5 | 6",
    "1.00 | 0.00 | 1.00 | 0.50 | 0.00 | 0.50",
  ]);
});

test("an overview with last year, differences with their signs, and percentages", () => {
  expect(
    linesOf(
      BOOKS,
      textWith(
        TOTALS,
        "项目 | 2022年度 | 2021年度 | 比上年增减 | <",
        " |  |  | 金额 | %",
        "一、本年收入合计 | 150.00 | 120.00 | 30.00 | 25.00",
        "支出总计 | 150.00 | 120.00 | 30.00 | 25.00",
      ),
    ),
  ).toEqual([
    "项目 | 2023年度 | 2022年度 | 比上年增减",
    "金额 | %",
    "一、本年收入合计 | 115.50 | 150.00 | -34.50 | -23.00",
    "支出总计 | 115.50 | 150.00 | -34.50 | -23.00",
  ]);
});

test("two sides: revenue on the left, spending on the right", () => {
  expect(
    linesOf(
      BOOKS,
      textWith(
        TOTALS,
        "收入 | < | 支出 | <",
        "项目 | 金额（万元） | 项目 | 金额（万元）",
        "财政拨款收入 | 150.00 | 基本支出 | 120.00",
        "其他收入 | 0.00 | 项目支出 | 30.00",
        "收入总计 | 150.00 | 支出总计 | 150.00",
      ),
    ).slice(2),
  ).toEqual([
    "财政拨款收入 | 115.50 | 基本支出 | 85.50",
    "其他收入 | 0.00 | 项目支出 | 30.00",
    "收入总计 | 115.50 | 支出总计 | 115.50",
  ]);
});

test("a table that nobody understands is left, and named by its head", () => {
  const paragraphs = textWith(TOTALS, "指标 | 数量", "发布信息 | 3699", "活动 | 12");
  const all = rolled(BOOKS, paragraphs).slice(1);
  expect(all.map(({ text }) => text)).toEqual(paragraphs.slice(1).map(({ text }) => text));
  expect(new Set(all.flatMap(({ left }) => left.map(({ why }) => why)))).toEqual(
    new Set(["文中第1个表格（指标、数量）没有滚动，请核对"]),
  );
});

test("a column that nobody knows, and a number of another table, stay and are left", () => {
  expect(
    linesOf(
      BOOKS,
      textWith(
        THREE_PUBLIC,
        "项目 | 预算数 | 决算数 | 系统批复数 | 2019年度决算数",
        "合计 | 4.00 | 2.00 | 4.00 | 2.00",
        "公务接待费 | 4.00 | 2.00 | 4.00 | 2.00",
      ),
    ).at(-1),
  ).toBe("公务接待费 | 1.00 | 0.50 | 4.00？ | 2.00？");
});

test("a slip of last year's table is told, and not carried on", () => {
  const all = rolled(
    BOOKS,
    textWith(
      GENERAL,
      "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出",
      "2070109 | 群众文化 | 120.00 | 90.00 | 30.00",
      "2070108 | 文化活动 | 20.00 | 20.00 | 0.00",
      "2080505 | 机关事业单位基本养老保险缴费支出 | 10.00 | 19.00 | 0.00",
    ),
  );
  expect(all.flatMap(({ told }) => told.map(({ message }) => message))).toEqual([
    "原文写的是19.00万元，按当年的表应为10.00万元。",
  ]);
});

test("lines that come and go, in the order of their codes; a sibling's remark does not come along", () => {
  expect(
    linesOf(
      BOOKS,
      textWith(
        GENERAL,
        "科目编码 | 科目名称 | 年初预算数 | 决算数 | 完成率 | 备注",
        "2070108 | 文化活动 | 20.00 | 20.00 | 100.00% | ",
        "2070109 | 群众文化 | 100.00 | 120.00 | 120.00% | 追加",
        "2080505 | 机关事业单位基本养老保险缴费支出 | 10.00 | 10.00 | 100.00% | 基数",
        "合计 | < | 130.00 | 150.00 | 115.38% | ",
      ),
    ),
  ).toEqual([
    "科目编码 | 科目名称 | 年初预算数 | 决算数 | 完成率 | 备注",
    "删2070108 | 删文化活动 | 删20.00 | 删20.00 | 删100.00%",
    "2070109 | 群众文化 | 120.00 | 100.00 | 83.33% | 追加",
    "2080505 | 机关事业单位基本养老保险缴费支出 | 8.00 | 10.00 | 125.00% | 基数",
    "新2101102 | 新事业单位医疗 | 新〔待填：这一格〕？ | 新5.50 | 新〔待填：这一格〕？ | 新",
    "合计 | 130.00？ | 115.50 | 115.38%？",
  ]);
});

test("a row that comes or goes is told as one", () => {
  const paragraphs = rolled(
    BOOKS,
    textWith(
      GENERAL,
      "科目编码 | 科目名称 | 决算数",
      "2070108 | 文化活动 | 20.00",
      "2070109 | 群众文化 | 120.00",
      "2080505 | 机关事业单位基本养老保险缴费支出 | 10.00",
    ),
  );
  expect(toldUnits(paragraphs, "removed")).toEqual(["2070108 文化活动 20.00"]);
  expect(toldUnits(paragraphs, "new")).toEqual(["2101102 事业单位医疗 5.50"]);
});

describe("预算数 alone on lines of codes", () => {
  const item = (initial: string) =>
    `1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。年初预算为${initial}万元，支出决算为120.00万元。`;
  const table = textWith(
    GENERAL,
    "科目编码 | 科目名称 | 预算数 | 决算数 | 完成率",
    "2070109 | 群众文化 | 100.00 | 120.00 | 120.00%",
    "2080505 | 机关事业单位基本养老保险缴费支出 | 10.00 | 10.00 | 100.00%",
  );
  const rolledBeside = (sentence: string) => {
    const [heading, ...cells] = table;
    const paragraphs = [heading!, { text: sentence, place: "body" as const }, ...cells];
    return linesOf(BOOKS, paragraphs);
  };

  test("is 年初预算 where sentences of the text tell the same", () => {
    expect(rolledBeside(item("100.00")).slice(1, 3)).toEqual([
      "2070109 | 群众文化 | 120.00 | 100.00 | 83.33%",
      "2080505 | 机关事业单位基本养老保险缴费支出 | 8.00 | 10.00 | 125.00%",
    ]);
  });

  test.each([
    ["they tell another budget", item("90.00")],
    ["they tell none", "以下为明细。"],
  ])("stays and is left where %s", (_what, sentence) => {
    expect(rolledBeside(sentence).slice(1, 3)).toEqual([
      "2070109 | 群众文化 | 100.00？ | 100.00 | 120.00%？",
      "2080505 | 机关事业单位基本养老保险缴费支出 | 10.00？ | 10.00 | 100.00%？",
    ]);
  });
});
