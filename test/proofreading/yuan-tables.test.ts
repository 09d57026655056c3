import { APPROPRIATION, FUNDS, GENERAL, REVENUE, THREE, TOTALS } from "./headings";
import { bookOf, inShort, proofreadLines, type SampleBook } from "./sample-book";

/** Tables in 元, told in 万元: 民政局 of the sample, with what its 机构运行信息表 counts. */
const TOLD = {
  schema: 1,
  facts: {
    国内公务接待批次: "21",
    国内公务接待人次: "164",
    外事接待支出: "0",
    外事接待批次: "0",
    外事接待人次: "0",
  },
  reasons: {},
};

let book: SampleBook;
beforeAll(async () => {
  book = await bookOf("yunnan-form-2021-yuan.xlsx", JSON.stringify(TOLD));
});

test.each([
  ["19.18", []],
  ["19.23", ["hint 19.23→19.18"]],
  ["19.32", ["error 19.32→19.18"]],
])("a share of %s%%: of the amounts in 万元 that are printed it is 19.23%%", (share, findings) => {
  const text = `“三公”经费支出7.23万元，其中：公务接待费支出1.39万元，占${share}%。`;
  expect(inShort(proofreadLines(book, THREE, text))).toEqual(findings);
});

/** The sentence of the 云南 form. */
function visits(groups: number, persons: number): readonly string[] {
  const costs =
    "公务接待费支出13,862.00元。其中：国内接待费支出13,862.00元（其中：外事接待费支出0.00元），";
  const counts = `共安排国内公务接待${groups}批次（其中：外事接待0批次），接待人次${persons}人（其中：外事接待人次0人）。`;
  return inShort(proofreadLines(book, THREE, `3.${costs}${counts}`));
}

test("which of the visits came from abroad stands in brackets behind them all", () => {
  expect(visits(21, 164)).toEqual([]);
  expect(visits(12, 164)).toEqual(["error 12→21"]);
  expect(visits(21, 146)).toEqual(["error 146→164"]);
});

test("当年支出 is not the spending of what was left over or came in", () => {
  const revenue = "本年收入合计1060.54万元，年初结转和结余54.59万元。";
  const text = (words: string) => `${revenue}支出方面，${words}1076.60万元。`;
  expect(inShort(proofreadLines(book, TOTALS, text("当年支出")))).toEqual([]);
  expect(inShort(proofreadLines(book, TOTALS, text("全年支出合计")))).toEqual([]);
});

test.each([
  ["9.17", []],
  ["9.71", ["error 9.71→9.17"]],
])("年末结转 of 政府性基金 in short: %s", (left, findings) => {
  const text = `政府性基金预算财政拨款支出161.29万元，其中年初结转20.46万元，本年收入150.00万元，年末结转${left}万元。`;
  expect(inShort(proofreadLines(book, FUNDS, text))).toEqual(findings);
});

test.each([
  ["revenue compared with spending", TOTALS, "本年收入小于本年支出16.06万元。"],
  [
    "shares of a whole that the first of them names",
    REVENUE,
    "一般公共预算财政拨款收入870.38万元，占财政拨款收入的84.59%；政府性基金预算财政拨款收入150.00万元，占14.58%。",
  ],
  [
    "this year's part of the total",
    APPROPRIATION,
    "财政拨款支出总计1074.72万元，其中本年支出1046.85万元。",
  ],
  [
    "a 类 and what of it is 基本支出",
    GENERAL,
    "社会保障和就业支出812.19万元，其中基本支出471.69万元，项目支出340.50万元。",
  ],
  [
    "visits from within the county",
    THREE,
    "公务接待21批次，164人次，其中县内接待5批次30人次，县外接待16批次134人次。",
  ],
])("%s is left in peace", (_what, heading, text) => {
  expect(inShort(proofreadLines(book, heading, text))).toEqual([]);
});
