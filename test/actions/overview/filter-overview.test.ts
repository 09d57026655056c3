import { checkAccounts } from "../../../src/actions/check-accounts";
import { setAside } from "../../../src/actions/ignoring/set-aside";
import {
  countOfKind,
  EVERYTHING,
  filteredOverview,
  tablesWithCounts,
  type ResultsFilter,
} from "../../../src/actions/overview/filter-overview";
import type { Overview } from "../../../src/actions/overview/overview";
import { overviewOf } from "../../../src/actions/overview/overview-of";
import { sampleSheets } from "../seed-session";

let seed: Overview;
beforeAll(async () => {
  const sheets = await sampleSheets("qiaokou-media-centre-2022.xlsx");
  seed = overviewOf(setAside(checkAccounts("决算.xlsx", { sheets, unread: [] }), []));
});

/** The places that a filter leaves. */
function places(filter: Partial<ResultsFilter>): readonly string[] {
  return filteredOverview(seed, { ...EVERYTHING, ...filter }).stops.map(({ cell }) => cell.label);
}

const SUSPECTS = ["G8", "G9", "G11", "G12", "G13"];
const ERRORS = [...SUSPECTS, "A41", "A9", "A10"];

test.each<[string, Partial<ResultsFilter>, readonly string[]]>([
  ["nothing asked for", {}, [...ERRORS, "C13"]],
  ["errors", { kind: "error" }, ERRORS],
  ["hints", { kind: "notice" }, ["C13"]],
  ["what is ignored, where nothing is", { kind: "ignored" }, []],
  ["a table", { table: "一般公共预算财政拨款支出决算表" }, SUSPECTS],
  ["a table and a kind that it has not", { table: "支出决算表", kind: "error" }, []],
  ["a code", { words: "2013350" }, ["G11"]],
  ["a name", { words: "宣传事务" }, ["G9"]],
  ["a cell, typed small", { words: "g12" }, ["G12"]],
  ["full-width letters", { words: "Ｇ１２" }, ["G12"]],
  ["a word of a printed note", { words: "60栏" }, ["A10"]],
  ["what stands nowhere", { words: "不存在" }, []],
])("%s", (_, filter, expected) => {
  const left = places(filter);
  for (const label of expected) expect(left).toContain(label);
  expect(left.length).toBe(expected.length);
});

test.each<[string, Partial<ResultsFilter>, boolean]>([
  ["all", {}, true],
  ["errors", { kind: "error" }, true],
  ["hints", { kind: "notice" }, false],
  ["a table", { table: "支出决算表" }, false],
  ["words", { words: "不存在" }, false],
])("why no cell could be named is told beside %s: %s", (_, filter, told) => {
  const overview = { ...seed, suspects: [], suspectsRemark: "推算不出" };
  const { suspectsRemark } = filteredOverview(overview, { ...EVERYTHING, ...filter });
  expect(suspectsRemark).toBe(told ? "推算不出" : undefined);
});

test("each kind is counted by what there is to do, not by relations", () => {
  const kinds = ["all", "error", "notice", "rounding", "ignored"] as const;
  expect(kinds.map((kind) => countOfKind(seed, kind))).toEqual([9, 8, 1, 0, 0]);
  expect(countOfKind(seed, "held")).toBe(seed.counts.held);
});

test("the tables that something is told of, in their order", () => {
  expect(tablesWithCounts(seed)).toEqual([
    { title: "财政拨款收入支出决算总表", count: 1 },
    { title: "一般公共预算财政拨款支出决算表", count: 5 },
    { title: "一般公共预算财政拨款基本支出决算表", count: 1 },
    { title: "国有资本经营预算财政拨款支出决算表", count: 1 },
    { title: "财政拨款“三公”经费支出决算表", count: 1 },
  ]);
});

test("relations that hold are shown by table, and searched", () => {
  const held = filteredOverview(seed, { kind: "held", words: "" });
  expect(held.stops).toEqual([]);
  expect(held.held.length).toBeGreaterThan(5);
  const some = filteredOverview(seed, { kind: "held", words: "总计" });
  expect(some.held.length).toBeGreaterThan(0);
  for (const { title, relations } of some.held)
    for (const relation of relations) expect(`${title}${relation}`).toContain("总计");
});

test("what the whole comes to is not filtered", () => {
  const { verdict, counts, tables } = filteredOverview(seed, { kind: "notice", words: "x" });
  expect({ verdict, counts, tables }).toEqual({
    verdict: seed.verdict,
    counts: seed.counts,
    tables: seed.tables,
  });
});
