import { segmentsOf, told } from "./hand-made-book";

/** What real texts get wrong (domain.md), each as it must come out. */
describe("against last year", () => {
  test.each([
    ["growth", 337.02, 239.45, "增加97.57万元，增长40.75%"],
    ["fall", 0.93, 1.37, "减少0.44万元，下降32.12%"],
    ["nothing changed", 5, 5, "持平"],
    ["nothing then and now", 0, 0, "持平"],
    ["new: no percentage of zero", 3.5, 0, "增加3.50万元（基数为零，不计算增减比例）"],
    ["gone", 0, 3.5, "减少3.50万元，下降100.00%"],
    ["more than doubled", 10, 2, "增加8.00万元，增长400.00%"],
    ["a negative base has no percentage", 3, -2, "增加5.00万元"],
    ["below zero", -2, 3, "减少5.00万元，下降166.67%"],
    [
      "the difference as printed, the percentage as in the tables",
      1.005,
      0.5,
      "增加0.51万元，增长101.00%",
    ],
    ["hardly anything", 10000.01, 10000, "增加0.01万元，基本持平"],
    ["what is not seen in the text is no change", 1.0001, 1.0004, "持平"],
  ])("%s", (_name, now, before, clause) => {
    expect(told("支出{比上年 支出}。", { facts: { 支出: now, 上年支出: before } })).toBe(
      `支出${clause}。`,
    );
  });

  test("the direction and the numbers are those that the text prints", () => {
    const facts = { 支出: 0.005, 上年支出: 0.0049 };
    expect(told("{支出}，上年{上年支出}，{比上年 支出}", { facts })).toBe(
      "0.01万元，上年0.00万元，增加0.01万元（基数为零，不计算增减比例）",
    );
  });
});

describe("shares", () => {
  test.each([
    ["half up, not cut off", 10.35, 337.02, "3.07%"],
    ["of all", 5, 5, "100.00%"],
    ["of nothing", 0, 0, "（合计为零，不计算比例）"],
  ])("%s", (_name, part, whole, percent) => {
    expect(told("占{占 部分 整体}", { facts: { 部分: part, 整体: whole } })).toBe(`占${percent}`);
  });

  test.each([
    ["more than the whole", 10, 5, "占比超过100%（10.00÷5.00），请核对这两个数。"],
    ["more, by rounding", 337.03, 337.02, undefined],
    ["the whole", 5, 5, undefined],
  ])("%s, %s of %s: doubted, or not", (_name, part, whole, doubt) => {
    const [segments] = segmentsOf("占{占 部分 整体}", { facts: { 部分: part, 整体: whole } });
    const number = segments!.find(({ kind }) => kind === "number");
    expect(number).toEqual(expect.objectContaining(doubt === undefined ? {} : { doubt }));
    if (doubt === undefined) expect(number).not.toHaveProperty("doubt");
  });

  test("need not add up to 100", () => {
    const facts = { 甲: 1, 乙: 1, 丙: 1, 合计: 3 };
    expect(told("{占 甲 合计}、{占 乙 合计}、{占 丙 合计}", { facts })).toBe(
      "33.33%、33.33%、33.33%",
    );
  });
});

describe("completion", () => {
  test.each([
    ["below", 0.93, 3.5, "完成预算的26.57%"],
    ["the vehicles of the seed, on their own budget", 0.93, 3, "完成预算的31.00%"],
    ["nothing spent", 0, 0.5, "完成预算的0.00%"],
    ["no budget", 0, 0, "未安排预算"],
    ["spent without a budget", 2, 0, "未安排预算"],
  ])("%s", (_name, final, budget, clause) => {
    expect(told("{完成 决算 预算}", { facts: { 决算: final, 预算: budget } })).toBe(clause);
  });
});

describe("numbers", () => {
  test("never lose their unit, and are written with the same decimals everywhere", () => {
    const facts = { 甲: 0.85, 乙: 100, 丙: 0 };
    expect(told("{甲}、{乙}、{丙}", { facts })).toBe("0.85万元、100.00万元、0.00万元");
  });

  test("show no minus before nought", () => {
    expect(told("{甲}", { facts: { 甲: -0.0001 } })).toBe("0.00万元");
  });

  test("know what they were made from", () => {
    const [segments] = segmentsOf("{比上年 支出}", { facts: { 支出: 337.02, 上年支出: 239.45 } });
    expect(segments!.filter(({ kind }) => kind === "number")).toEqual([
      {
        kind: "number",
        text: "97.57",
        expression: {
          kind: "difference",
          of: { kind: "fact", name: "支出" },
          base: { kind: "fact", name: "上年支出" },
        },
        sources: [
          { kind: "given", name: "支出" },
          { kind: "given", name: "上年支出" },
        ],
        arithmetic: "337.02－239.45＝97.57",
      },
      expect.objectContaining({ text: "40.75%", arithmetic: "（337.02－239.45）÷239.45" }),
    ]);
  });
});

describe("what moved a total", () => {
  const line = (name: string, now: number, before: number) => ({
    名称: name,
    本年: now,
    上年: before,
  });

  test("is told with the largest first", () => {
    const lists = { 性质: [line("项目支出", 10.35, 14.28), line("基本支出", 326.67, 225.17)] };
    expect(told("{变动 性质}", { lists })).toBe("基本支出增加101.50万元，项目支出减少3.93万元");
  });

  test("of many parts, the rest is told together, so that all add up", () => {
    const changes = [9, 8, 7, 3, -1, 2];
    const lists = { 类: changes.map((change, index) => line(`第${index}类`, 10 + change, 10)) };
    expect(told("{变动 类}", { lists })).toBe(
      "第0类增加9.00万元，第1类增加8.00万元，第2类增加7.00万元，其他各项合计增加4.00万元",
    );
  });

  test("is a gap where last year is not known", () => {
    const lists = { 性质: [{ 名称: "基本支出", 本年: 5, 上年: undefined }] };
    expect(told("{变动 性质}", { lists })).toBe("〔待填：上年〕");
  });
});
