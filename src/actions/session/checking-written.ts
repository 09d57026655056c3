import { checkTouched } from "./checking";
import { touch, type Desk, type Touched } from "./desk";
import { paintMarks } from "./results";
import type { WrittenCell, WrittenStep } from "./written-step";

/**
 * Shows what can be undone, and checks the sheets that were written into, or had changed unseen. Gives
 * the sentence that marks were not painted, if so.
 */
export async function checkWritten(
  desk: Desk,
  sheets: readonly string[],
): Promise<string | undefined> {
  return checkedAgain(desk, { everything: false, sheets: new Set(sheets) });
}

/** The same where rows moved: everything is read anew, merged cells and formulas of all sheets included. */
export async function checkMoved(desk: Desk): Promise<string | undefined> {
  return checkedAgain(desk, { everything: true, sheets: new Set() });
}

async function checkedAgain(desk: Desk, touched: Touched): Promise<string | undefined> {
  const { undoable: _undoable, ...state } = desk.shown.get();
  const last = desk.written.at(-1);
  desk.shown.set(last ? { ...state, undoable: stepSentence(last) } : state);
  touch(desk, touched);
  await checkTouched(desk);
  return paintMarks(desk);
}

function stepSentence(step: WrittenStep): string {
  return step.kind === "cells" ? cellsSentence(step.cells) : step.sentence;
}

/** What was written into cells, without full stop. */
export function cellsSentence(changes: readonly WrittenCell[]): string {
  const [first] = changes;
  return changes.length === 1
    ? `${first!.label} 已改为 ${first!.now.text}`
    : `已改 ${changes.length} 个单元格`;
}
