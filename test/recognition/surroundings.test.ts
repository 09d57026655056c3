import { recognise } from "../../src/recognition/recognise";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { readTable } from "./read-table";

const BODY = [
  "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入",
  "201 | 一般公共服务支出 | 9.00 | 9.00",
];

function table(...above: readonly string[]): string {
  return ["=== 二", ...above, ...BODY].join("\n");
}

describe("the unit of money", () => {
  test.each([
    ["under the title", ["收入决算表", " | | | 单位：万元"], "万元"],
    ["above the title", ["金额单位：元", "收入决算表"], "元"],
    ["in the title", ["收入决算表（单位：元）"], "元"],
    ["in a cell of its own", ["收入决算表", "单位： | 万元"], "万元"],
    ["beside the unit's name", ["收入决算表", "编制单位：平安县审计局 | | | 金额单位：元"], "元"],
    ["in one cell with it", ["收入决算表", "部门：平安县审计局　　　金额单位：万元"], "万元"],
    ["千元", ["收入决算表", "单位：千元"], "千元"],
  ] as const)("%s", (_, above, money) => {
    expect(readTable(table(...above))).toMatchObject({ money, moneyStated: true });
  });

  test("a county called 元阳 states none: 万元 is assumed, and said so", () => {
    expect(readTable(table("收入决算表", "单位：元阳县财政局"))).toMatchObject({
      money: "万元",
      moneyStated: false,
    });
  });

  test("a table that states none takes the others'", () => {
    const { readings } = recognise(
      parseSheets(
        [
          table("收入决算表", "单位：元"),
          table("支出决算表").replaceAll("收入", "支出").replace("财政拨款支出", "基本支出"),
        ].join("\n"),
      ),
    );
    expect(readings.map(({ money, moneyStated }) => [money, moneyStated])).toEqual([
      ["元", true],
      ["元", false],
    ]);
  });
});

describe("the year", () => {
  test.each([
    ["in the title", ["2022年度收入决算表", "单位：万元"]],
    ["in Chinese numerals", ["二〇二二年度收入决算表", "单位：万元"]],
    ["under the title", ["收入决算表", "2022年度 | | | 单位：万元"]],
    ["above it", ["2022年度部门决算", "收入决算表", "单位：万元"]],
  ])("%s", (_, above) => {
    expect(readTable(table(...above)).year).toBe(2022);
  });

  test("from the cover, where no table says it", () => {
    const { readings } = recognise(
      parseSheets(
        [
          "=== 封面",
          "2022年度部门决算公开",
          "单位名称：平安县审计局",
          table("收入决算表", "单位：万元"),
        ].join("\n"),
      ),
    );
    expect(readings[0]).toMatchObject({ year: 2022, organisation: "平安县审计局" });
  });
});

describe("the unit whose accounts they are", () => {
  test.each([
    ["编制单位：平安县审计局 | | | 金额单位：万元", "平安县审计局"],
    ["部门：平安县审计局　金额单位：万元", "平安县审计局"],
    ["公开部门：平 安 县 审 计 局", "平安县审计局"],
    ["单位名称： | 平安县审计局 | | 单位：万元", "平安县审计局"],
    ["编制单位（公章）：平安县审计局", "平安县审计局"],
    ["单位：万元", undefined],
  ])("%s", (line, organisation) => {
    expect(readTable(table("收入决算表", line)).organisation).toBe(organisation);
  });
});

describe("what is not one of the nine tables is named, with the reason", () => {
  test.each([
    ["=== 目录\n表1 收入支出决算总表\n表2 收入决算表\n表3 支出决算表", "other", "目录"],
    ["=== 机构\n机构运行信息表\n在职人数 | 12", "other", "不是九张公开表之一"],
    ["=== 空", "other", "空表"],
    ["=== 三\n支出决算表\n单位：万元\n甲 | 乙\n1 | 2", "misfit", "没有找到《支出决算表》的表头"],
  ])("%j", (grid, kind, why) => {
    const { unread, readings } = recognise(parseSheets(grid));
    expect(readings).toEqual([]);
    expect(unread).toEqual([expect.objectContaining({ kind, why: expect.stringContaining(why) })]);
  });
});

describe("of a table that stands twice the published one is read", () => {
  const year = (number: number, sheet: string, total = "9.00") =>
    [
      `=== ${sheet}`,
      `${number}年度收入决算表`,
      "单位：万元",
      BODY[0]!,
      `合计 | | ${total} | ${total}`,
      `201 | 一般公共服务支出 | ${total} | ${total}`,
    ].join("\n");
  test.each([
    ["the shown one", [year(2022, "旧 (hidden)", "1.00"), year(2022, "新")], "新"],
    ["the later year", [year(2022, "本年"), year(2021, "上年")], "本年"],
    ["the one with figures", [year(2022, "空表", ""), year(2022, "有数")], "有数"],
    ["the one that is no copy", [year(2022, "收入 (2)"), year(2022, "收入")], "收入"],
  ])("%s", (_, grids, kept) => {
    const { readings, unread } = recognise(parseSheets(grids.join("\n")));
    expect(readings.map(({ sheet }) => sheet)).toEqual([kept]);
    expect(unread).toMatchObject([{ kind: "double" }]);
  });
});
