import { checkAccounts } from "../../src/actions/check-accounts";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { budgetTable, expenditureTable } from "../checking/report-on";

const TOTAL = "合计 | | 900.00 | 500.00 | 400.00";
const CULTURE = [
  "207 | 文化旅游体育与传媒支出 | 600.00 | 300.00 | 300.00",
  "20701 | 文化和旅游 | 600.00 | 300.00 | 300.00",
  "2070109 | 群众文化 | 600.00 | 300.00 | 300.00",
];
const SECURITY = [
  "208 | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
  "20805 | 行政事业单位养老支出 | 300.00 | 200.00 | 100.00",
  "2080505 | 养老保险缴费支出 | 300.00 | 200.00 | 100.00",
];

function checked(expenditure: readonly string[], ...beside: readonly string[]) {
  const sheets = parseSheets(
    [
      expenditureTable(TOTAL, ...expenditure),
      budgetTable(TOTAL, ...CULTURE, ...SECURITY),
      ...beside,
    ].join("\n"),
  );
  return checkAccounts("cut", { sheets, unread: [] });
}

const loose = (lines: readonly string[]) => ["=== 附件", "附件材料", ...lines].join("\n");
const inThreeCells = [
  "208 | | | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
  " | 05 | | 行政事业单位养老支出 | 300.00 | 200.00 | 100.00",
  " | | 05 | 养老保险缴费支出 | 300.00 | 200.00 | 100.00",
];

test.each([
  ["codes in one cell", SECURITY],
  ["a column further right", SECURITY.map((line) => ` | ${line}`)],
  ["codes in three cells", inThreeCells],
])("lines that stand on a sheet that is no table were not left out: %s", (_, lines) => {
  const { tables, unread, causes, suspects } = checked(CULTURE, loose(lines));
  expect(tables.map(({ table }) => table)).toEqual(["general-public-budget"]);
  expect(unread.find(({ kind }) => kind === "incomplete")).toMatchObject({
    sheet: "支出",
    why: expect.stringContaining("“附件”像是它的续页") as string,
  });
  expect([...causes, ...suspects]).toEqual([]);
});

test("without such a sheet the lines are said to be left out", () => {
  const { tables, causes } = checked(CULTURE);
  expect(tables).toHaveLength(2);
  expect(causes.map(({ cause }) => cause.kind)).toContain("line-left-out");
});

test.each([
  ["a whole table needs no page", [...CULTURE, ...SECURITY], SECURITY],
  ["a sheet that repeats one of its lines is no page of it", CULTURE, [...SECURITY, CULTURE[2]!]],
  ["one code and its name may stand on any sheet", CULTURE, SECURITY.slice(0, 1)],
  [
    "codes that no other table has are other accounts'",
    CULTURE,
    ["2130101 | 行政运行 | 1.00", "2130102 | 一般行政管理事务 | 1.00"],
  ],
])("%s", (_, lines, page) => {
  expect(checked(lines, loose(page)).tables).toHaveLength(2);
});

test("a table printed with one decimal is whole where rounding makes its total differ", () => {
  const short = expenditureTable(
    "合计 | | 424.6 | 0.1 | 424.5",
    "207 | 文化旅游体育与传媒支出 | 13.8 | 0.1 | 13.8",
    "212 | 城乡社区支出 | 17.5 | 0.0 | 17.5",
    "229 | 其他支出 | 393.2 | 0.0 | 393.1",
  );
  const budget = [
    "=== 预算",
    "2024年一般公共预算支出情况表",
    '"201" | 一般公共服务支出 | 3.0 | 1.0 | 2.0',
  ];
  const sheets = parseSheets([short, ...budget].join("\n"));
  const { tables, unread } = checkAccounts("short", { sheets, unread: [] });
  expect(tables.map(({ table }) => table)).toEqual(["expenditure"]);
  expect(unread.map(({ kind }) => kind)).toEqual(["other"]);
});
