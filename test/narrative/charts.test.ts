import { chartDrawing, isFromZero, toneOfSeries } from "../../src/narrative/charts/chart-drawing";
import type { Chart } from "../../src/narrative/charts/chart";
import { valueAxis } from "../../src/narrative/charts/value-axis";
import { chartSvg } from "../../src/narrative/charts/chart-svg";
import { factBook } from "../../src/narrative/facts/fact-book";
import { NOTHING_GIVEN } from "../../src/narrative/facts/given";
import { VOCABULARY } from "../../src/narrative/facts/vocabulary";
import { narrate } from "../../src/narrative/narrate";
import type { Paragraph } from "../../src/narrative/paragraph";
import { textOf } from "../../src/narrative/render-text";
import { renderHtml, renderHtmlPage } from "../../src/narrative/render-html";
import { readPack } from "../../src/narrative/template/read-pack";
import { recognise } from "../../src/recognition/recognise";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { told } from "./hand-made-book";

/** A 支出决算表 of one line: 合计, 基本支出, 项目支出. */
function spending(amounts: string) {
  return recognise(
    parseSheets(`=== 支出
2022年度支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
合计 | | ${amounts} | | |
`),
  ).readings;
}

const HEAD = "标题：说明\n== 一\n";

function narrated(lines: string, amounts = "100.00 | 75.00 | 25.00", lastYear?: string) {
  const read = readPack(HEAD + lines, VOCABULARY);
  if (read.kind === "wrong") throw new Error(JSON.stringify(read.mistakes));
  const before = lastYear === undefined ? {} : { lastYear: spending(lastYear) };
  const book = factBook({ readings: spending(amounts), ...before, given: NOTHING_GIVEN });
  return narrate(read.pack, { book });
}

function chartsIn(...asked: Parameters<typeof narrated>): readonly Paragraph[] {
  return narrated(...asked).sections.flatMap(({ paragraphs }) => paragraphs);
}

/** `基本支出 75.00 75.00%` of each group. */
function groupsOf(chart: Chart | undefined): readonly string[] {
  return (chart?.groups ?? []).map(({ name, points }) =>
    [name, ...points.map(({ text, share }) => [text, share].filter(Boolean).join(" "))].join(" "),
  );
}

describe("pie charts", () => {
  test("the parts that occur, with the shares that the text would write, and their cells", () => {
    const [paragraph] = chartsIn("【饼图 本年支出结构：支出性质】");
    expect(textOf(paragraph!.segments)).toBe("图1　本年支出结构（单位：万元）");
    expect(groupsOf(paragraph!.chart)).toEqual(["基本支出 75.00 75.00%", "项目支出 25.00 25.00%"]);
    expect(paragraph!.chart!.groups[0]!.points[0]!.sources).toEqual([
      { kind: "cell", book: "accounts", sheet: "支出", address: "D4" },
    ]);
  });

  test("a negative part has no share of a whole: columns instead", () => {
    const [paragraph] = chartsIn("【饼图 结构：支出性质】", "50.00 | 75.00 | -25.00");
    expect(paragraph!.chart!.shape).toBe("columns");
    expect(groupsOf(paragraph!.chart)).toEqual(["基本支出 75.00", "项目支出 -25.00"]);
  });

  test("where nothing occurs there is no chart, and it takes no number", () => {
    const paragraphs = chartsIn(
      "【饼图 结构：支出性质】\n【柱图 变动：基本支出】",
      "0.00 | 0.00 | 0.00",
      "9.00 | 9.00 | 0.00",
    );
    expect(paragraphs.map(({ segments }) => textOf(segments))).toEqual(["图1　变动（单位：万元）"]);
  });
});

describe("column charts", () => {
  test("last year beside this year", () => {
    const [paragraph] = chartsIn("【柱图 变动：基本支出 项目支出】", undefined, "80.00 | 80.00 |");
    expect(paragraph!.chart!.series).toEqual(["2021年", "2022年"]);
    expect(groupsOf(paragraph!.chart)).toEqual(["基本支出 80.00 75.00", "项目支出 0.00 25.00"]);
  });

  test("what is missing keeps the chart from being drawn, and is asked for once", () => {
    const [paragraph] = chartsIn("【柱图 变动：本年支出合计 本年支出合计】");
    expect(paragraph!.chart).toBeUndefined();
    expect(textOf(paragraph!.segments)).toBe("图1　变动（单位：万元）〔待填：上年本年支出合计〕");
  });
});

describe("mistakes in packs", () => {
  test.each([
    ["【柱图 变动】", "请照这样写：【柱图 收入、支出决算总计变动情况：收入总计 支出总计】"],
    ["【饼图 结构：】", "请照这样写：【饼图 收入决算结构：收入来源】"],
    ["【饼图 结构：支出性质 收入来源】", "请照这样写：【饼图 收入决算结构：收入来源】"],
    ["【饼图 结构：支出性值】", "可用的清单"],
    ["【柱图 变动：收入总记】", "是不是“收入总计”"],
  ])("%s", (line, remedy) => {
    const read = readPack(HEAD + line, VOCABULARY);
    expect(read.kind === "wrong" && read.mistakes[0]?.line).toBe(3);
    expect(read.kind === "wrong" && read.mistakes[0]?.remedy).toContain(remedy);
  });
});

describe("drawings", () => {
  const chart = (shape: Chart["shape"], ...values: number[]): Chart => ({
    shape,
    unit: "万元",
    series: ["2022年"],
    groups: values.map((value, at) => ({
      name: `第${at}项`,
      points: [{ text: value.toFixed(2), value, sources: [], share: "1.00%" }],
    })),
  });

  test("every amount is written in them, and every length is a number", () => {
    for (const drawn of [chart("pie", 100), chart("pie", 1, 2, 97), chart("columns", -5, 0, 7)]) {
      const svg = chartSvg(drawn, "图1");
      for (const { points } of drawn.groups) expect(svg).toContain(points[0]!.text);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test("a bar's height is its amount's", () => {
    const heights = chartDrawing(chart("columns", 10, 40)).shapes.flatMap((shape) => {
      const height = shape.kind === "area" ? /v([\d.]+)/.exec(shape.path)?.[1] : undefined;
      return height === undefined ? [] : [parseFloat(height)];
    });
    // The legend's box stands before the bars.
    expect(heights[2]! / heights[1]!).toBeCloseTo(4, 1);
  });

  test.each([
    [
      [239.45, 337.02],
      ["0", "100", "200", "300", "400"],
    ],
    [
      [-5, 0, 7],
      ["-6", "-4", "-2", "0", "2", "4", "6", "8"],
    ],
    [
      [0.03, 0.11],
      ["0.00", "0.02", "0.04", "0.06", "0.08", "0.10", "0.12"],
    ],
    [
      [0, 0],
      ["0", "1"],
    ],
    [
      [-3, -1],
      ["-3.0", "-2.5", "-2.0", "-1.5", "-1.0", "-0.5", "0.0"],
    ],
    [[1_234_567.89], ["0", "500000", "1000000", "1500000"]],
  ])("beside columns of %j stands an axis with round numbers and its zero", (values, told) => {
    expect(valueAxis(values).ticks.map(({ text }) => text)).toEqual(told);
    const { shapes } = chartDrawing(chart("columns", ...values));
    const texts = shapes.flatMap((shape) => (shape.kind === "text" ? [shape] : []));
    const axis = texts.filter(({ anchor }) => anchor === "end");
    expect(axis.map(({ text }) => text)).toEqual(told);
    // Higher is more, and the base line of the columns is where the zero stands.
    expect(axis.map(({ y }) => y)).toEqual(axis.map(({ y }) => y).toSorted((a, b) => b - a));
    const zero = axis.find(({ text }) => Number(text) === 0)!;
    const bars = shapes.flatMap((shape) =>
      shape.kind === "area" ? [/M[\d.]+ ([\d.]+)h[\d.]+v([\d.]+)/.exec(shape.path)!] : [],
    );
    const highest = bars[1 + values.indexOf(Math.max(...values))]!;
    const [top, height] = [Number(highest[1]), Number(highest[2])];
    expect(Math.max(...values) < 0 ? top : top + height).toBeCloseTo(zero.y - 4, 0);
  });

  test("a page shows them, the clipboard's HTML their captions only; words cannot break out", () => {
    const narrative = narrated("【饼图 “甲”<乙>&结构：支出性质】");
    const page = renderHtmlPage(narrative);
    expect(page).toContain('aria-label="图1　“甲”&lt;乙&gt;&amp;结构（单位：万元）"');
    expect(renderHtml(narrative)).not.toContain("<svg");
    expect(renderHtml(narrative)).toContain("图1　“甲”&lt;乙&gt;&amp;结构（单位：万元）");
  });
});

test("one part that is the whole is no picture", () => {
  const chart = {
    facts: { 年度: "2022", 上年度: "2021" },
    lists: {
      来源: [
        { 名称: "甲", 本年: 2 },
        { 名称: "乙", 本年: 0 },
      ],
    },
  };
  expect(told("有字。\n【饼图 结构：来源】", chart)).toBe("有字。");
});

test("this year has one tone in every chart, whether last year is shown or not", () => {
  const both = { series: ["2021年", "2022年"] };
  expect([0, 1].map((at) => toneOfSeries(both, at))).toEqual([1, 0]);
  expect(toneOfSeries({ series: ["2022年"] }, 0)).toBe(0);
});

test("columns stand on zero unless something is below it", () => {
  const group = (value: number) => ({
    name: "甲",
    points: [{ text: "", value, sources: [] }],
  });
  expect(isFromZero({ groups: [group(0), group(3)] })).toBe(true);
  expect(isFromZero({ groups: [group(3), group(-1)] })).toBe(false);
});
