import { normalText, placedSpan } from "../../src/reading-text/normal-text";
import { paragraphsOfLines } from "../../src/reading-text/paragraphs-of-lines";

function paragraphs(...lines: readonly string[]): readonly string[] {
  return paragraphsOfLines(lines.join("\n")).paragraphs.map(({ text }) => normalText(text).text);
}

const BROKEN = [
  "一、收入支出决算总体情况说明",
  "2022 年度收、支总计均为 337.02 万元。与 2021 年度相",
  "比，收、支总计各增加 97.57 万元，增长 40.8%，主要原因是",
  "",
  "—13—",
  "",
  "本年基本支出较上年增加 101.5 万元。",
  "二、收入决算情况说明",
  "2022 年度收入合计 337.02 万元，其中：财政拨款收入为",
  "2. 万元，占本年收入的 0.6%；事业收入 10 万元，占本年",
  "收入的 2.9%。",
];

test("lines that a PDF broke are joined, over page numbers, headings apart", () => {
  expect(paragraphs(...BROKEN)).toEqual([
    "一、收入支出决算总体情况说明",
    "2022年度收、支总计均为337.02万元。与2021年度相比，收、支总计各增加97.57万元，增长40.8%，主要原因是本年基本支出较上年增加101.5万元。",
    "二、收入决算情况说明",
    "2022年度收入合计337.02万元，其中：财政拨款收入为2.万元，占本年收入的0.6%；事业收入10万元，占本年收入的2.9%。",
  ]);
});

test("a text whose lines are its paragraphs is left as it is", () => {
  const lines = [
    "一、收入",
    "收入总计5万元，",
    "其中：甲3万元。",
    "乙2万元。",
    "丙，丁。",
    "戊，己。",
    "庚，辛。",
    "壬，癸。",
    "子，丑。",
    "寅，卯。",
  ];
  expect(paragraphsOfLines(lines.join("\n"))).toMatchObject({ joined: false });
  expect(paragraphs(...lines)).toEqual(lines);
});

test.each([
  ["（一） “三公” 经费", "（一）三公经费"],
  ["(类)１２，３４５.６７万元", "（类）12,345.67万元"],
  ["甲,乙;丙:丁", "甲，乙；丙：丁"],
  ["33 7.\n02％", "337.02%"],
])("%j is read as %j", (raw, normal) => {
  expect(normalText(raw).text).toBe(normal);
});

test("letters of the normal text lead back to where they stand", () => {
  const raw = "收入　总计“ 33 7.02 ”万元";
  const normal = normalText(raw);
  const at = normal.text.indexOf("337.02");
  const [start, end] = placedSpan(normal, at, at + 6);
  expect(raw.slice(start, end)).toBe("33 7.02");
});
