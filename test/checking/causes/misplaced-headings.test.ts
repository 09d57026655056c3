import type { CheckReport } from "../../../src/checking/report";
import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { SPENDING } from "./spending-lines";
import { codesTold } from "./codes-told";

const typed = (from: string, to: string, lines = SPENDING) =>
  lines.map((line) => (line.startsWith(`${from} |`) ? line.replace(from, to) : line));

const report = (spending: readonly string[], budget: readonly string[]) =>
  reportOn([expenditureTable(...spending), budgetTable(...budget)].join("\n"));

const certainCells = ({ suspects }: CheckReport) => suspects.filter(({ certain }) => certain);

test.each([
  ["20701 | 文化和旅游", "20502 | 普通教育", "a 款 that no table has"],
  ["20701 | 文化和旅游", "20805 | 行政事业单位养老支出", "a 款 that stands further down"],
  ["207 | 文化旅游体育与传媒支出", "214 | 交通运输支出", "a 类 that no table has"],
  ["207 | 文化旅游体育与传媒支出", "208 | 社会保障和就业支出", "a 类 that stands further down"],
  ["20703 | 体育", "20502 | 普通教育", "a 款 with a single line below it"],
])("code and name both another's, %s typed as %s: %s", (from, to) => {
  const slip = SPENDING.map((line) => line.replace(from, to));
  const [right, wrong] = [from, to].map((text) => text.split(" ")[0]!);
  const found = report(slip, SPENDING);
  expect(codesTold(found)).toEqual([`expenditure ${wrong!} ${right!} certain`]);
  expect(found.causes[0]!.message).toContain(`其后各行都是 ${right!} 的下级科目`);
  expect(found.suspects).toEqual([]);
});

test.each([
  ["20701", "20781"],
  ["20701", "21011"],
  ["20701", "20805"],
  ["207", "217"],
  ["207", "208"],
])("%s typed as %s in every table is told in each, and no figure is wrong", (right, wrong) => {
  const slip = typed(right, wrong);
  const both = `${wrong} ${right} certain`;
  const found = report(slip, slip);
  expect(codesTold(found)).toEqual([`expenditure ${both}`, `general-public-budget ${both}`]);
  expect(found.suspects).toEqual([]);
});

describe("a single line below a 款, and its code in every table another's", () => {
  test("a known name decides", () => {
    const slip = typed("20703", "20706");
    expect(codesTold(report(slip, slip))).toEqual([
      "expenditure 20706 20703 certain",
      "general-public-budget 20706 20703 certain",
    ]);
    const below = typed("2070308", "2070608");
    expect(codesTold(report(below, below))).toEqual([
      "expenditure 2070608 2070308 certain",
      "general-public-budget 2070608 2070308 certain",
    ]);
  });

  test("without one it is either, and nothing is certain", () => {
    const nameless = SPENDING.map((line) =>
      line.replace("| 体育", "| 馆藏").replace("群众体育", "馆藏维护"),
    );
    const slip = typed("20703", "20704", nameless);
    const found = report(slip, slip);
    const named = found.causes.flatMap(({ cause, rivals }) => [cause, ...rivals]);
    expect(
      new Set(named.map((cause) => (cause.kind === "code" ? cause.should : cause.kind))),
    ).toEqual(new Set(["20703", "2070408"]));
    expect(found.causes.some(({ certain }) => certain)).toBe(false);
    expect(certainCells(found)).toEqual([]);
  });
});

test("a 款 of its own whose 项 are not printed is no heading of the lines that follow", () => {
  const bare = [...SPENDING.slice(0, 5), "20703 | 体育 | 100.00 | | 100.00", ...SPENDING.slice(7)];
  expect(report(bare, bare)).toMatchObject({ causes: [], suspects: [] });
});

test("a 项 among those of another 款, of a 款 that no table has, is no right line's wrong sum", () => {
  const unordered = typed("2070109", "2075109", [
    ...SPENDING.slice(0, 3),
    SPENDING[4]!,
    SPENDING[3]!,
    ...SPENDING.slice(5),
  ]);
  const found = report(unordered, unordered);
  expect(found.causes.map(({ cause }) => cause)).toMatchObject([
    { table: "expenditure", should: "2070109" },
    { table: "general-public-budget", should: "2070109" },
  ]);
  expect(certainCells(found)).toEqual([]);
});

test("a 项 whose own digits would stand out of order among the others tells the level above alone", () => {
  const named = SPENDING.map((line) => line.replace("行政运行", "场馆开放补助"));
  const slip = typed("2070101", "2070399", named);
  const found = report(slip, slip);
  expect(found.causes).toHaveLength(2);
  for (const { message } of found.causes)
    expect(message).toContain("科目编码 2070399 疑似写错，应是 20701 下的科目");
  expect(found.suspects).toEqual([]);
});

test("what the right code tells is not told once more by the lines below it", () => {
  const { findings } = report(typed("20701", "20781"), SPENDING);
  expect(findings.filter(({ severity }) => severity === "notice")).toEqual([]);
});
