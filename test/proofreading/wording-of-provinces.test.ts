import { proofread, type Proofread } from "../../src/proofreading/proofread";
import { factBook } from "../../src/narrative/facts/fact-book";
import { NOTHING_GIVEN } from "../../src/narrative/facts/given";
import { textOf, toldForm } from "./form-text";
import { APPROPRIATION, BASIC, GENERAL, REVENUE, RUNNING, THREE, TOTALS, FUNDS } from "./headings";
import { FORM_NAMES, formNamed, likelyBooks } from "./likely-books";
import { inShort, proofreadLines, sampleBook, sampleOfTests } from "./sample-book";

const sample = sampleOfTests();
const [drawn] = likelyBooks(1);

/** A form that gives no reasons is hinted at, and rightly. */
function errorsIn(read: Proofread): readonly string[] {
  return inShort(read).filter((one) => one.startsWith("error"));
}

test.each(FORM_NAMES)("%s: nothing is accused in a form told with true numbers", (name) => {
  const { book, tables } = drawn!;
  const paragraphs = toldForm(formNamed(name), book).map(({ pieces }) => ({
    text: textOf(pieces),
    place: "body" as const,
  }));
  const text = { paragraphs, joined: false };
  const known = proofread(text, book, tables);
  expect(errorsIn(known)).toEqual([]);
  expect(known.checked).toBeGreaterThan(50);
  const alone = factBook({ readings: tables, given: NOTHING_GIVEN });
  expect(errorsIn(proofread(text, alone, tables))).toEqual([]);
});

test.each<[what: string, text: readonly string[], findings: readonly string[]]>([
  [
    "a title before the first sentence says what it is about",
    [THREE, "1.公务用车购置及运行维护费。2022年决算数0.39万元。"],
    ["error 0.39→0.93"],
  ],
  [
    "a clause that only says what is compared",
    [TOTALS, "收入支出总计与2021年度相比，增加79.57万元。"],
    ["error 79.57→97.57"],
  ],
  [
    "a 项 with its code before it",
    [GENERAL, "（一）2101102事业单位医疗9.06万元。"],
    ["error 9.06→9.05"],
  ],
  [
    "a 项 with its code behind it",
    [GENERAL, "1.事业单位医疗（2101102）。支出决算为9.06万元。"],
    ["error 9.06→9.05"],
  ],
  [
    "a letter lost in the name of a code",
    [GENERAL, "（一）2101102事业单医疗9.05万元。"],
    ["error 2101102事业单医疗→2101102事业单位医疗"],
  ],
  [
    "a letter lost in the name of a 类, whose amount says which it is",
    [GENERAL, "主要用于以下方面：一般共服务支出（类）263.88万元。"],
    ["error 一般共服务→一般公共服务"],
  ],
  [
    "a part of 财政拨款收入 in brackets",
    [REVENUE, "包括财政拨款收入337.02万元（其中，一般公共预算373.02万元）。"],
    ["error 373.02→337.02"],
  ],
  [
    "a percentage with a base of its own",
    [GENERAL, "基本支出326.67万元，与上年相比增加101.50万元，增长54.08%。"],
    ["error 54.08→45.08"],
  ],
  [
    "占 of 人员经费 without saying of what",
    [BASIC, "一般公共预算基本支出326.67万元，其中：人员经费299.99万元，占98.1%。"],
    ["error 98.1→91.8"],
  ],
  [
    "总决算 of 江苏 is 总计",
    [APPROPRIATION, "2022年度财政拨款收、支总决算373.02万元。"],
    ["error 373.02→337.02"],
  ],
  [
    "增加到 where it fell",
    [TOTALS, "2022年度收入总计由上年的239.45万元减少到337.02万元。"],
    ["error 减少→增加"],
  ],
  [
    "结余 of a budget",
    [THREE, "“三公”经费预算3.5万元，决算0.93万元，结余2.75万元。"],
    ["error 2.75→2.57"],
  ],
  [
    "超支 where money was left",
    [THREE, "“三公”经费预算3.5万元，决算0.93万元，超支2.57万元。"],
    ["error 超支→节约"],
  ],
  ["持平 with whatever", [THREE, "“三公”经费支出0.93万元，持平。"], ["error 持平→减少（小于）"]],
  [
    "the amount that another one took the place of",
    [THREE, "“三公”经费支出由1.50万元减少到0.39万元。"],
    ["error 0.39→0.93"],
  ],
  [
    "the year before, left standing",
    [TOTALS, "2021年度收入总计337.02万元，比上年增加97.57万元。"],
    ["error 2021→2022"],
  ],
  ["the year after", [RUNNING, "本单位2023年度机关运行经费支出26.68万元。"], ["error 2023→2022"]],
  [
    "a budget of the year after",
    [THREE, "“三公”经费支出0.93万元，比2023年年初预算数减少2.57万元。"],
    ["error 2023→2022"],
  ],
  [
    "last year's closing day in other words",
    [THREE, "截至2021年12月底，公务用车1辆。"],
    ["error 2021→2022"],
  ],
])("%s", (_what, text, findings) => {
  expect(inShort(proofreadLines(sample.get(), ...text))).toEqual(findings);
});

test.each<[what: string, text: readonly string[]]>([
  ["last year's own amount", [TOTALS, "2021年度收入总计239.45万元。"]],
  [
    "both years in one paragraph",
    [TOTALS, "2021年度收入总计239.45万元。2022年收入总计337.02万元。"],
  ],
  ["the next year's plans", [TOTALS, "2023年将继续落实过紧日子要求。"]],
  ["a code that is on no line", [GENERAL, "（一）2050201学前教育9.06万元。"]],
  ["a code whose name is another's", [GENERAL, "（一）2101102行政运行9.06万元。"]],
  [
    "a base that a later clause turns from",
    [THREE, "“三公”经费支出0.93万元，比年初预算减少2.57万元，比上年下降32.12%。"],
  ],
  ["a short form of a 款", [BASIC, "公用经费26.68万元，主要包括：办公用品费、印刷费等。"]],
  ["few of many", [BASIC, "公用经费26.68万元，主要包括：办公费、印刷费。"]],
  ["结余 of nothing that was planned", [TOTALS, "收入总计337.02万元，结余12万元。"]],
  [
    "what is left of last year's money",
    [THREE, "“三公”经费预算3.5万元，决算0.93万元，年末结余1万元。"],
  ],
  ["持平 of what was nothing", [THREE, "因公出国（境）费支出0万元，持平。"]],
  ["from some year's amount", [THREE, "“三公”经费支出从1.50万元降至0.93万元，下降38%。"]],
  [
    "numbers in a row that share a unit",
    [TOTALS, "2022年度收、支总计各是337.02,337.02万元，各增加97.57,97.57万元。"],
  ],
  [
    "something that no caption knows, compared with a budget and last year",
    [THREE, "“三公”经费支出0.93万元，其中，因公出差支出决算比预算无增减变化，比去年无增减变化。"],
  ],
  [
    "the same with a number",
    [THREE, "“三公”经费支出0.93万元，其中，因公出差支出比预算有所减少，比去年减少0.50万元。"],
  ],
  ["no fund", [FUNDS, "本单位没有使用政府性基金预算财政拨款安排的支出。"]],
])("%s is left in peace", (_what, text) => {
  expect(inShort(proofreadLines(sample.get(), ...text))).toEqual([]);
});

test("a difference and its percentage that go two ways contradict each other without a table", async () => {
  const alone = await sampleBook(["上年收入总计"]);
  const found = (difference: string, percentage: string) =>
    inShort(
      proofreadLines(
        alone,
        TOTALS,
        `收入总计337.02万元，比上年${difference}97.57万元，${percentage}40.7%。`,
      ),
    );
  expect(found("增加", "增长")).toEqual([]);
  expect(found("增加", "下降")).toEqual(["error 下降→增长"]);
  expect(found("减少", "增长")).toEqual(["error 减少→增加"]);
});

test("from one amount to another: the percentage is theirs, whatever is known of last year", async () => {
  const alone = await sampleBook(["上年收入总计"]);
  const text = (percentage: string) =>
    `收入总计由上年的239.45万元增加到337.02万元，增长${percentage}%。`;
  expect(inShort(proofreadLines(alone, TOTALS, text("40.7")))).toEqual([]);
  expect(inShort(proofreadLines(alone, TOTALS, text("47.0")))).toEqual(["error 47.0→40.7"]);
});
