import type { WorkbookChange } from "../../workbook/live-workbook";
import type { Desk, Touched } from "./desk";
import { noticeSaves } from "./noticing-saves";
import { attempt, tell, wordsOf } from "./telling";

/** Typing goes on for a while; the check waits until it rests. */
const REST_MILLISECONDS = 400;

/** Ends a watch. */
export type Ending = () => Promise<void> | void;

/**
 * Begins to watch edits and saves, before anything is read: what is edited while the reading goes on
 * is known as well. Where the workbook will not be watched it is tried again with the next command.
 */
export function watchOnce(
  desk: Desk,
  endings: Ending[],
  recheckInTurn: () => Promise<void>,
): () => Promise<void> {
  let watching = false;
  let noticing = false;
  let failed = false;
  return async () => {
    if (watching) return;
    if (!noticing) endings.push(noticeSaves(desk, recheckInTurn));
    noticing = true;
    try {
      endings.push(await watchChanges(desk, () => void recheckInTurn()));
      watching = true;
      if (failed) tell(desk, "info", "已开始留意改动。");
    } catch (error) {
      failed = true;
      tell(desk, "warning", `没能留意改动（${wordsOf(error)}）。改动之后请再点“核对”。`);
    }
  };
}

/**
 * Watches what is edited. After each rest `recheck` is run, where the user wants that; otherwise the
 * results are said to be old. The returned function ends it.
 */
async function watchChanges(desk: Desk, recheck: () => void): Promise<() => Promise<void>> {
  let callOff: () => void = () => undefined;
  const unwatch = await desk.workbook.watch((change) => {
    desk.touched = touchedBy(change, desk.touched);
    callOff();
    if (desk.shown.get().settings.recheckWhileWorking)
      callOff = desk.surroundings.after(REST_MILLISECONDS, recheck);
    else showStale(desk);
  });
  return async () => {
    callOff();
    await attempt(desk, "停止监视改动", unwatch);
  };
}

function touchedBy(change: WorkbookChange, touched: Touched): Touched {
  switch (change.kind) {
    case "cells":
      return { ...touched, sheets: new Set([...touched.sheets, change.sheet]) };
    case "structure":
      return { ...touched, everything: true };
  }
}

function showStale(desk: Desk): void {
  const state = desk.shown.get();
  if (state.stage.kind !== "checked") return;
  const stale = "表中的数字已经改过，以下是改动前的结果，请重新核对。";
  desk.shown.set({ ...state, stage: { ...state.stage, stale } });
}
