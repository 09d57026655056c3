import { recognise } from "../../src/recognition/recognise";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { figuresOf, readTable } from "./read-table";

const TITLE = ["=== 九", "财政拨款“三公”经费支出决算表", "单位：万元"];

function read(...rows: readonly string[]) {
  return readTable([...TITLE, ...rows].join("\n"));
}

const PAIRS =
  "预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数";

describe("heads written otherwise", () => {
  test("小计 joined to the head of its group, and the items beside it", () => {
    const { lines } = read(
      "合计 | < | 因公出国（境）费 | < | 公务用车购置及运行维护费小计 | < | 公务用车购置费 | < | 公务用车运维费 | < | 公务接待费支出 | <",
      PAIRS,
      "6.00 | 4.38 | | | 5.00 | 3.93 | | | 5.00 | 3.93 | 1.00 | 0.45",
    );
    expect(lines.map(({ key, inexact }) => [key, inexact])).toEqual([
      ["合计", undefined],
      ["因公出国（境）费", undefined],
      ["公务用车购置及运行维护费", undefined],
      ["公务用车购置费", undefined],
      ["公务用车运行维护费", true],
      ["公务接待费", undefined],
    ]);
  });

  test.each(["万元", "千元", "元"])("the unit of money behind a head: %s", (unit) => {
    const figures = figuresOf(
      read(
        `预算数（${unit}） | < | < | 决算数（${unit}） | < | <`,
        "合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费",
        "3.00 | 1.00 | 2.00 | 2.00 | 0.50 | 1.50",
      ),
    );
    expect(figures).toMatchObject({ "合计·预算数": "A5 3.00", "公务接待费·决算数": "F5 1.50" });
  });

  test("item and kind joined in one cell", () => {
    const figures = figuresOf(
      read(
        "合计预算数 | 合计决算数 | 因公出国（境）费预算数 | 因公出国（境）费决算数 | 公务接待费（预算数） | 公务接待费（决算数）",
        "3.00 | 2.00 | 1.00 | 0.50 | 2.00 | 1.50",
      ),
    );
    expect(figures).toEqual({
      "合计·预算数": "A4 3.00",
      "合计·决算数": "B4 2.00",
      "因公出国（境）费·预算数": "C4 1.00",
      "因公出国（境）费·决算数": "D4 0.50",
      "公务接待费·预算数": "E4 2.00",
      "公务接待费·决算数": "F4 1.50",
    });
  });

  test("小计 of a group that holds all of “三公”, whatever it is called, is the total", () => {
    const figures = figuresOf(
      read(
        "项目 | 一般公共预算财政拨款安排的支出 | < | < | < | < | < | 会议费 | 培训费",
        "^ | 小计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行维护费 | < | < | ^ | ^",
        "^ | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^",
        "决算数 | 9.00 | 2.00 | 3.00 | 4.00 | | 4.00 | 1.00 | 1.00",
      ),
    );
    expect(figures).toMatchObject({
      "合计·决算数": "B6 9.00",
      "公务用车购置及运行维护费·决算数": "E6 4.00",
    });
  });

  test("a total that holds meetings and training too is not that of “三公”", () => {
    const { lines, figures } = read(
      "项目 | 合计 | “三公”经费 | < | < | < | 会议费 | 培训费",
      "^ | ^ | 小计 | 因公出国（境）费 | 公务用车运行费 | 公务接待费 | ^ | ^",
      "决算数 | 11.00 | 9.00 | 2.00 | 3.00 | 4.00 | 1.00 | 1.00",
    );
    const total = figures.find(({ line }) => line === "合计");
    expect(total?.column).toBe(2);
    expect(lines.filter(({ standing }) => standing === "unknown")).toMatchObject([
      { place: { column: 1 } },
    ]);
  });
});

describe("what no form knows is kept and said", () => {
  const HEADS =
    "合计 | < | 因公出国（境）费 | < | 某类专门公务用车购置及运行维护费 | < | 公务接待费 | <";

  test("a head with money is an unknown line", () => {
    const { lines, remarks } = read(
      HEADS,
      "预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数",
      "6.00 | 4.38 | | | 5.00 | 3.93 | 1.00 | 0.45",
    );
    expect(lines.find(({ standing }) => standing === "unknown")).toMatchObject({
      caption: "某类专门公务用车购置及运行维护费",
    });
    expect(remarks).toEqual(["E5“某类专门公务用车购置及运行维护费”不在已知的表样中，未核对"]);
  });

  test("a head without money is no line", () => {
    const { lines } = read(
      HEADS,
      "预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数",
      "1.00 | 0.45 | | | | | 1.00 | 0.45",
    );
    expect(lines.map(({ key }) => key)).toEqual(["合计", "因公出国（境）费", "公务接待费"]);
  });

  test("down a column: captions with 支出 are read, strange ones kept, counts are none", () => {
    const { lines } = read(
      "项目 | 预算数 | 决算数",
      "“三公”经费合计 | 1200 | 966",
      "一、因公出国（境）支出 | 350 | 300",
      "二、公务用车购置及运行维护支出 | 150 | 100",
      "其中：公务用车购置 | 50 | 20",
      "公务用车运行维护费 | 100 | 80",
      "三、公务招待用支出 | 700 | 566",
      "公务用车购置数（辆） | | 1",
      "机关运行经费 | 30 | 28",
    );
    expect(lines.map(({ key, standing }) => `${key} ${standing}`)).toEqual([
      "合计 main",
      "因公出国（境）费 main",
      "公务用车购置及运行维护费 main",
      "公务用车购置费 part",
      "公务用车运行维护费 part",
      "公务招待用支出 unknown",
    ]);
  });
});

describe("words at the beginning of the figures' row are no figure", () => {
  const heads = [
    "预算数 | < | < | 决算数 | < | <",
    "合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费",
  ];
  test.each(["相关统计数", "本单位无“三公”经费支出"])("%s", (words) => {
    const { figures } = read(...heads, `${words} | | | | | `, "出国团组数（个） | | 3 | | |");
    expect(figures.filter(({ figure }) => figure.kind !== "blank")).toEqual([]);
  });

  test("but words among figures are in a figure's place", () => {
    const { figures } = read(...heads, "见附件 | | | 2.00 | | 2.00");
    expect(figures[0]).toMatchObject({ figure: { kind: "text", text: "见附件" } });
  });
});

describe("a table by unit is read by its 合计", () => {
  const heads = [
    "单位名称 | 预算数 | < | < | 决算数 | < | <",
    " | 合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费",
  ];
  const total = "合计 | 3.00 | 1.00 | 2.00 | 2.00 | 0.50 | 1.50";
  const units = [
    "本级 | 2.00 | 1.00 | 1.00 | 1.50 | 0.50 | 1.00",
    "中心 | 1.00 | | 1.00 | 0.50 | | 0.50",
  ];
  test.each([
    ["above the units", [total, ...units], "B6起还有数字，只核对了第一行"],
    ["below them", [...units, total], "B5起还有数字，只核对了第 7 行"],
  ])("%s", (_, rows, said) => {
    const { figures, remarks } = read(...heads, ...rows);
    const shown = figures.map(
      ({ figure }) => figure.kind === "amount" && figure.printed.toFixed(2),
    );
    expect(shown).toEqual(["3.00", "1.00", "2.00", "2.00", "0.50", "1.50"]);
    expect(remarks).toEqual([said]);
  });
});

describe("what is not the form is said with a true reason", () => {
  const whyNot = (title: string, ...rows: readonly string[]) =>
    recognise(parseSheets(["=== 三公", title, "单位：万元", ...rows].join("\n"))).unread[0]?.why;

  test.each([
    [
      "by year",
      [
        "年度 | “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费",
        "2021 | 45.60 | 6.00 | 33.60 | 6.00",
      ],
      "有“三公”经费的各项，但没有“预算数”“决算数”，不是标准表样，未核对",
    ],
    [
      "planned only",
      ["合计 | 因公出国（境）费 | 公务接待费", "预算数 | 预算数 | 预算数", "6.00 | 3.00 | 3.00"],
      "只有“三公”经费的预算数，没有决算数，像是预算公开的表，未核对",
    ],
  ])("%s", (_, rows, why) => {
    expect(whyNot("“三公”经费支出情况表", ...rows)).toBe(why);
  });
});
