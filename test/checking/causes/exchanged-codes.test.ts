import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { SPENDING } from "./spending-lines";
import { codesTold } from "./codes-told";

/** The codes of two lines turned, names and amounts left in place. */
const turned = (one: string, other: string, lines = SPENDING) =>
  lines.map((line) => {
    const [code] = line.split(" | ");
    const now = code === one ? other : code === other ? one : code;
    return line.replace(code!, now!);
  });

const nameless = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/^([0-9]+) \| [^|]+/, "$1 | 某项支出 "));

const report = (spending: readonly string[], budget: readonly string[]) =>
  reportOn([expenditureTable(...spending), budgetTable(...budget)].join("\n"));

test.each([
  ["项 of two 类", "2070109", "2080506"],
  ["项 of one 类", "2070101", "2070308"],
  ["款", "20703", "20805"],
  ["类", "207", "208"],
  ["a 款 and a 项", "20703", "2080506"],
])("two codes exchanged are both told, and no figure: %s", (_, one, other) => {
  const found = report(turned(one, other), SPENDING);
  expect(codesTold(found)).toEqual([
    `expenditure ${other} ${one} certain`,
    `expenditure ${one} ${other} certain`,
  ]);
  expect(found.causes[0]!.message).toMatch(
    new RegExp(`科目编码 ${other} 疑似与 A[0-9]+ 的 ${one} 互换，应为 ${one}`),
  );
  expect(found.suspects).toEqual([]);
});

test("below one 款 nothing breaks, and it is a notice", () => {
  const found = report(turned("2080502", "2080506"), SPENDING);
  expect(codesTold(found).slice(0, 2)).toMatchObject([
    expect.stringContaining("expenditure 2080506 2080502"),
    expect.stringContaining("expenditure 2080502 2080506"),
  ]);
  expect(found.suspects).toEqual([]);
});

test("turned alike in two tables they are told in each", () => {
  const slip = turned("2070109", "2080506");
  const found = report(slip, slip);
  expect(codesTold(found).map((each) => each.replace(/ (certain|perhaps)$/, ""))).toEqual([
    "expenditure 2080506 2070109",
    "expenditure 2070109 2080506",
    "general-public-budget 2080506 2070109",
    "general-public-budget 2070109 2080506",
  ]);
  expect(found.suspects).toEqual([]);
});

test("where names say nothing their order does, and amounts are a rival", () => {
  const found = report(nameless(turned("2070109", "2080506")), nameless(SPENDING));
  expect(codesTold(found).map((each) => each.replace(/ (certain|perhaps)$/, ""))).toEqual([
    "expenditure 2080506 2070109",
    "expenditure 2070109 2080506",
  ]);
  expect(found.causes[0]!.message).toContain("两行都不在编码的顺序上");
  expect(found.suspects.filter(({ certain }) => certain)).toEqual([]);
});

test("names exchanged where all else is right are no codes exchanged", () => {
  const named = SPENDING.map((line) =>
    line.startsWith("2080502")
      ? line.replace("事业单位离退休", "群众体育")
      : line.replace("群众体育", "事业单位离退休"),
  );
  expect(report(named, SPENDING)).toMatchObject({ causes: [], suspects: [] });
});
