import { ASSETS, BASIC, BUYING, FUNDS, GENERAL, REVENUE, RUNNING, THREE, TOTALS } from "./headings";
import { inShort, proofreadLines, sampleOfTests, sampleBook } from "./sample-book";

const sample = sampleOfTests();

const ITEM = "1.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。";

/** What is wrong, by its kind; each found once, with what should stand there. */
test.each<[what: string, section: string, text: string, findings: readonly string[]]>([
  ["digits swapped", TOTALS, "2022年度收入总计373.02万元。", ["error 373.02→337.02"]],
  ["another's last digit", GENERAL, `${ITEM}支出决算为9.06万元。`, ["error 9.06→9.05"]],
  [
    "after a budget that was left open",
    GENERAL,
    "2022年度一般公共预算财政拨款支出年初预算为〔待填：一般公共预算支出年初预算〕，支出决算为373.02万元。其中：基本支出326.67万元。",
    ["error 373.02→337.02"],
  ],
  [
    "a lost unit of money",
    RUNNING,
    "机关运行经费支出26.68万元，比年初预算数减少0.85元。",
    ["error 0.85元→0.85万元"],
  ],
  [
    "no unit at all",
    TOTALS,
    "2022年度收入总计337.02，支出总计337.02万元。",
    ["error 337.02→337.02万元"],
  ],
  [
    "a share of another whole",
    THREE,
    "2.公务用车购置及运行维护费预算为3万元，支出决算为0.93万元，完成预算的26.6%。",
    ["error 26.6→31.0"],
  ],
  [
    "a change cut off",
    TOTALS,
    "收入总计337.02万元，与2021年度相比，收入总计增加97.57万元，增长40.70%。",
    ["error 40.70→40.75"],
  ],
  ["a change on base 0", REVENUE, "事业收入0万元，比上年增加0万元，增长100%。", ["error 100→"]],
  [
    "the wrong direction",
    TOTALS,
    "收入总计337.02万元，与2021年度相比减少97.57万元。",
    ["error 减少→增加"],
  ],
  [
    "持平 where it is not",
    GENERAL,
    `${ITEM}年初预算9.06万元，支出决算为9.05万元，决算数与年初预算数持平。`,
    ["error 持平→减少（小于）"],
  ],
  [
    "大于 where it is less",
    THREE,
    "“三公”经费预算为3.5万元，支出决算为0.93万元，决算数大于预算数。",
    ["error 大于→小于"],
  ],
  [
    "last year's closing day",
    THREE,
    "截至2021年12月31日，公务用车保有量1辆。",
    ["error 2021→2022"],
  ],
  [
    "compared with the own year",
    TOTALS,
    "收入总计337.02万元。与2022年度相比，有所增加。",
    ["error 2022→2021"],
  ],
  ["the next year's accounts", TOTALS, "2023年度部门决算收入总计337.02万元。", ["error 2023→2022"]],
  [
    "a name with letters left out",
    GENERAL,
    "1.卫生健康支出（类）行政事业医疗（款）事业单位医疗（项）。支出决算为9.05万元。",
    [
      "error 卫生健康支出（类）行政事业医疗（款）事业单位医疗（项）→卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）",
    ],
  ],
  [
    "a 款 without spending",
    BASIC,
    "公用经费26.68万元，主要包括：办公费、印刷费、会议费、电费。",
    ["error 会议费→"],
  ],
  [
    "没有 beside a table that is not empty",
    RUNNING,
    "本单位没有机关运行经费支出。",
    ["error 没有机关运行经费支出→26.68万元"],
  ],
  ["a count", ASSETS, "共有车辆2辆。", ["error 2→1"]],
  [
    "doubled words",
    TOTALS,
    "从支出情况来看，从支出情况来看，变动不大。",
    ["error 从支出情况来看，从支出情况来看→从支出情况来看"],
  ],
  ["residue of a form", TOTALS, "收入总计比上年增加（减少）较多。", ["error 增加（减少）→"]],
  ["a missing %", TOTALS, "收入总计增加97.57万元，增长40.75。", ["error 40.75→40.75%"]],
  ["a number cut short", TOTALS, "项目预算数为2.万元。", ["error 2.→"]],
  ["an open quotation", TOTALS, "本单位（以下简称“中心）负责编制。", ["error 中→”"]],
])("%s is found", (_what, section, text, findings) => {
  expect(inShort(proofreadLines(sample.get(), section, text))).toEqual(findings);
});

/** What is right, however it is worded: silence. */
test.each<[what: string, section: string, text: string]>([
  [
    "one number for both totals",
    TOTALS,
    "2022年度收、支总计均为337.02万元。与2021年度相比，收、支总计各增加97.57万元，增长40.7%。",
  ],
  ["in 元", TOTALS, "2022年度收入总计3,370,200.00元，比上年增加975,700元。"],
  ["finer than the table prints", TOTALS, "2022年度收入总计3370183.25元。"],
  ["fewer digits", TOTALS, "2022年度收入总计337.0万元，增长41%。"],
  ["numbers in a reason", TOTALS, "收入总计337.02万元，主要原因是新增项目150万元，增长60%。"],
  [
    "reasons over several sentences",
    TOTALS,
    "收入总计337.02万元。主要原因：一是人员增加3人。二是项目支出增加99.99万元。",
  ],
  ["what no caption knows", TOTALS, "其中政策性增资增加50万元，增长9.9%。"],
  ["uses", GENERAL, "项目支出10.35万元，主要用于设备购置4.85万元、维修5.5万元。"],
  [
    "another budget",
    GENERAL,
    `${ITEM}年初预算为9.06万元，全年预算为18.10万元，支出决算为9.05万元，完成全年预算的50%。`,
  ],
  ["another year", TOTALS, "2019年收入总计500万元。"],
  ["last year's own amount", TOTALS, "2021年度收入总计239.45万元。"],
  ["基本持平", TOTALS, "支出总计337.02万元，与上年基本持平。"],
  ["a standard", BUYING, "单价100万元（含）以上设备，50万元以上的采购。"],
  [
    "a 项 that is on no line",
    GENERAL,
    "1.教育支出（类）普通教育（款）小学教育（项）。年初预算为5万元，支出决算为500万元，完成年初预算的3%。",
  ],
  [
    "several 项 in one paragraph",
    GENERAL,
    "住房改革支出（款）住房公积金（项）5万元、提租补贴（项）6万元。",
  ],
  ["没有 in the reason", THREE, "决算数小于预算数的主要原因：本年度没有公务接待支出。"],
  ["lists that promise no wholeness", BASIC, "公用经费26.68万元，主要包括：办公费、印刷费等。"],
  ["funds without a line", FUNDS, "本单位当年无政府性基金预算财政拨款收入支出。"],
  ["words twice with another between", TOTALS, "收入总计、支出总计，本年收入、本年支出。"],
  [
    "two facts could be meant",
    GENERAL,
    "一般公共预算财政拨款支出337.02万元。其中：基本支出326.67万元，项目支出10.35万元，比上年减少3.93万元。",
  ],
])("%s is left in peace", (_what, section, text) => {
  expect(inShort(proofreadLines(sample.get(), section, text))).toEqual([]);
});

test("rounding explains a percentage: a hint, with what the printed amounts give", () => {
  const text = "收入总计337.02万元，与2021年度相比，增加97.57万元，增长40.8%。";
  expect(inShort(proofreadLines(sample.get(), TOTALS, text))).toEqual(["hint 40.8→40.7"]);
});

test("0 % of base 0 is a hint, any other an error", () => {
  const text = (percent: string) =>
    `因公出国（境）费预算为0万元，支出决算为0万元，完成预算的${percent}%。`;
  expect(inShort(proofreadLines(sample.get(), THREE, text("0")))).toEqual(["hint 0→"]);
  expect(inShort(proofreadLines(sample.get(), THREE, text("100")))).toEqual(["error 100→"]);
});

test("without last year's book a percentage is held against the sentence's own numbers", async () => {
  const without = await sampleBook(["上年收入总计"]);
  const text = (percent: string) =>
    `收入总计337.02万元，与2021年度相比，收入总计增加97.57万元，增长${percent}%。`;
  expect(inShort(proofreadLines(without, TOTALS, text("40.8")))).toEqual([]);
  expect(inShort(proofreadLines(without, TOTALS, text("44.8")))).toEqual(["error 44.8→40.7"]);
});

test("a slip of the unit is told by the percentage beside it, which is right", async () => {
  const without = await sampleBook(["上年收入总计"]);
  const text = "收入总计337.02万元，与2021年度相比，收入总计增加97.57元，增长40.7%。";
  expect(inShort(proofreadLines(without, TOTALS, text))).toEqual(["error 97.57元→97.57万元"]);
});

test("parts that a text gives must make up the whole that it gives", async () => {
  const without = await sampleBook(["政府采购支出", "政府采购货物支出"]);
  const text =
    "政府采购支出总额10.65万元，其中：货物支出2.26万元、工程支出0万元、服务支出8.93万元。";
  expect(inShort(proofreadLines(without, BUYING, text))).toContain("error 10.65→");
});

test("a finding says where, what, and gives the sentence to copy", () => {
  const { findings } = proofreadLines(
    sample.get(),
    TOTALS,
    "2022年度收入 总计373.02 万元。另一句。",
  );
  expect(findings).toMatchObject([
    {
      quote: "2022年度收入总计373.02万元。",
      corrected: "2022年度收入总计337.02万元。",
      span: { paragraph: 1, start: 11, end: 17 },
      sources: [{ kind: "cell", book: "accounts", address: "C37" }],
    },
  ]);
});

test("every number is counted: bound, no amount, in a reason, or unmatched", () => {
  const { counts, unmatched } = proofreadLines(
    sample.get(),
    TOTALS,
    "2022年度收入总计337.02万元，评审3场，其他收益5万元，主要原因是新增8万元。",
  );
  expect(counts).toEqual({ bound: 1, notAmount: 2, reason: 1, unmatched: 1 });
  expect(unmatched.map(({ found }) => found)).toEqual(["5万元"]);
});

test("a whole text that is silent on a table that is published lacks a section", () => {
  const sections = [TOTALS, REVENUE, "三、支出决算情况说明", GENERAL, BASIC, FUNDS, THREE];
  const text = sections.flatMap((heading) => [heading, "见表。"]);
  expect(inShort(proofreadLines(sample.get(), ...text))).toEqual([
    "error →国有资本经营预算财政拨款支出决算情况",
  ]);
  expect(
    inShort(proofreadLines(sample.get(), ...text, "本单位没有国有资本经营预算收支。")),
  ).toEqual([]);
});

test("合计 of parts that are not all told is bound to nothing", () => {
  const text = "授予中小企业合同金额中：货物采购2.26万元，占货物支出的100%；合计9.94万元。";
  expect(inShort(proofreadLines(sample.get(), BUYING, text))).toEqual([]);
});
