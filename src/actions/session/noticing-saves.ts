import type { Desk } from "./desk";
import { hasErrors } from "./results";
import { tell } from "./telling";

const BETWEEN_LOOKS_MILLISECONDS = 5000;

/**
 * Excel has no event for saving; that it happened is seen when unsaved changes are gone. A workbook
 * that saves itself does so every few seconds: the same errors are told once. While a dialog is open
 * Excel answers nothing; then it is looked again later. The returned function ends the watch.
 */
export function noticeSaves(desk: Desk, recheck: () => Promise<void>): () => void {
  let told = "";
  let callOff: () => void = () => undefined;
  const look = async (): Promise<void> => {
    const now = await desk.workbook.isDirty();
    if (now === undefined) return;
    const saved = desk.dirty && !now;
    desk.dirty = now;
    if (saved) {
      await recheck();
      told = tellErrorsSaved(desk, told);
    }
  };
  const lookLater = () => {
    if (desk.ended) return;
    // A look that was refused tells nothing of the next.
    callOff = desk.surroundings.after(
      BETWEEN_LOOKS_MILLISECONDS,
      () => void look().then(lookLater, lookLater),
    );
  };
  lookLater();
  return () => callOff();
}

/** Says what errors went into the file; returns what was told of them. */
function tellErrorsSaved(desk: Desk, told: string): string {
  const { stage } = desk.shown.get();
  if (!hasErrors(desk) || stage.kind !== "checked") return "";
  const { sentence } = stage.overview.verdict;
  const marks = desk.painted === undefined ? "" : "标记也一并存进了文件，清除标记后可再保存。";
  const text = `工作簿刚才保存过，其中${sentence}${marks}`;
  if (text !== told) tell(desk, "warning", text);
  return text;
}
