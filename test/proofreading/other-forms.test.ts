import { proofread } from "../../src/proofreading/proofread";
import { paragraphsOfLines } from "../../src/reading-text/paragraphs-of-lines";
import { APPROPRIATION, BASIC, GENERAL, PERFORMANCE, THREE, TOTALS } from "./headings";
import { inShort, proofreadLines, sampleOfTests } from "./sample-book";

/** Wording of other provinces' forms, held against the sample: 337.02万元, “三公” 0.93 of 3.5万元. */
const sample = sampleOfTests();

test.each<[what: string, ...text: readonly string[]]>([
  [
    "thousands with a nought after the comma",
    TOTALS,
    "专户资金减少58,035.74万元、减少1,009.5万元。",
  ],
  [
    "a word that ends one clause and begins the next",
    THREE,
    "购置的0辆公务用车；公务用车运行维护费支出0.93万元。",
  ],
  [
    "two words that meet",
    TOTALS,
    "为了了解现在在职人员的目的的确是是否参与与会对对外交流的针对对策，涉及及时。",
  ],
  ["a name that ends in 支出 before 支出决算", THREE, "三公经费支出支出决算0.93万元。"],
  ["a quotation mark turned the wrong way", TOTALS, '“三公“经费（以下简称"经费"）从严控制。'],
  [
    "预算 that is not said to be 年初预算",
    GENERAL,
    "1.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。支出决算为9.05万元，完成预算的100%，决算数等于预算数，比预算增加0万元。",
  ],
  ["预算 of the whole", GENERAL, "一般公共预算财政拨款支出337.02万元，完成预算的100%。"],
  [
    "the three budgets' names",
    THREE,
    "“三公”经费支出决算0.93万元（其中：一般公共预算支出0.50万元；政府性基金预算支出0.43万元）。",
  ],
  [
    "visits abroad",
    THREE,
    "国内公务接待0批次，0人次；国（境）外公务接待支出0万元，接待3批次，12人次。",
  ],
  ["another 培训费", THREE, "财政拨款培训费支出预算20.00万元，支出决算15.20万元，完成预算的76%。"],
  ["a project's own score", PERFORMANCE, "信息化项目绩效自评，自评得分96.5分。"],
  ["a line of a table", TOTALS, "收入总计 337.02 100.00", "收入总计\t337.02\t100"],
  [
    "财政拨款, which may be one budget or all three",
    GENERAL,
    "财政拨款支出337.02万元，财政拨款支出年初预算为300万元。",
  ],
  [
    "a 类 whose 项 has the same name elsewhere",
    APPROPRIATION,
    "（二）教育支出（类）",
    "1.住房改革支出（款）住房公积金（项）。支出决算5.00万元。",
  ],
])("%s is left in peace", (_what, ...text) => {
  expect(inShort(proofreadLines(sample.get(), ...text))).toEqual([]);
});

test.each<[what: string, text: readonly string[], findings: readonly string[]]>([
  [
    "a 项 below a heading that names its 类",
    [
      APPROPRIATION,
      "（三）卫生健康支出（类）",
      "1．行政事业单位医疗（款）事业单位医疗（项）。支出决算9.06万元。",
    ],
    ["error 9.06→9.05"],
  ],
  [
    "a 项 whose header is a paragraph of its own",
    [
      GENERAL,
      "1、卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。",
      "支出决算为9.06万元。",
      "其他支出9.06万元。",
    ],
    ["error 9.06→9.05"],
  ],
  ["a 款", [GENERAL, "“宣传事务”（款）2022年度决算263.98万元。"], ["error 263.98→263.88"]],
  ["总收入, whichever it may mean", [TOTALS, "本单位总收入373.02万元。"], ["error 373.02→337.02"]],
  ["本年收入决算合计", [TOTALS, "本年收入决算合计373.02万元。"], ["error 373.02→337.02"]],
  [
    "a clause written twice",
    [TOTALS, "收入总计337.02万元，从总体来看，从总体来看。"],
    ["error 从总体来看，从总体来看→从总体来看"],
  ],
  [
    "the share of another whole",
    [APPROPRIATION, "财政拨款本年支出337.02万元，占本年支出合计的98%。"],
    ["error 98→100.0"],
  ],
  [
    "an explanation in two chapters",
    [
      "第二部分 2022年度部门决算情况说明",
      TOTALS,
      "收入总计337.02万元。",
      "第三部分 其他重要事项的情况说明",
      "一、“三公”经费财政拨款决算情况",
      "“三公”经费决算数0.39万元。",
    ],
    ["error 0.39→0.93"],
  ],
  [
    "a share and a completion without %",
    [GENERAL, "一般公共服务支出（类）263.88万元，占78.30；年初预算为1万元，完成年初预算的98.57。"],
    ["error 78.30→78.30%", "error 98.57→98.57%"],
  ],
  [
    "持平 of a budget's spending against last year",
    [GENERAL, "与2021年度相比，一般公共预算财政拨款支出持平。"],
    ["error 持平→增加（大于）"],
  ],
  [
    "what means one thing anywhere, under a heading that nobody knows",
    ["一、年度工作概览", "2022年“三公”经费支出决算0.39万元，本年收入合计337.20万元。"],
    ["error 0.39→0.93", "error 337.20→337.02"],
  ],
  [
    "a 款 without spending after a full stop and a share",
    [
      BASIC,
      "（二）公用经费26.68万元。主要包括：办公费、会议费。",
      "公用经费26.68万元，占基本支出的8.17%，主要包括：电费、会议费。",
    ],
    ["error 会议费→", "error 会议费→"],
  ],
])("%s is found", (_what, text, findings) => {
  expect(inShort(proofreadLines(sample.get(), ...text))).toEqual(findings);
});

test.each(["一、", "第一章 ", "第一节 "])("%s opens a heading like any other", (ordinal) => {
  const found = (title: string, text: string) =>
    inShort(
      proofreadLines(
        sample.get(),
        "第三部分 2022年度部门决算情况说明",
        "二、收入决算情况",
        "本年收入合计337.02万元。",
        `${ordinal}${title}`,
        text,
      ),
    ).filter((one) => one.startsWith("error"));
  expect(found("总账", "2022年度收、支总计均为373.02万元。")).toEqual(["error 373.02→337.02"]);
  expect(found("过紧日子", "2022年“三公”经费支出决算0.39万元。")).toEqual(["error 0.39→0.93"]);
  expect(found("收支情况", "收入总计373.02万元。")).toEqual(["error 373.02→337.02"]);
});

test("a form without sections for empty tables is only hinted at; one that has one of them lacks the other", () => {
  const sections = [
    TOTALS,
    "二、收入决算情况",
    "三、支出决算情况",
    GENERAL,
    "四、机关运行经费",
    "五、政府采购支出",
    "六、三公经费",
  ];
  const text = sections.flatMap((heading) => [heading, "见表。"]);
  expect(proofreadLines(sample.get(), ...text).findings.map(({ severity }) => severity)).toEqual([
    "hint",
    "hint",
  ]);
});

test("a 项 far from its budget without a reason is a hint, from a threshold on", () => {
  const item =
    "1.一般公共服务支出（类）宣传事务（款）事业运行（项）。年初预算为185.17万元，支出决算为253.53万元";
  const hints = (text: string, reasonFrom?: number) => {
    const read = paragraphsOfLines([GENERAL, text].join("\n"));
    return proofread(read, sample.get().book, sample.get().tables, reasonFrom).findings.map(
      ({ severity, message }) => `${severity} ${message}`,
    );
  };
  const hint = "hint “事业运行”的决算数比年初预算数多36.9%，没有说明原因。";
  expect(hints(`${item}。`)).toEqual([hint]);
  expect(hints(`${item}。`, 37)).toEqual([]);
  expect(hints(`${item}，主要是人员增加。`)).toEqual([]);
});
