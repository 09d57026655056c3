import { causeRemedy } from "../../../src/actions/overview/cause-remedies";
import { report } from "../../../src/checking/report";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { LINES } from "./spending-lines";

/** How a code and its name fill the cells before the amounts. */
type Way = (code: string, name: string) => readonly string[];

const levels = (code: string) => [code.slice(0, 3), code.slice(3, 5), code.slice(5)];

const WAYS = {
  beforeName: (code, name) => [`${code} ${name}`],
  inBrackets: (code, name) => [`[${code}]${name}`],
  dashed: (code, name) => [`${code}-${name}`],
  inFull: (code, name) => [
    code.slice(0, 3),
    code.length > 3 ? code.slice(0, 5) : "",
    code.length > 5 ? code : "",
    name,
  ],
  byLevel: (code, name) => [...levels(code), name],
  ownLevel: (code, name) => [
    ...levels(code).map((part, at) => (at === (code.length - 3) / 2 ? part : "")),
    name,
  ],
  withNoughts: (code, name) => [...levels(code).map((part) => part || "00"), name],
} satisfies Record<string, Way>;

const WIDTH = { one: "项目", four: "类 | 款 | 项 | 科目名称" };

function table(title: string, whole: string, way: Way, wrong?: readonly [number, number, string]) {
  const rows = LINES.map(([code, name, amount], row) => {
    const cells = way(code, name).map((text, column) =>
      wrong?.[0] === row && wrong[1] === column ? wrong[2] : text,
    );
    return [...cells.map((text) => (text === "" ? "" : `"${text}"`)), amount, amount].join(" | ");
  });
  const width = way("207", "x").length;
  const total = ["合计", ...Array<string>(width - 1).fill(""), "900.00", "900.00"].join(" | ");
  const heads = `${width === 1 ? WIDTH.one : WIDTH.four} | ${whole} | 基本支出`;
  return [`=== ${title}`, title, "单位：万元", heads, total, ...rows].join("\n");
}

function told(way: Way, wrong: readonly [row: number, column: number, text: string]) {
  const text = [
    table("支出决算表", "本年支出合计", way),
    table("一般公共预算财政拨款支出决算表", "小计", way, wrong),
  ].join("\n");
  const { readings } = recognise(parseSheets(text));
  const { causes, suspects, findings, identities } = report(readings);
  return {
    suspects,
    notices: findings.filter(({ severity }) => severity === "notice").map(({ message }) => message),
    causes: causes.map(({ cause, cells }) => {
      const remedy = causeRemedy(cause, cells, { tables: readings, identities });
      return {
        should: cause.kind === "code" ? cause.should : cause.kind,
        writes: remedy?.kind === "code" && [remedy.cell.label, remedy.printed, remedy.code],
      };
    }),
  };
}

describe("a code that cannot be read is told with the one that belongs there, and what its cell is to hold", () => {
  test.each([
    [
      "a letter before a name",
      "beforeName",
      3,
      0,
      "2O70111 文化创作与保护",
      "2070111 文化创作与保护",
    ],
    [
      "a digit lost before a name",
      "inBrackets",
      3,
      0,
      "[207011]文化创作与保护",
      "[2070111]文化创作与保护",
    ],
    ["a digit too many", "dashed", 4, 0, "207033-体育", "20703-体育"],
    ["another digit before a name", "dashed", 2, 0, "2070108-群众文化", "2070109-群众文化"],
    ["the name alone", "inBrackets", 8, 0, "事业单位离退休", "[2080502]事业单位离退休"],
    ["a letter in a 类 in full", "inFull", 6, 0, "2O8", "208"],
    ["a 项 in full with a digit lost", "inFull", 3, 2, "207011", "2070111"],
    ["a 项 in full left blank", "inFull", 3, 2, "", "2070111"],
    ["a letter in a 款", "byLevel", 1, 1, "O1", "01"],
    ["a 类 with a digit too many", "byLevel", 3, 0, "2007", "207"],
    ["a 项 of three digits", "byLevel", 3, 2, "111", "11"],
    ["a 项 left blank", "byLevel", 3, 2, "", "11"],
    ["another 类 on a line of a 项", "byLevel", 3, 0, "217", "207"],
    ["a letter, upper levels blank", "ownLevel", 5, 2, "O8", "08"],
    ["nothing at all", "ownLevel", 8, 2, "", "02"],
    ["a letter among noughts", "withNoughts", 4, 1, "O3", "03"],
  ] as const)("%s", (_, way, row, column, text, right) => {
    const { causes, suspects } = told(WAYS[way], [row, column, text]);
    const label = `${"ABC"[column]!}${row + 5}`;
    expect(causes).toEqual([{ should: LINES[row][0], writes: [label, text, right] }]);
    expect(suspects).toEqual([]);
  });
});

describe("a level above that says another code than the line's own", () => {
  test.each([
    ["is left blank beside lines that have theirs", "byLevel", 3, 1, "", "没有填，应为“01”"],
    ["is another's", "inFull", 3, 1, "20703", "“20703”与本行其他各级不符，应为“20701”"],
  ] as const)("%s: a notice, and no figure in doubt", (_, way, row, column, text, sentence) => {
    const { causes, suspects, notices } = told(WAYS[way], [row, column, text]);
    expect([causes, suspects]).toEqual([[], []]);
    expect(notices.filter((message) => message.includes(sentence))).toHaveLength(1);
  });

  test("lines that leave it blank everywhere are how the table is printed", () => {
    const { notices } = told(WAYS.ownLevel, [0, 0, "207"]);
    expect(notices.filter((message) => message.includes("这一级编码"))).toEqual([]);
  });
});

test("a letter is told by itself where no other table has the code", () => {
  const text = table("支出决算表", "本年支出合计", WAYS.beforeName, [
    3,
    0,
    "207O111 文化创作与保护",
  ]);
  const { causes } = report(recognise(parseSheets(text)).readings);
  expect(causes.map(({ cause }) => cause)).toMatchObject([{ kind: "code", should: "2070111" }]);
});
