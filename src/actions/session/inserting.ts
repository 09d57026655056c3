import { explanationSheets } from "../explanation/explanation-sheets";
import { finishedNarrative } from "../explanation/finished-narrative";
import { tell, type Desk } from "./desk";
import { explain } from "./narrating";

/** Puts the explanation, as it stands with the author's edits, into sheets of its own. */
export async function insertExplanation(desk: Desk): Promise<void> {
  await explain(desk);
  const stage = desk.shown.get().explanation;
  if (stage?.kind !== "explained" || !desk.checked) return;
  const narrative = finishedNarrative(stage.explanation);
  const added = await desk.workbook.addSheets(explanationSheets(narrative, desk.checked.tables));
  if (added.kind === "refused") {
    tell(desk, "error", `没有插入工作表：${added.message}`);
    return;
  }
  const names = added.names.map((name) => `“${name}”`).join("、");
  tell(desk, "success", `已插入工作表${names}，原有的表没有改动；公开前不需要时可以直接删除。`);
}
