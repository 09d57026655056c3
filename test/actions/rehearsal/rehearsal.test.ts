import { checkAccounts } from "../../../src/actions/check-accounts";
import { rehearsal } from "../../../src/actions/rehearsal/rehearsal";
import { rehearsedSheets } from "../../../src/actions/rehearsal/rehearsed-sheets";
import type { CheckedStage } from "../../../src/actions/session/session-state";
import { addressOf } from "../../../src/sheets/address";
import { formOf } from "../../../src/tables/forms";

function checked(mistake: Parameters<typeof rehearsedSheets>[0]) {
  return checkAccounts("", { sheets: rehearsedSheets(mistake), unread: [] });
}

test("the small accounts have tables of every layout, a self-evaluation and a sheet that is none", () => {
  const { tables, evaluations, unread } = checked("figure");
  expect(new Set(tables.map(({ table }) => formOf(table).layout))).toEqual(
    new Set(["two-sided", "code-lines", "code-blocks", "items"]),
  );
  expect(evaluations).toHaveLength(1);
  expect(unread.map(({ sheet }) => sheet)).toEqual(["目录"]);
});

test.each([
  ["figure", { broken: 3, suspects: ["C10"], causes: 0 }],
  ["column", { broken: 9, suspects: ["D5", "D6", "D8", "D9"], causes: 0 }],
  ["code", { broken: 2, suspects: [], causes: 1 }],
] as const)("a mistaken %s is found, and nothing else", (mistake, expected) => {
  const { counts, suspects, causes } = checked(mistake);
  const addresses = suspects.map(({ cell: { placed } }) => addressOf(placed.row, placed.column));
  expect({ broken: counts.broken, suspects: addresses, causes: causes.length }).toEqual(expected);
});

test("a rehearsal goes in small steps, and comes to the results of the accounts with the wrong figure", () => {
  const steps = rehearsal();
  let taken = 0;
  let last: CheckedStage | undefined;
  for (let step = steps.next(); ; step = steps.next()) {
    taken++;
    if (step.done) {
      last = step.value;
      break;
    }
  }
  // A step for reading and one for checking each sheet alone, before the sheets are checked together.
  expect(taken).toBeGreaterThan(2 * rehearsedSheets("figure").length);
  expect(last.overview.suspects).toHaveLength(1);
  expect(last.handled).toEqual({ handled: 0, total: 1 });
});
