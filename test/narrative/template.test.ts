import { mistakesIn, told } from "./hand-made-book";

const MADE = {
  facts: { 支出: 3, 上年支出: 2, 预算: 5, 无事: 0, 不知: undefined, 单位: "某单位", 车数: 3 },
  lists: {
    项: [
      { 名称: "甲", 本年: 1 },
      { 名称: "乙", 本年: 2 },
    ],
    空: [],
    有无: [
      { 名称: "丙", 本年: 1 },
      { 名称: "丁", 本年: 0 },
    ],
  },
};

describe("a pack's text", () => {
  test.each([
    [
      "words stand for themselves: 1（1）；“引”｜：}".replace("}", ""),
      "words stand for themselves: 1（1）；“引”｜：",
    ],
    ["{单位}支出{支出}", "某单位支出3.00万元"],
    ["｛支出｝", "3.00万元"],
    ["{若 有 支出：有{支出}｜没有}", "有3.00万元"],
    ["{若 有 无事：有｜没有}", "没有"],
    ["{若 无 无事：没有}", "没有"],
    ["{若 有 空：有｜没有}", "没有"],
    ["{若 变动 支出：变了}", "变了"],
    ["{大小 支出 预算：大｜小｜等}", "小"],
    ["{大小 预算 支出：大｜小｜等}", "大"],
    ["{大小 支出 支出：大｜小｜等}", "等"],
    ["{分档 支出 “3、2”：高｜中｜低}", "高"],
    ["{分档 支出 “4、2.5”：高｜中{支出}｜低}", "中3.00万元"],
    ["{分档 无事 “3，2”：高｜中｜低}", "低"],
    ["{分档 不知 “3、2”：高｜中｜低}", "〔待填：不知〕"],
    ["{逐项 项：{名称}}", "甲、乙"],
    [
      "{逐项 项 “；”：{序号}.{名称}{本年}，占{占 本年 支出}}",
      "1.甲1.00万元，占33.33%；2.乙2.00万元，占66.67%",
    ],
    ["{逐项 项 “；”：{若 有 本年：{名称}}}。", "甲；乙。"],
    ["{逐项 项 “；”：{若 本年 大于 1：{名称}}}。", "乙。"],
    ["{逐项 项：{若 本年 大于 2：{名称}}}。", "。"],
    ["{逐项 项·从大到小：{名称}}", "乙、甲"],
    ["{逐项 项·前1：{序号}{名称}}", "1乙"],
    ["{逐项 有无·本年：{名称}}", "丙"],
    ["{若 有 有无·本年：有}{若 无 空·本年：无}", "有无"],
    ["{差额 支出}、{差额 支出 预算}", "1.00万元、2.00万元"],
    ["{增减率 支出}、{增减率 支出 预算}", "50.00%、40.00%"],
    ["{完成率 支出 预算}", "60.00%"],
    ["{若 支出 大于 预算：超｜未超}", "未超"],
    ["{若 支出 不大于 预算 且 有 支出：有余}", "有余"],
    ["{若 无 支出 或 变动 支出：是｜否}", "是"],
    ["{若 有 支出 且 有 无事 或 有 单位：是｜否}", "是"],
    ["{若 车数 等于 3：三}{若 支出 不等于 3：不是三}{若 支出 小于 3.5：少}", "三少"],
    ["{若 无 支出 且 有 不知：是｜否}", "否"],
    ["{若 有 支出 或 有 不知：是｜否}", "是"],
    ["{若 有 支出 且 有 不知：是｜否}", "〔待填：不知〕"],
    ["{若 已知 不知：知｜不知}{若 已知 支出：知}", "不知知"],
    ["不知{不知}", "不知〔待填：不知〕"],
    ["{比 支出 不知}，{占 支出 不知}", "〔待填：不知〕，〔待填〕"],
    ["不知{不知}。{若 有 不知：有}", "不知〔待填：不知〕。"],
    ["{若 有 不知：有｜没有}", "〔待填：不知〕"],
    ["{原因 支出增减}", "〔待填：支出增减的原因〕"],
  ])("%s", (template, text) => {
    expect(told(template, MADE)).toBe(text);
  });

  test("has blocks that stand or fall with a condition, and blocks for each line", () => {
    const lines = [
      "【如果 有 支出】",
      "有支出。",
      "【每个 项】",
      "{序号}.{名称}（原因：{原因 差异}）",
      "【完】",
      "【否则】",
      "没有支出。",
      "【完】",
      "# 备注不印",
    ].join("\n");
    expect(told(lines, { ...MADE, reasons: { "reason/差异/1": "物价上涨。" } })).toBe(
      "有支出。\n1.甲（原因：物价上涨）\n2.乙（原因：〔待填：“乙”差异的原因〕）",
    );
    const without = { ...MADE, facts: { ...MADE.facts, 支出: 0 } };
    expect(told(lines, without)).toBe("没有支出。");
  });
});

describe("a mistake in a pack", () => {
  test.each([
    ["支出{支出", 3, 3, "没有对应的"],
    ["支出支出}", 3, 5, "多了一个"],
    ["{}", 3, 1, "空的"],
    ["{支 出}", 3, 1, "不认识“支”"],
    ["合计{支出}万元", 3, 3, "“支出”是金额，自带单位"],
    ["合计{差额 支出}元", 3, 3, "自带单位"],
    ["【若 有 支出】", 3, 1, "读不懂"],
    ["[如果 有 支出]", 3, 1, "读不懂"],
    ["［完］", 3, 1, "读不懂"],
    ["{若 有 支出 且：是}", 3, 1, "读不懂"],
    ["{若 支出 大 预算：是}", 3, 1, "读不懂"],
    ["{若 支出 大于 单位：是}", 3, 1, "“单位”是文字"],
    ["{逐项 项·前0：{名称}}", 3, 1, "限定读不懂"],
    ["【每个 项·去年】\n【完】", 3, 1, "限定读不懂"],
    ["{增减率 预算}", 3, 1, "没有叫“上年预算”的取数项"],
    ["总额{支出合计}", 3, 3, "没有叫“支出合计”的取数项"],
    ["{占 支出}", 3, 1, "写法不对"],
    ["{大小 支出 预算：大｜小}", 3, 1, "写法不对"],
    ["{分档 支出 “3、2”：高｜低}", 3, 1, "写法不对"],
    ["{分档 支出 “2、3”：高｜中｜低}", 3, 1, "写法不对"],
    ["{分档 支出 “多、少”：高｜中｜低}", 3, 1, "写法不对"],
    ["{占 车数 支出}", 3, 1, "“车数”是个数，“支出”是金额，不能相比"],
    ["{大小 支出 车数：大｜小｜等}", 3, 1, "不能相比"],
    ["{占 单位 支出}", 3, 1, "“单位”是文字，不能用来计算"],
    ["{逐项 项：{占 名称 支出}}", 3, 7, "“名称”是文字，不能用来计算"],
    ["【柱图 支出：单位】", 3, 1, "“单位”是文字，不能用来计算"],
    ["{若 也许 支出：有}", 3, 1, "读不懂"],
    ["{逐项 款：{名称}}", 3, 1, "没有叫“款”的清单"],
    ["{名称}", 3, 1, "没有叫“名称”的取数项"],
    ["【否则】", 3, 1, "前面没有"],
    ["【完】", 3, 1, "多了一个"],
    ["第一行\n【如果 有 支出】", 4, 1, "没有写“【完】”"],
    ["【每个 款】\n【完】", 3, 1, "没有叫“款”的清单"],
  ])("%s is told with its place and what to do", (lines, line, column, problem) => {
    const [mistake] = mistakesIn(lines, MADE);
    expect(mistake).toMatchObject({ line, column, problem: expect.stringContaining(problem) });
    expect(mistake!.remedy).not.toBe("");
  });

  test.each([
    ["{__proto__}{constructor}{toString}", "没有叫“__proto__”的取数项"],
    ["{constructor 支出}", "不认识“constructor”"],
    ["{toString：有}", "不认识“toString”"],
    ["{若 valueOf 支出：有}", "条件“valueOf 支出”读不懂"],
    ["{逐项 hasOwnProperty：有}", "没有叫“hasOwnProperty”的清单"],
    ["{若 有 支出：".repeat(20_000), "大括号套了 50 层以上"],
    [`${"【如果 有 支出】\n".repeat(20_000)}支出`, "套了 50 层以上"],
    [`${"【每个 项】\n".repeat(20_000)}支出`, "套了 50 层以上"],
  ])(
    "of every object, or nested beyond all sense, is a mistake like any other: %#",
    (lines, problem) => {
      expect(mistakesIn(lines, MADE).map((one) => one.problem)).toContainEqual(
        expect.stringContaining(problem),
      );
    },
  );

  test("in a name is answered with the name that was perhaps meant", () => {
    expect(mistakesIn("{上年的支出}", MADE)[0]!.remedy).toContain("是不是“上年支出”？");
  });

  test("is told together with all others, from the top", () => {
    expect(mistakesIn("{甲}\n{乙}\n{支出}", MADE).map(({ line }) => line)).toEqual([3, 4]);
  });
});

describe("how a pack writes numbers", () => {
  const LINES = "支出{支出}，占{占 支出 预算}。";
  const MADE = { facts: { 支出: 1.23456, 预算: 3 } };

  test.each([
    ["", "支出1.23万元，占41.15%。"],
    ["金额小数：4\n百分比小数：1", "支出1.2346万元，占41.2%。"],
    ["金额小数：0", "支出1万元，占41.15%。"],
    ["金额单位：元", "支出12345.60元，占41.15%。"],
    ["金额单位：元\n金额小数：0\n百分比小数：0", "支出12346元，占41%。"],
    ["金额单位：元\n千分位：有", "支出12,345.60元，占41.15%。"],
    ["金额单位：元\n千分位：有\n末尾零：去掉\n百分比小数：6", "支出12,345.6元，占41.152%。"],
    ["末尾零：去掉\n金额小数：1", "支出1.2万元，占41.15%。"],
  ])("%j: %s", (preamble, text) => {
    expect(told(LINES, MADE, preamble)).toBe(text);
  });

  test("and its words for what numbers do", () => {
    const words = "用词 增加：上升\n用词 增长：升幅为\n用词 完成：为〈预算〉的";
    expect(
      told(
        "支出{比 支出 预算}，{完成 支出 预算 “年初预算”}。",
        {
          facts: { 支出: 4, 预算: 3 },
        },
        words,
      ),
    ).toBe("支出上升1.00万元，升幅为33.33%，为年初预算的133.33%。");
  });

  test("a word that there is none of is a mistake", () => {
    const [mistake] = mistakesIn(LINES, MADE, "用词 涨：上升");
    expect(mistake).toMatchObject({ line: 1, problem: "没有叫“涨”的用词" });
    expect(mistake!.remedy).toContain("增加、减少");
  });

  test.each(["金额单位：亿元", "金额小数：7", "百分比小数：两", "末尾零：不", "千分位：加"])(
    "%s is a mistake",
    (preamble) => {
      const [mistake] = mistakesIn(LINES, MADE, preamble);
      expect(mistake).toMatchObject({ line: 1, column: preamble.indexOf("：") + 2 });
      expect(mistake!.remedy).not.toBe("");
    },
  );
});

describe("what a pack asks for of its own", () => {
  const FACTS = { facts: { 支出: 3 }, lists: { 项: [{ 名称: "甲", 本年: 1 }] } };

  test("is a fact, of its kind", () => {
    const ask = "待填：获奖数 个数 市级以上的奖项\n待填：成效 文字 逐项 办成了什么";
    expect(mistakesIn("获奖{获奖数}项{逐项 项：{成效}}", FACTS, ask)).toEqual([]);
    expect(mistakesIn("{占 获奖数 支出}", FACTS, ask)[0]!.problem).toContain("不能相比");
    expect(mistakesIn("{成效}", FACTS, ask)[0]!.problem).toContain("没有叫“成效”的取数项");
  });

  test.each([
    ["待填：获奖数", "读不懂"],
    ["待填：获奖数 几个", "读不懂"],
    ["待填：甲 个数\n待填：甲 金额", "写了两次"],
  ])("%s is a mistake", (ask, problem) => {
    expect(mistakesIn("{支出}", FACTS, ask)[0]!.problem).toContain(problem);
  });
});
