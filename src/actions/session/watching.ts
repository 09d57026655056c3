import type { WorkbookChange } from "../../workbook/live-workbook";
import { attempt, type Desk, type Touched } from "./desk";

/** Typing goes on for a while; the check waits until it rests. */
const REST_MILLISECONDS = 400;

/**
 * Watches what is edited. After each rest `recheck` is run, where the user wants that; otherwise the
 * results are said to be old. The returned function ends it.
 */
export async function watchChanges(desk: Desk, recheck: () => void): Promise<() => Promise<void>> {
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
