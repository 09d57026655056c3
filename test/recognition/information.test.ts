import { recognise } from "../../src/recognition/recognise";
import { INFORMATION_LINES } from "../../src/tables/information";
import { GIVEN_FACTS } from "../../src/narrative/facts/given-facts";
import { printedAmount } from "../../src/amounts/rounding";
import { addressOf } from "../../src/sheets/address";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

/** What was found: `key＝value unit address`. */
function found(text: string): readonly string[] {
  return recognise(parseSheets(text)).information.map(
    ({ key, kind, figure, money, row, column }) =>
      `${key}＝${printedAmount(figure)!.toFixed()}${kind === "amount" ? money : ""} ${addressOf(row, column)}`,
  );
}

test("机构运行信息表, two columns of lines with 行次", () => {
  expect(
    found(`=== 附03
机构运行信息表
编制单位：某局 | | | | | 金额单位：万元
项  目 | 行次 | 统计数 | 项  目 | 行次 | 统计数
栏  次 | | 1 | 栏  次 | | 2
一、“三公”经费支出 | 1 | — | 四、机关运行经费 | 23 | 86.32
（二）相关统计数 | 11 | — | 五、国有资产占用情况 | 26 | —
1．因公出国（境）团组数（个） | 12 | 1 | （一）车辆数合计（台、辆） | 27 | 3
2．因公出国（境）人次数（人） | 13 | 2 | 1．副部（省）级及以上领导用车 | 28 |
4．公务用车保有量（辆） | 15 | 3 | 2．主要领导干部用车 | 29 | 1
其中：外事接待费 | 9 | 0.35 | （二）政府采购授予中小企业合同金额 | 40 | "1,234.50"
`),
  ).toEqual([
    "机关运行经费＝86.32万元 F5",
    "因公出国（境）团组数＝1 C7",
    "车辆总数＝3 F7",
    "因公出国（境）人次＝2 C8",
    "副部（省）级及以上领导用车＝0 F8",
    "公务用车保有量＝3 C9",
    "主要负责人用车＝1 F9",
    "外事接待支出＝0.35万元 C10",
    "授予中小企业合同金额＝1234.5万元 F10",
  ]);
});

test("one column of lines, with the budget beside: the final figure is taken", () => {
  expect(
    found(`=== 表10
“三公”经费、行政参公单位机关运行经费情况表
单位：元
项目 | 行次 | 预算数 | 全年预算数 | 决算统计数
栏次 | | 1 | 2 | 3
（二）相关统计数 | 10 | — | — | —
4. 公务用车保有量（辆） | 14 | — | — | 5
二、机关运行经费 | 22 | 90000 | 91000 | 88123.45
`),
  ).toEqual(["公务用车保有量＝5 E6", "机关运行经费＝88123.45元 E7"]);
});

test.each([
  ["no head that says what the numbers are", "项目 | 行次 | 甲\n公务用车保有量 | 1 | 3"],
  ["last year's column only", "项目 | 上年数\n公务用车保有量 | 3"],
  ["two columns that could be meant", "项目 | 数量 | 金额\n其他用车 | 3 | 45.6"],
  ["words for a number", "项目 | 统计数\n公务用车保有量 | 三辆"],
  ["a dash", "项目 | 统计数\n机关运行经费 | —\n车辆数合计 | —"],
  ["a form that nobody filled in", "项目 | 统计数\n公务用车保有量 |\n其他用车 |"],
  ["a caption that only contains one", "项目 | 统计数\n其中：其他用车及设备 | 3"],
])("%s: nothing is taken", (_name, lines) => {
  expect(found(`=== 表\n情况表\n${lines}\n`)).toEqual([]);
});

test("a dash is left to the lines below it, where the rest is filled in", () => {
  const lines = "项目 | 统计数\n机关运行经费 | —\n公务用车保有量 | 2\n其他用车 | 两辆";
  expect(found(`=== 表\n情况表\n${lines}\n`)).toEqual(["公务用车保有量＝2 B4"]);
});

test("what two sheets say differently is not taken; what they say alike is, once", () => {
  const sheet = (name: string, cars: number) =>
    `=== ${name}\n情况表\n项目 | 统计数\n车辆数合计 | ${cars}\n公务用车保有量 | 2\n`;
  expect(found(sheet("甲", 3) + sheet("乙", 4))).toEqual(["公务用车保有量＝2 B4"]);
});

test("without a unit of its own a sheet is in that of the tables", () => {
  const tables = `=== 表3
支出决算表
2022年度 | | | 单位：元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 100.00 | 75.00 | 25.00
201 | 一般公共服务支出 | 100.00 | 75.00 | 25.00
`;
  expect(found(`${tables}=== 表10\n情况表\n项目 | 统计数\n机关运行经费 | 75.00\n`)).toEqual([
    "机关运行经费＝75元 B3",
  ]);
});

test("every line is something that an author would otherwise be asked for, of the same kind", () => {
  for (const { key, kind } of INFORMATION_LINES)
    expect([key, GIVEN_FACTS.find(({ name }) => name === key)?.kind]).toEqual([key, kind]);
});
