import type { CheckedAccounts } from "../actions/check-accounts";
import { nothingBroken } from "../actions/nothing-broken";

/** What was asked for could not be done. */
export const NOT_DONE = 2;

/**
 * The exit code of `check`, a contract with scripts: 1 an error was found; else 2 something that is or
 * looks like one of the nine tables could not be read, or nothing was checked; else 0. Relations whose
 * table or column is not in the set are counted and named, and do not change the code.
 * `refused`: whether a file was not read at all.
 */
export function checkExitCode(checked: readonly CheckedAccounts[], refused: boolean): number {
  if (!checked.every(nothingBroken)) return 1;
  return refused || checked.length === 0 || !checked.every(isWhole) ? NOT_DONE : 0;
}

/** All that is or looks like a table was read, and something of it was checked. */
function isWhole({ unread, counts }: CheckedAccounts): boolean {
  const judged = counts.held + counts.rounding + counts.broken;
  return judged > 0 && unread.every(({ kind }) => kind !== "misfit" && kind !== "incomplete");
}
