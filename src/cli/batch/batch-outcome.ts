import { NOT_DONE } from "../check-exit-code";
import type { BatchLine, CheckedLine } from "./batch-contract";

/** Whether a line is of a set that was checked. */
export function isChecked(line: BatchLine): line is CheckedLine {
  return !("error" in line);
}

/** Whether something in it is an error. */
export function isBroken(line: BatchLine): boolean {
  return isChecked(line) && line.findings.some(({ severity }) => severity === "error");
}

/** Whether all that is or looks like a table was read, and something of it was checked. */
export function isWhollyRead(line: BatchLine): boolean {
  if (!isChecked(line)) return false;
  const { held, rounding, broken } = line.counts;
  const isRead = line.unread.every(({ kind }) => kind !== "misfit" && kind !== "incomplete");
  return isRead && held + rounding + broken > 0;
}

/** 1 where something is an error, else 2 where something could not be checked, or nothing was, else 0. */
export function batchExitCode(lines: readonly BatchLine[]): number {
  if (lines.some(isBroken)) return 1;
  return lines.length === 0 || !lines.every(isWhollyRead) ? NOT_DONE : 0;
}
