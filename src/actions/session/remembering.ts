import { readMemory } from "../memory/read-memory";
import { memoryText, type WorkbookMemory } from "../memory/workbook-memory";
import type { Done } from "../../workbook/live-workbook";
import { tell, type Desk } from "./desk";

/** Reads what the workbook keeps, once for each session. */
export async function loadMemory(desk: Desk): Promise<void> {
  if (desk.memoryLoaded) return;
  const read = readMemory(await desk.workbook.readMemory());
  desk.memoryLoaded = true;
  const state = desk.shown.get();
  if (read.kind === "refused") {
    desk.shown.set({ ...state, memoryTrouble: read.message });
    tell(desk, "warning", read.message);
    return;
  }
  desk.memory = read.memory;
  desk.shown.set({ ...state, settings: read.memory.settings });
}

/** Has the workbook keep this from now on. What cannot be read is never written over. */
export async function remember(desk: Desk, memory: WorkbookMemory): Promise<Done> {
  await loadMemory(desk);
  const { memoryTrouble } = desk.shown.get();
  if (memoryTrouble !== undefined) return { kind: "refused", message: memoryTrouble };
  const done = await desk.workbook.writeMemory(memoryText(memory));
  if (done.kind === "done") desk.memory = memory;
  return done;
}
