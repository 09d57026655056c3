import { keepLog } from "./remembering";
import { checkAll, type RoundOutcome } from "./checking";
import type { Desk } from "./desk";
import { hasErrors, paintMarks, refusals, removeMarks } from "./results";
import { tell, tellDone } from "./telling";

/** Checks; saves when nothing is wrong, and otherwise shows what is and asks. */
export async function checkAndSave(desk: Desk): Promise<void> {
  dontSave(desk);
  const outcome = await checkAll(desk);
  if (outcome === "cancelled") return;
  const question = questionOf(desk, outcome);
  if (question === undefined) return save(desk);
  desk.marksWanted = true;
  await paintMarks(desk);
  desk.shown.set({ ...desk.shown.get(), saveQuestion: question });
}

/** Why the user is to be asked; `undefined` when there is nothing to ask. */
function questionOf(desk: Desk, outcome: Exclude<RoundOutcome, "cancelled">): string | undefined {
  switch (outcome) {
    case "failed":
      return "这次没有核对成，还没有保存。";
    case "no-tables":
      return "没有找到可以核对的公开表，还没有保存。";
    case "checked":
      return hasErrors(desk) ? `${verdictSentence(desk)}还没有保存。` : undefined;
  }
}

function verdictSentence(desk: Desk): string {
  const { stage } = desk.shown.get();
  return stage.kind === "checked" ? stage.overview.verdict.sentence : "";
}

/** Saves whatever was found; marks go first, where the user wants files without them. */
export async function save(desk: Desk): Promise<void> {
  dontSave(desk);
  const troubles = [await keepLog(desk)];
  if (desk.shown.get().settings.clearMarksBeforeSaving) {
    const { refused } = await removeMarks(desk);
    if (refused.length > 0) troubles.push(`有标记没能清除：${refusals(refused)}。`);
  }
  const saved = await desk.workbook.save();
  if (saved.kind === "done") desk.dirty = false;
  if (saved.kind === "refused") tell(desk, "error", `没有保存：${saved.message}`);
  else tellDone(desk, savedSentence(desk), ...troubles);
}

function savedSentence(desk: Desk): string {
  const { stage } = desk.shown.get();
  if (hasErrors(desk) || stage.kind !== "checked") return "已保存；仍有问题没有解决。";
  switch (stage.overview.verdict.kind) {
    case "clean":
      return "核对无误，已保存。";
    case "explained":
      return "已保存；不成立的关系都已说明原因。";
    case "partial":
    case "wrong":
      return "已保存，但没有全部核对。";
  }
}

/** Leaves the workbook unsaved. */
export function dontSave(desk: Desk): void {
  const { saveQuestion: _saveQuestion, ...state } = desk.shown.get();
  desk.shown.set(state);
}
