import { explanationSheets } from "../../../src/actions/explanation/explanation-sheets";
import type { Chart, ChartPoint } from "../../../src/narrative/charts/chart";
import type { Narrative } from "../../../src/narrative/paragraph";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";

const TABLES = (money: string) =>
  recognise(
    parseSheets(`=== 陈's 表
2022年度支出决算表
单位：${money}
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | | 100.00 | 75.00 | "25.00"
`),
  ).readings;

function cell(address: string, book: "accounts" | "last-year" = "accounts") {
  return { kind: "cell", book, sheet: "陈's 表", address } as const;
}

function chartOf(...points: readonly ChartPoint[]): Chart {
  return {
    shape: "columns",
    unit: "万元",
    series: points.map((_, at) => `${2021 + at}年`),
    groups: [{ name: "支出", points }],
  };
}

function narrativeOf(chart?: Chart): Narrative {
  return {
    title: [{ kind: "words", text: "决算情况说明" }],
    sections: [
      {
        id: "s1",
        heading: [{ kind: "words", text: "一、支出" }],
        paragraphs: [
          { id: "s1.1", style: "body", segments: [{ kind: "words", text: "支出很多。" }] },
          {
            id: "s1.2",
            style: "caption",
            segments: [{ kind: "words", text: "图1　变动" }],
            ...(chart && { chart }),
          },
        ],
      },
    ],
  };
}

/** What stands in the one line of numbers of a chart. */
function amounts(money: string, ...points: readonly ChartPoint[]) {
  const [, sheet] = explanationSheets(narrativeOf(chartOf(...points)), TABLES(money));
  return sheet!.rows[2]!.cells.slice(1).map((one) => {
    if (one?.kind === "formula") return one.formula;
    return one?.kind === "amount" ? one.amount : undefined;
  });
}

const POINT = { text: "75.00", value: 75 } as const;

test("the text stands in a sheet of its own, set as a text; without charts there is no second one", () => {
  const sheets = explanationSheets(narrativeOf(), []);
  expect(sheets.map(({ name }) => name)).toEqual(["决算说明"]);
  expect(sheets[0]!.rows.map(({ style, cells: [one] }) => [style, one])).toEqual([
    ["title", { kind: "words", text: "决算情况说明" }],
    ["heading", { kind: "words", text: "一、支出" }],
    ["body", { kind: "words", text: "　　支出很多。" }],
    ["caption", { kind: "words", text: "图1　变动" }],
  ]);
});

test("numbers of this workbook are formulas over its cells, so that the chart follows them", () => {
  expect(amounts("万元", { ...POINT, sources: [cell("D4")] })).toEqual(["='陈''s 表'!D4"]);
  expect(amounts("万元", { ...POINT, sources: [cell("C4"), cell("D4")] })).toEqual([
    "='陈''s 表'!C4+'陈''s 表'!D4",
  ]);
  expect(amounts("元", { ...POINT, sources: [cell("D4")] })).toEqual(["='陈''s 表'!D4/10000"]);
});

test.each([
  ["another workbook", [cell("D4", "last-year")]],
  ["the author", [{ kind: "given", name: "上年支出" } as const]],
  ["a cell that holds text", [cell("E4")]],
  ["no cell", []],
])("what comes from %s is a number", (_, sources) => {
  expect(amounts("万元", { ...POINT, sources })).toEqual(["75.00"]);
});

test("a chart's source is its table, heads and names included, and it stands beside it", () => {
  const [, sheet] = explanationSheets(
    narrativeOf(chartOf({ ...POINT, sources: [] }, { ...POINT, sources: [] })),
    [],
  );
  const [chart] = sheet!.charts;
  expect(chart).toMatchObject({
    shape: "columns",
    title: "图1　变动",
    source: { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 2 },
  });
  expect(chart!.place.firstColumn).toBeGreaterThan(chart!.source.lastColumn);
  expect(sheet!.rows[1]!.cells).toEqual(
    ["项目", "2021年", "2022年"].map((text) => ({ kind: "words", text })),
  );
});

test("beside the tables charts stand on the right of the last column, one below the other", () => {
  const narrative = narrativeOf(chartOf({ ...POINT, sources: [cell("D4")] }));
  const [section] = narrative.sections;
  const twice = {
    ...narrative,
    sections: [{ ...section!, paragraphs: [...section!.paragraphs, ...section!.paragraphs] }],
  };
  const tables = TABLES("万元");
  const [, { charts } = { charts: [] }] = explanationSheets(twice, tables, "tables");
  const [one, other] = charts;
  expect([one!.place.sheet, other!.place.sheet]).toEqual(["陈's 表", "陈's 表"]);
  expect(one!.place.firstColumn).toBeGreaterThan(tables[0]!.range.lastColumn);
  expect(other!.place.firstRow).toBeGreaterThan(one!.place.lastRow);
});

test("a chart of no cell of this workbook stays with its numbers", () => {
  const [, sheet] = explanationSheets(
    narrativeOf(chartOf({ ...POINT, sources: [] })),
    [],
    "tables",
  );
  expect(sheet!.charts[0]!.place.sheet).toBeUndefined();
});
