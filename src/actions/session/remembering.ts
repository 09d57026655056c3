import { mergedLogs } from "../review-report/handled-items";
import { readMemory } from "../memory/read-memory";
import { memoryText, type WorkbookMemory } from "../memory/workbook-memory";
import type { Done } from "../../workbook/live-workbook";
import type { Desk } from "./desk";
import { tell, troubleIn, wordsOf } from "./telling";

/**
 * Reads what the workbook keeps, once for each session. Where Excel refuses it, that is told, nothing
 * depends on it, and it is tried again the next time. Tells whether it is known.
 */
export async function loadMemory(desk: Desk): Promise<boolean> {
  if (desk.memoryLoaded) return true;
  try {
    takeMemory(desk, await desk.workbook.readMemory());
    return true;
  } catch (error) {
    tell(
      desk,
      "warning",
      `没能读取工作簿里保存的设置和忽略原因，暂按没有处理（${wordsOf(error)}）。`,
    );
    return false;
  }
}

function takeMemory(desk: Desk, kept: string | undefined): void {
  const read = readMemory(kept);
  desk.memoryLoaded = true;
  const state = desk.shown.get();
  if (read.kind === "refused") {
    desk.shown.set({ ...state, memoryTrouble: read.message });
    tell(desk, "warning", read.message);
    return;
  }
  // What a check found before the workbook answered is not lost.
  desk.memory = { ...read.memory, log: mergedLogs(read.memory.log, desk.memory.log) };
  desk.shown.set({ ...state, settings: read.memory.settings });
}

/** Has the workbook keep this from now on. What was not read, or cannot be, is never written over. */
export async function remember(desk: Desk, memory: WorkbookMemory): Promise<Done> {
  // What is to be kept was put together without what the workbook kept before.
  if (!desk.memoryLoaded) {
    await loadMemory(desk);
    return { kind: "refused", message: "刚才没能读取工作簿里已有的内容，没有写入。请再试一次。" };
  }
  const { memoryTrouble } = desk.shown.get();
  if (memoryTrouble !== undefined) return { kind: "refused", message: memoryTrouble };
  const done = await desk.workbook.writeMemory(memoryText(memory));
  if (done.kind === "done") {
    desk.memory = memory;
    desk.keptLog = memory.log;
  }
  return done;
}

/**
 * Has the workbook keep which errors were found, where it does not yet: so that the report knows what
 * was mended. Gives the sentence that it does not: the work goes on, and a report tells of less.
 */
export async function keepLog(desk: Desk): Promise<string | undefined> {
  const { log } = desk.memory;
  const hasErrors = log.some(({ severity }) => severity === "error");
  if (!desk.memoryLoaded || log === desk.keptLog || !hasErrors) return undefined;
  let refusal: string | undefined;
  const trouble = await troubleIn(desk, "保存处理记录", async () => {
    const kept = await remember(desk, desk.memory);
    if (kept.kind === "refused") refusal = `处理记录没有存入工作簿：${kept.message}`;
  });
  return trouble ?? refusal;
}
