import type { SheetsRead } from "../../workbook/port";
import { touch, UNTOUCHED, type Desk } from "./desk";
import { readAgain } from "./reading-again";
import { loadMemory } from "./remembering";
import { takeSheets } from "./results";
import { withoutWork, withWork } from "./stages";
import { wordsOf } from "./telling";

export type RoundOutcome = "checked" | "no-tables" | "cancelled" | "failed";

/** Reads the whole workbook and checks it. Never throws: what went wrong is shown. */
export async function checkAll(desk: Desk): Promise<RoundOutcome> {
  const before = desk.shown.get().stage;
  const touched = desk.touched;
  desk.touched = UNTOUCHED;
  showWork(desk, "正在读取工作表");
  try {
    await desk.surroundings.breathe?.();
    const sheets = await readAllOrCancel(desk);
    if (!sheets) {
      touch(desk, touched);
      desk.shown.set({ ...desk.shown.get(), stage: before });
      return "cancelled";
    }
    await take(desk, sheets);
    return desk.shown.get().stage.kind === "no-tables" ? "no-tables" : "checked";
  } catch (error) {
    touch(desk, touched);
    showFailure(desk, error);
    return "failed";
  } finally {
    desk.cancel = undefined;
  }
}

/** The sheets, or `undefined` when the user would not wait for them. */
async function readAllOrCancel(desk: Desk): Promise<SheetsRead | undefined> {
  const cancelled = new Promise<undefined>((resolve) => {
    desk.cancel = () => resolve(undefined);
  });
  let waiting = true;
  const read = async () => {
    await loadMemory(desk);
    return desk.workbook.readSheets((done, total) => {
      // Thrown into the reading, so that it goes no further for a user who has gone.
      if (!waiting) throw new GivenUp();
      showWork(desk, "正在读取工作表", { done, total });
    });
  };
  const sheets = await Promise.race([read(), cancelled]);
  waiting = false;
  return sheets;
}

/**
 * Reads what was edited, and checks again; one request where a single sheet was edited. Tells whether
 * what is known of the workbook is now as far as Excel has told.
 */
export async function checkTouched(desk: Desk): Promise<boolean> {
  const { sheets, touched } = desk;
  if (!sheets || touched === UNTOUCHED) return true;
  desk.touched = UNTOUCHED;
  try {
    await take(desk, await readAgain(desk.workbook, sheets, touched));
    return true;
  } catch (error) {
    touch(desk, touched);
    showFailure(desk, error);
    return false;
  }
}

class GivenUp extends Error {}

function showWork(desk: Desk, sentence: string, counted?: { done: number; total: number }): void {
  const state = desk.shown.get();
  desk.shown.set({ ...state, stage: withWork(state.stage, { sentence, ...counted }) });
}

/** A fault of ours while checking is not to be told as one of the workbook. */
class CheckFault extends Error {}

async function take(desk: Desk, sheets: SheetsRead): Promise<void> {
  try {
    await takeSheets(desk, sheets);
  } catch (error) {
    throw new CheckFault(wordsOf(error), { cause: error });
  }
}

/** Results that are there stay, and are said to be old ones. */
function showFailure(desk: Desk, error: unknown): void {
  const state = desk.shown.get();
  const detail = wordsOf(error);
  const message =
    error instanceof CheckFault
      ? "读到了工作簿，但核对时程序出错，与您的数字无关。请把下面的技术信息告诉维护人员。"
      : "工作簿没有回应，可能正在编辑单元格或打开着对话框。请退出编辑后再试。";
  const stage =
    state.stage.kind === "checked"
      ? {
          ...withoutWork(state.stage),
          stale: `重新核对没有完成（${detail}），以下是上一次的结果。`,
        }
      : ({ kind: "failed", message, detail } as const);
  desk.shown.set({ ...state, stage });
}
