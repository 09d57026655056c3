import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts, type CheckedAccounts } from "../../src/actions/check-accounts";
import { checkExitCode } from "../../src/cli/check-exit-code";
import type { Sheet } from "../../src/sheets/sheet";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import type { UnreadSheet } from "../../src/workbook/port";

const CASES = join(__dirname, "..", "cases");

function sheetsIn(name: string): readonly Sheet[] {
  return parseSheets(readFileSync(join(CASES, name, "workbook.txt"), "utf8"));
}

function checked(sheets: readonly Sheet[], unread: readonly UnreadSheet[] = []): CheckedAccounts {
  return checkAccounts("决算.xlsx", { sheets, unread });
}

const CLEAN = sheetsIn("all-nine-clean");
const WHOLE = checked(CLEAN);
const BROKEN = checked(sheetsIn("pages-of-one-table"));
/** A table of which only the title and a misprinted head are left. */
const UNREADABLE = parseSheets("=== 表10\n2023年度支出决算表\n甲 | 乙\n1 | 2\n3 | 4");
const CHART = { sheet: "图1", kind: "no-cells", why: "这是图表工作表" } as const;
const DAMAGED = { sheet: "表8", kind: "unreadable", why: "内容已损坏" } as const;
const ONE_TABLE = checked(CLEAN.filter(({ name }) => name === "表2"));

test.each<[number, string, readonly CheckedAccounts[], boolean]>([
  [0, "everything holds", [WHOLE], false],
  [0, "eight tables are not in the set", [ONE_TABLE], false],
  [0, "a chart stands beside the tables", [checked(CLEAN, [CHART])], false],
  [1, "an error", [BROKEN], false],
  [1, "an error in one of two sets", [WHOLE, BROKEN], false],
  [1, "an error, and a file that was not read", [BROKEN], true],
  [2, "a file that was not read", [WHOLE], true],
  [2, "a sheet that cannot be read", [checked(CLEAN, [DAMAGED])], false],
  [2, "a sheet that has a table's title only", [checked([...CLEAN, ...UNREADABLE])], false],
  [2, "no set at all", [], false],
])("%d: %s", (code, _, sets, refused) => {
  expect(checkExitCode(sets, refused)).toBe(code);
});

test("relations that wait for other tables are counted all the same", () => {
  expect(ONE_TABLE.counts.notCheckable).toBeGreaterThan(50);
});

test("2: tables of which no relation could be judged", () => {
  const nothing = { held: 0, rounding: 0, broken: 0, notCheckable: 9 };
  expect(checkExitCode([{ ...WHOLE, counts: nothing }], false)).toBe(2);
});
