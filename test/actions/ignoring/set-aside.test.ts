import { checkAccounts, type CheckedAccounts } from "../../../src/actions/check-accounts";
import {
  figuresHeld,
  figuresOf,
  keyOf,
  type IgnoredFinding,
} from "../../../src/actions/ignoring/ignored-finding";
import { setAside } from "../../../src/actions/ignoring/set-aside";
import type { Finding } from "../../../src/checking/finding";
import type { Sheet } from "../../../src/sheets/sheet";
import { BUDGET, sampleSheets } from "../seed-session";

let seed: readonly Sheet[];
let accounts: CheckedAccounts;
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
  accounts = check(seed);
});

function check(sheets: readonly Sheet[]): CheckedAccounts {
  return checkAccounts("决算.xlsx", { sheets, unread: [] });
}

function explanationOf(finding: Finding, of = accounts): IgnoredFinding {
  const figures = figuresOf(finding, figuresHeld(of.tables));
  return {
    finding: keyOf(finding),
    figures,
    message: finding.message,
    reason: "属正常",
    date: "2026-11-23",
  };
}

/** As if a row had been inserted above everything. */
function shiftedDown(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: [undefined, ...sheet.rows],
    merges: sheet.merges.map((merge) => ({
      ...merge,
      firstRow: merge.firstRow + 1,
      lastRow: merge.lastRow + 1,
    })),
  };
}

function suspectsOf({ suspects }: CheckedAccounts): readonly string[] {
  return suspects.map(({ message }) => /![A-Z]+[0-9]+/.exec(message)![0]);
}

test("nothing explained leaves everything open", () => {
  expect(setAside(accounts, [])).toEqual({ accounts, ignored: [], formerReasons: new Map() });
});

test("a suspect stays while one of its findings is open, and is told of that one only", () => {
  const { findings: own } = accounts.suspects[0]!;
  const explained = own.slice(1).map((index) => explanationOf(accounts.findings[index]!));
  const open = setAside(accounts, explained).accounts;
  expect(suspectsOf(open)).toEqual(suspectsOf(accounts));
  expect(open.suspects[0]!.findings.map((index) => open.findings[index]!.identity)).toEqual([
    accounts.findings[own[0]!]!.identity,
  ]);
});

test("a block is told no more when none of its suspects is", () => {
  const explained = accounts.findings.filter(({ severity }) => severity === "error");
  const open = setAside(
    accounts,
    explained.map((finding) => explanationOf(finding)),
  );
  expect(accounts.blocks).toHaveLength(1);
  expect(open.accounts).toMatchObject({ blocks: [], suspects: [] });
  expect(open.ignored).toHaveLength(explained.length);
});

test("rows that move do not open what was explained", () => {
  const explained = accounts.findings.map((finding) => explanationOf(finding));
  const moved = seed.map((sheet) => (sheet.name === BUDGET ? shiftedDown(sheet) : sheet));
  const open = setAside(check(moved), explained);
  expect(suspectsOf(check(moved))).toContain("!G9");
  expect(open.accounts.suspects).toEqual([]);
});

test("a finding beside the tables opens when what it says changes", () => {
  const finding: Finding = {
    severity: "error",
    kind: "identity",
    identity: "执行率＝B÷A",
    cells: [{ sheet: "项目绩效自评表1", row: 4, column: 3 }],
    message: "执行率应为 98.5%，现为 89.5%。",
  };
  const before = { ...accounts, findings: [finding], suspects: [] };
  const after = { ...before, findings: [{ ...finding, message: "执行率应为 98.5%，现为 90%。" }] };
  expect(setAside(before, [explanationOf(finding)]).accounts.findings).toEqual([]);
  const opened = setAside(after, [explanationOf(finding)]);
  expect(opened.accounts.findings).toHaveLength(1);
  expect([...opened.formerReasons.values()]).toEqual(["属正常"]);
});
