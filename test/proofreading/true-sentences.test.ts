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

test.each<[what: string, lines: readonly string[], found: readonly string[]]>([
  [
    "a completion above 100 % beside 小于",
    [THREE, "公务用车购置及运行维护费支出决算0.93万元，完成预算的31%。决算数大于预算数。"],
    ["error 大于→小于"],
  ],
  [
    "amounts of no table, and the word against them",
    [GENERAL, "其他各项年初预算为12万元，支出决算为10万元，决算数等于年初预算数。"],
    ["error 等于→小于"],
  ],
  [
    "of two budgets the words may mean either",
    [GENERAL, "其他各项全年预算为12万元，支出决算为10万元，决算数大于预算数。"],
    [],
  ],
])("words against the numbers beside them: %s", (_what, lines, found) => {
  expect(inShort(proofreadLines(sample.get(), ...lines))).toEqual(found);
});

test("类 of the economic classification are held against 基本支出决算表", () => {
  const { book } = sample.get();
  const fact = book.fact("经济科目301");
  if (fact?.kind !== "amount") throw new Error("the sample prints 301");
  const right = fact.yuan.div(10_000).toFixed(2);
  const said = (amount: string) =>
    inShort(proofreadLines(sample.get(), BASIC, `（一）工资福利支出${amount}万元。`));
  expect(said(right)).toEqual([]);
  expect(said("1.23")).toEqual([`error 1.23→${right}`]);
  expect(
    inShort(proofreadLines(sample.get(), SPENDING, "（一）基本支出情况", "人员经费1.23万元。")),
  ).toEqual([]);
});

test("a 款 whose name another one's holds is left out all the same", () => {
  const list = sample.get().book.list("公用经费款");
  if (list?.kind !== "lines") throw new Error("the sample has no 公用经费");
  const names = list.lines.flatMap((line) => {
    const name = line.fact("名称");
    return line.key.startsWith("302") && name?.kind === "words" ? [name.text] : [];
  });
  const told = (said: readonly string[]) =>
    inShort(
      proofreadLines(
        sample.get(),
        BASIC,
        `商品和服务支出26.68万元，主要用于：${said.join("、")}。`,
      ),
    ).filter((one) => !/26\.68/.test(one));
  expect(told(names)).toEqual([]);
  expect(told(names.slice(1))).toEqual([`error →${names[0]!}`]);
});
