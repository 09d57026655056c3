import { budgetTable, expenditureTable, reportOn, sentencesOf } from "../report-on";
import { SPENDING } from "./two-classes";

function book(spending: readonly string[], budget: readonly string[] = SPENDING) {
  return reportOn([expenditureTable(...spending), budgetTable(...budget)].join("\n"));
}

const replaced = (from: string, to: string) => SPENDING.map((line) => line.replace(from, to));
const without = (code: string) => SPENDING.filter((line) => !line.startsWith(`${code} |`));
const moved = (code: string, to: (line: string) => string[]) =>
  SPENDING.flatMap((line) => (line.startsWith(`${code} |`) ? to(line) : [line]));

const told = (report: ReturnType<typeof book>) =>
  report.causes.map(({ cause, certain, findings }) => ({
    kind: cause.kind,
    table: cause.table,
    certain,
    breaks: findings.length > 0,
  }));

test("the same tables twice have no cause", () => {
  expect(book(SPENDING)).toMatchObject({ causes: [], suspects: [] });
});

test("a code that bears another's name is offered its right one, and no figure is suspected", () => {
  const report = book(SPENDING, replaced("2070111 ", "2070211 "));
  expect(told(report)).toEqual([
    { kind: "code", table: "general-public-budget", certain: true, breaks: true },
  ]);
  expect(report.causes[0]!.cause).toMatchObject({ should: "2070111", line: { code: "2070211" } });
  expect(report.suspects).toEqual([]);
});

test("where two tables stand alone against each other, both codes are named and neither is certain", () => {
  const own = replaced("文化创作与保护", "馆藏维护");
  const report = book(
    own,
    own.map((line) => line.replace("2070111 ", "2070112 ")),
  );
  const [found] = report.causes;
  const tables = [found!.cause, ...found!.rivals].map(({ kind, table }) => `${kind} ${table}`);
  expect(new Set(tables)).toEqual(new Set(["code expenditure", "code general-public-budget"]));
  expect(found!.certain).toBe(false);
});

test("where the name has one code in published tables, the other table's is the wrong one", () => {
  const report = book(SPENDING, replaced("2070111 ", "2070112 "));
  const codes = report.causes.map(({ cause, rivals }) => [cause.kind, cause.table, rivals.length]);
  expect(codes).toEqual([["code", "general-public-budget", 0]]);
});

test.each<[string, string, string]>([
  ["a line among others", "2070111", "在 2070109 之后"],
  ["a parent", "20701", "在 207 之后"],
])("%s that was left out is named with its place", (_, code, place) => {
  const report = book(without(code));
  expect(report.causes).toMatchObject([
    { cause: { kind: "line-left-out", table: "expenditure", code } },
  ]);
  expect(report.causes[0]!.message).toContain(place);
  expect(report.suspects).toEqual([]);
});

test("a line entered twice is to be deleted, and no sum is suspected", () => {
  const report = book(moved("2070111", (line) => [line, line]));
  expect(told(report)).toEqual([
    { kind: "line-twice", table: "expenditure", certain: true, breaks: true },
  ]);
  expect(report.causes[0]!.message).toContain("请删去第 9 行");
  expect(report.suspects).toEqual([]);
});

test("two columns that were exchanged are told as one", () => {
  const exchanged = SPENDING.map((line) => {
    const [code, name, whole, basic, project] = line.split("|").map((cell) => cell.trim());
    return [code, name, basic, whole, project].join(" | ");
  });
  expect(told(book(exchanged))).toMatchObject([{ kind: "columns", table: "expenditure" }]);
});

test("two lines of one parent that were exchanged are told, though no sum breaks and others stand between", () => {
  const [one, other] = ["2070109", "2070199"].map((code) =>
    SPENDING.find((line) => line.startsWith(code))!
      .split(" | ")
      .slice(2)
      .join(" | "),
  );
  const turned = SPENDING.map((line) =>
    line.startsWith("2070109")
      ? line.replace(one!, other!)
      : line.startsWith("2070199")
        ? line.replace(other!, one!)
        : line,
  );
  const report = book(turned);
  const [found] = report.causes;
  const exchanged = [found!.cause, ...found!.rivals].map((cause) =>
    cause.kind === "lines" ? cause.lines.map(({ code }) => code).join() : cause.kind,
  );
  expect(exchanged).toContain("2070109,2070199");
  expect(report.suspects.filter(({ certain }) => certain)).toEqual([]);
});

test("a single wrong figure is told as a figure", () => {
  const report = book(replaced("| 350.00 | 300.00", "| 530.00 | 300.00"));
  expect(report.causes).toEqual([]);
  expect(report.suspects).toMatchObject([{ suggested: "350.00", certain: true }]);
});

/** The lines with their 项目支出 as given, from the line of a code on. */
function withProjects(from: string, projects: readonly string[]): readonly string[] {
  const first = SPENDING.findIndex((line) => line.startsWith(`${from} |`));
  return SPENDING.map((line, at) => {
    const project = projects[at - first];
    return project === undefined ? line : line.replace(/[^|]*$/, ` ${project}`);
  });
}

test("figures slid by two lines are one move, though a neighbour prints the same", () => {
  const report = book(withProjects("20701", ["400.00", "300.00", "300.00", "50.00", "150.00"]));
  expect(report.causes).toEqual([]);
  expect(report.suspects.map(({ suggested }) => suggested)).toEqual([
    "300.00",
    "50.00",
    "150.00",
    "100.00",
    "100.00",
  ]);
});

test("a cause and a wrong figure elsewhere are both told", () => {
  const both = without("2070111").map((line) =>
    line.replace("| 200.00 | 200.00", "| 20.00 | 200.00"),
  );
  const report = book(both);
  expect(report.causes).toMatchObject([{ cause: { kind: "line-left-out", code: "2070111" } }]);
  expect(report.suspects).toMatchObject([{ printed: "20.00", suggested: "200.00" }]);
});

test("next to a line that no form knows nothing is said to be left out", () => {
  const report = book(moved("2070111", () => [" | 县级统筹安排 | 150.00 | | 150.00"]));
  expect(report.causes).toEqual([]);
  expect(sentencesOf(report).join()).not.toContain("漏录");
});

test.each([
  ["lost in a 项", "2070111 ", "207011 "],
  ["added to a 项", "2070111 ", "20701111 "],
  ["lost in a 款", "20701 ", "2071 "],
  ["lost in a 类", "207 ", "27 "],
])("a digit %s is put back by the line's name", (_, from, to) => {
  const report = book(SPENDING, replaced(from, to));
  const cause = { kind: "code", table: "general-public-budget", printed: to.trim() };
  expect(report.causes).toMatchObject([{ cause: { ...cause, should: from.trim() } }]);
  expect(sentencesOf(report).join()).toContain("与这一行有关的关系要改正后才能核对");
  expect(report.suspects).toEqual([]);
});

test("digits that make no code are nobody's where no code bears the line's name", () => {
  const strange = replaced("2070111 | 文化创作与保护", "207011 | 县级统筹安排");
  expect(book(SPENDING, strange).causes).toEqual([]);
});

test("a digit lost in a code and a wrong figure elsewhere are both told", () => {
  const both = replaced("2070111 ", "207011 ").map((line) =>
    line.replace("| 200.00 | 200.00", "| 20.00 | 200.00"),
  );
  const report = book(SPENDING, both);
  expect(report.causes).toMatchObject([{ cause: { kind: "code", should: "2070111" } }]);
  expect(report.suspects).toMatchObject([{ printed: "20.00", suggested: "200.00" }]);
});

test.each([
  ["nothing", " | |"],
  ["a dash", "— | — |"],
  ["letters for digits", "2O7OIII | |"],
  ["a digit too few", "207011 | |"],
])("a line with %s for its code and no name gets the code that lacks just its amounts", (_, to) => {
  const report = book(SPENDING, replaced("2070111 | 文化创作与保护 |", to));
  expect(report.causes).toMatchObject([
    { cause: { kind: "code", table: "general-public-budget", should: "2070111" } },
  ]);
  expect(report.causes[0]!.rivals).toEqual([]);
  expect(report.suspects).toEqual([]);
});

test("a line without code and name whose amounts are lacking nowhere is nobody's, and nothing is left out", () => {
  const strange = replaced(
    "2070111 | 文化创作与保护 | 150.00 | | 150.00",
    " | | 140.00 | | 140.00",
  );
  const report = book(SPENDING, strange);
  expect(report.causes).toEqual([]);
  expect(report.suspects).toEqual([]);
  expect(sentencesOf(report).join()).toContain("计入与否都不相符");
});

test("a line that has its name and no code gets the code of its name", () => {
  const report = book(SPENDING, replaced("2070111 |", " |"));
  expect(report.causes).toMatchObject([
    { cause: { kind: "code", printed: "", should: "2070111" } },
  ]);
});

test("where most names stand without codes, none is said to lack one", () => {
  const bare = SPENDING.map((line) => line.replace(/^[0-9]{7} /, " "));
  expect(book(SPENDING, bare).causes).toEqual([]);
});

test.each(["2008", "28"])(
  "a code that is none in the first line below the heads is no head: %s",
  (printed) => {
    const security = SPENDING.slice(6);
    const last = [...security, "合计 | | 300.00 | 200.00 | 100.00"].map((line) =>
      line
        .replace("300.00 | 200.00", "300.25 | 200.25")
        .replace("200.00 | 200.00", "200.25 | 200.25"),
    );
    const report = book(
      last,
      last.map((line) => line.replace(/^208 /, `${printed} `)),
    );
    expect(report.causes.map(({ cause }) => cause)).toMatchObject([
      { kind: "code", table: "general-public-budget", printed, should: "208" },
    ]);
    expect(report.suspects).toEqual([]);
  },
);
