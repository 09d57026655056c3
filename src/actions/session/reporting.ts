import type { Paper } from "../review-report/paper";
import { minuteOf } from "../review-report/printed-time";
import { checkAll } from "./checking";
import type { Desk } from "./desk";
import { keepLog } from "./remembering";
import { explainedInText } from "./showing-proofreading";
import { tell, tellDone } from "./telling";

/**
 * The report, after a check: what is handed in is of the figures as they are. `undefined` where that
 * came to nothing, which is shown. What makes it is loaded when it is first wanted.
 */
export async function freshPaper(desk: Desk, reviewer: string): Promise<Paper | undefined> {
  if ((await checkAll(desk)) !== "checked") return undefined;
  const { checked, memory, surroundings } = desk;
  const { reviewPaper } = await import("../review-report/review-paper");
  const { reviewedSet } = await import("../review-report/reviewed-set");
  const name = reviewer.trim();
  return reviewPaper({
    madeAt: minuteOf(new Date(surroundings.now())),
    ...(name !== "" && { reviewer: name }),
    sets: [reviewedSet(checked!, { ...memory, texts: explainedInText(desk) })],
    refused: [],
  });
}

/** Puts the report into sheets of its own. */
export async function insertReviewReport(desk: Desk, reviewer: string): Promise<void> {
  const paper = await freshPaper(desk, reviewer);
  if (!paper) return;
  const trouble = await keepLog(desk);
  const { paperSheets } = await import("../review-report/paper-sheets");
  const added = await desk.workbook.addSheets(paperSheets(paper));
  if (added.kind === "refused") {
    tell(desk, "error", `没有插入核对报告：${added.message}`);
    return;
  }
  const names = added.names.map((name) => `“${name}”`).join("、");
  tellDone(desk, `已插入工作表${names}；公开前请删除。`, trouble);
}
