import { VOCABULARY } from "../../src/narrative/facts/vocabulary";
import { BASIC, REVENUE, SPENDING, THREE, TOTALS } from "./headings";
import { inShort, proofreadLines, sampleBook, type SampleBook } from "./sample-book";

/** The sample's 2022 against 2021; `alone` is the same without any fact of last year. */
let sample: SampleBook;
let alone: SampleBook;
beforeAll(async () => {
  sample = await sampleBook();
  const named = [...VOCABULARY.facts.keys()].filter((name) => name.startsWith("上年"));
  alone = await sampleBook(named);
});

/** `〈〉` holds last year's amount, as the books have it. */
const OF_LAST_YEAR: readonly (readonly [heading: string, sentence: string])[] = [
  [TOTALS, "2022年度收、支总计均为337.02万元，比上年的〈239.45〉万元增加97.57万元，增长40.75%。"],
  [TOTALS, "2022年度收入总计337.02万元，上年为〈239.45〉万元，增加97.57万元，增长40.75%。"],
  [TOTALS, "2022年度收入总计337.02万元，较上年同期的〈239.45〉万元增加97.57万元。"],
  [TOTALS, "2022年度收入总计337.02万元，上年同期为〈239.45〉万元。"],
  [TOTALS, "2022年度收入总计337.02万元，较去年的〈239.45〉万元增长40.75%。"],
  [TOTALS, "2022年度收入总计337.02万元，较上年度的〈239.45〉万元增长40.75%。"],
  [TOTALS, "2022年度收入总计337.02万元，较2021年的〈239.45〉万元增长40.75%。"],
  [TOTALS, "2022年度收入总计337.02万元，较上年〈239.45〉万元增加97.57万元。"],
  [TOTALS, "2022年度收入总计337.02万元，上年数〈239.45〉万元。"],
  [TOTALS, "2022年度收入总计337.02万元（2021年为〈239.45〉万元），增加97.57万元，提高40.75%。"],
  [TOTALS, "2022年度收入总计337.02万元，与2021年度（〈239.45〉万元）相比增加97.57万元。"],
  [TOTALS, "2022年度收入总计337.02万元。上年收入总计〈239.45〉万元。"],
  [TOTALS, "2022年度收入总计337.02万元，上年同期：〈239.45〉万元。"],
  [TOTALS, "2022年度收入总计337.02万元，去年同期数为〈239.45〉万元。"],
  [TOTALS, "2022年度收入总计337.02万元，上一年度为〈239.45〉万元，同比增长40.75%。"],
  [TOTALS, "2022年度收入总计337.02万元，同期为〈239.45〉万元。"],
  [TOTALS, "2022年度收入总计由上年的〈239.45〉万元增加到337.02万元，增加97.57万元。"],
  [TOTALS, "2022年度支出总计337.02万元，是上年〈239.45〉万元的140.75%。"],
  [TOTALS, "上年收入总计239.45万元，支出总计〈239.45〉万元；2022年度收入总计337.02万元。"],
  [TOTALS, "上年，本单位收入总计〈239.45〉万元。"],
  [TOTALS, "去年：收入总计〈239.45〉万元；今年：收入总计337.02万元。"],
  [TOTALS, "今年收入总计337.02万元，去年收入总计〈239.45〉万元。"],
  [REVENUE, "本年收入337.02万元，上年本年收入〈239.45〉万元，同比增长四成。"],
  [REVENUE, "本年收入合计337.02万元，上年度本年收入合计为〈239.45〉万元，增加97.57万元。"],
  [SPENDING, "本年支出合计337.02万元，上年支出239.45万元，其中：基本支出〈225.17〉万元。"],
  [SPENDING, "上年基本支出225.17万元、项目支出〈14.28〉万元。"],
  [BASIC, "2022年度基本支出326.67万元，比上年的〈225.17〉万元增加101.50万元。"],
  [BASIC, "2022年度基本支出326.67万元，上年决算数为〈225.17〉万元，增加101.50万元，增长45.08%。"],
  [THREE, "“三公”经费支出0.93万元，上年支出〈1.37〉万元，减少0.44万元，下降32.12%。"],
  [THREE, "“三公”经费去年支出〈1.37〉万元，今年支出0.93万元，减少0.44万元，下降32.12%。"],
  [THREE, "“三公”经费上年决算〈1.37〉万元，支出决算0.93万元，减少0.44万元。"],
  [THREE, "公务用车购置及运行维护费0.93万元，比去年同期的〈1.37〉万元下降32.12%。"],
];

function written(sentence: string): string {
  return sentence.replace(/[〈〉]/g, "");
}

/** The amount with two of its digits swapped. */
function swapped(sentence: string): { readonly text: string; readonly found: string } {
  const [, amount] = /〈(.+)〉/.exec(sentence)!;
  const [whole, rest] = amount!.split(".") as [string, string];
  const found =
    whole.length > 1 ? `${whole.slice(0, -2)}${whole.at(-1)!}${whole.at(-2)!}.${rest}` : "1.73";
  return { text: sentence.replace(/〈.+〉/, found), found };
}

test.each(OF_LAST_YEAR)("%s %s: last year's amount is held against last year", (heading, said) => {
  const right = proofreadLines(sample, heading, written(said));
  expect(inShort(right)).toEqual([]);
  const [, amount] = /〈(.+)〉/.exec(said)!;
  const { text, found } = swapped(said);
  expect(inShort(proofreadLines(sample, heading, text))).toContain(`error ${found}→${amount!}`);
});

test.each(OF_LAST_YEAR)("%s %s: without last year's book nothing is accused", (heading, said) => {
  expect(inShort(proofreadLines(alone, heading, written(said)))).toEqual([]);
  const { text, found } = swapped(said);
  const spoilt = proofreadLines(alone, heading, text);
  expect(spoilt.findings.filter((one) => one.found === found)).toEqual([]);
  expect(spoilt.unmatched.map((one) => one.found)).toContain(`${found}万元`);
});

test.each<[heading: string, sentence: string]>([
  [TOTALS, "2022年度收入总计337.02万元，与2020年500.00万元相比减少162.98万元，下降32.60%。"],
  [TOTALS, "2022年度收入总计337.02万元，2020年为500.00万元，减少162.98万元，下降32.60%。"],
  [TOTALS, "2022年度收入总计337.02万元，比前年的500.00万元减少162.98万元，下降32.60%。"],
  [TOTALS, "近三年收入总计分别为500.00万元、239.45万元、337.02万元。"],
  [TOTALS, "2022年和2021年收入总计分别为337.02万元和239.45万元。"],
  [TOTALS, "上年结转收入总计337.02万元，与上年相比收入总计337.02万元。"],
  [THREE, "“三公”经费支出0.93万元，上年预算5.00万元，去年全年预算4.00万元。"],
  [THREE, "“三公”经费支出0.93万元，上年完成预算的98%。"],
])("%s %s: an amount of another year, or of last year's budget, is left in peace", (...text) => {
  expect(inShort(proofreadLines(sample, ...text))).toEqual([]);
  expect(inShort(proofreadLines(alone, ...text))).toEqual([]);
});

test.each<[what: string, sentence: string, findings: readonly string[]]>([
  [
    "the base that is named",
    "2022年度收入总计337.02万元，与2020年500.00万元相比减少162.98万元，下降48.36%。",
    ["error 48.36→32.60"],
  ],
  [
    "last year's amount alone",
    "2022年度收入总计由上年的239.45万元增加97.57万元，增长28.95%。",
    ["error 28.95→40.75"],
  ],
  [
    "amounts that do not go together: which of them is the slip is not known",
    "2022年度收入总计337.02万元，上年为293.45万元，增加97.57万元，增长41.75%。",
    [],
  ],
  [
    "a percentage that goes with one of two bases",
    "2022年度收入总计337.02万元，上年为293.45万元，增加97.57万元，增长40.75%。",
    [],
  ],
])("a change by the text's own numbers: %s", (_what, sentence, findings) => {
  expect(inShort(proofreadLines(alone, TOTALS, sentence))).toEqual(findings);
});

test("this year's amount beside last year's is still held against this year", () => {
  const found = (heading: string, text: string) =>
    inShort(proofreadLines(alone, heading, text)).slice(0, 1);
  expect(found(TOTALS, "上年收入总计239.45万元，今年收入总计373.02万元。")).toEqual([
    "error 373.02→337.02",
  ]);
  expect(found(TOTALS, "与上年相比，收入总计373.02万元。")).toEqual(["error 373.02→337.02"]);
  expect(found(TOTALS, "年初结转和结余0万元，较上年239.45万元，收入总计373.02万元。")).toEqual([
    "error 373.02→337.02",
  ]);
  expect(found(THREE, "“三公”经费上年1.37万元，支出决算0.39万元。")).toEqual(["error 0.39→0.93"]);
});
