import type { ChartPlaces } from "../explanation/explanation-sheets";
import { finishedNarrative } from "../explanation/finished-narrative";
import { tell, type Desk } from "./desk";
import { makeExplanation } from "./making-explanation";

/** Puts the explanation, as it stands with the author's edits, into sheets of its own; its charts there or beside the tables. */
export async function insertExplanation(desk: Desk, places: ChartPlaces): Promise<void> {
  await makeExplanation(desk);
  const stage = desk.shown.get().explanation;
  if (stage?.kind !== "explained" || !desk.checked) return;
  const narrative = finishedNarrative(stage.explanation);
  const { explanationSheets } = await import("../explanation/explanation-sheets");
  const added = await desk.workbook.addSheets(
    explanationSheets(narrative, desk.checked.tables, places),
  );
  if (added.kind === "refused") {
    tell(desk, "error", `没有插入工作表：${added.message}`);
    return;
  }
  const names = added.names.map((name) => `“${name}”`).join("、");
  const stayed = added.refused.map(({ sheet, why }) => `${sheet}（${why}）`);
  if (stayed.length > 0)
    tell(
      desk,
      "warning",
      `已插入工作表${names}；这些表旁边放不了图，图留在新工作表里：${stayed.join("；")}`,
    );
  else tell(desk, "success", `已插入工作表${names}，${SAID[places]}`);
}

const SAID: Readonly<Record<ChartPlaces, string>> = {
  "new-sheet": "原有的表没有改动；公开前不需要时可以直接删除。",
  tables: "图在各表的右边；公开前不需要时，选中图按 Delete 删除。",
};
