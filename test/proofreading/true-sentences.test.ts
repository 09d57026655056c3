import { BASIC, FUNDS, GENERAL, SPENDING, THREE, TOTALS } from "./headings";
import { inShort, proofreadLines, sampleOfTests } from "./sample-book";

const sample = sampleOfTests();

/** Nothing true is accused; the same sentence with one slip in it is. */
test.each<[what: string, lines: readonly string[], slip: readonly [string, string], found: string]>(
  [
    [
      "a clause that says that there was none last year is no heading over the next amount",
      [
        THREE,
        "因公出国（境）费决算为0万元，与上年持平，上年没有发生；公务用车购置及运行维护费决算为0.93万元。",
      ],
      ["0.93", "0.39"],
      "error 0.39→0.93",
    ],
    [
      "a 项 whose header holds the codes of its levels",
      [
        GENERAL,
        "1、卫生健康支出（210类）行政事业单位医疗（11款）事业单位医疗（02项）9.05万元，年初预算为9.06万元，支出决算为9.05万元。",
      ],
      ["支出决算为9.05", "支出决算为9.50"],
      "error 9.50→9.05",
    ],
    [
      "whole codes, in other brackets",
      [GENERAL, "卫生健康支出(210类)行政事业单位医疗(21011款)事业单位医疗(2101102项)9.05万元。"],
      ["款)事业单位", "款)事业单"],
      "error 卫生健康支出(210类)行政事业单位医疗(21011款)事业单医疗(2101102项)→卫生健康支出(210类)行政事业单位医疗(21011款)事业单位医疗(2101102项)",
    ],
    [
      "a code that is another's",
      [GENERAL, "卫生健康支出（210类）行政事业单位医疗（11款）事业单位医疗（02项）9.05万元。"],
      ["02项", "01项"],
      "error 卫生健康支出（210类）行政事业单位医疗（11款）事业单位医疗（01项）→卫生健康支出（210类）行政事业单位医疗（11款）事业单位医疗（02项）",
    ],
    [
      "several that together come to a share",
      [
        SPENDING,
        "2022年度本年支出合计337.02万元，其中：基本支出326.67万元、项目支出10.35万元，共占本年支出合计的100%。",
      ],
      ["10.35", "13.05"],
      "error 13.05→10.35",
    ],
    [
      "a line that breaks behind the sign of thousands",
      [TOTALS, "2022年度收入总计3,\n370,200元，支出总计337.02万元。"],
      ["支出总计337.02", "支出总计337.20"],
      "error 337.20→337.02",
    ],
    [
      "名词解释 alone is called a part",
      [
        "三、2022年度部门决算情况说明",
        TOTALS,
        "2022年度收入总计337.02万元。",
        "第四部分 名词解释",
        "一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。",
      ],
      ["337.02", "373.02"],
      "error 373.02→337.02",
    ],
  ],
)("%s", (_what, lines, [right, wrong], found) => {
  expect(inShort(proofreadLines(sample.get(), ...lines))).toEqual([]);
  const spoilt = lines.map((line) => line.replace(right, wrong));
  expect(inShort(proofreadLines(sample.get(), ...spoilt))).toContain(found);
});

test("a form that has no section for 基金 and 国资 is asked about them, not accused", () => {
  const { tables, book } = sample.get();
  const withAmounts = tables.map((one) =>
    one.table === "government-funds"
      ? { ...tables.find(({ table }) => table === "expenditure")!, table: one.table }
      : one,
  );
  const sections = [TOTALS, "二、收入决算情况说明", SPENDING, GENERAL, BASIC, THREE];
  const lines = sections.flatMap((heading) => [heading, "无变化的说明。"]);
  const lacking = (...more: readonly string[]) =>
    proofreadLines({ book, tables: withAmounts }, ...lines, ...more)
      .findings.filter(({ kind }) => kind === "section")
      .map(({ severity, expected }) => `${severity} ${expected.slice(0, 6)}`);
  expect(lacking()).toEqual(["hint 政府性基金预", "hint 国有资本经营"]);
  expect(lacking(FUNDS, "没有政府性基金收支。")).toEqual(["error 国有资本经营"]);
});
