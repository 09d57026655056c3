import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { SheetsAdded } from "../../workbook/new-sheet";
import { withLimit } from "./time-limit";
import type { SessionWorld } from "./session-world";

/** What became of sheets that were waited for too long: not known yet, or the names they got after all. */
type GivenUp = "unanswered" | readonly string[];

/**
 * Adds sheets within a time, and never twice unawares: after an answer that did not come in time, the
 * next wish to add is answered once by what is known of the last, and only the one after it adds again.
 */
export function addingSheets(
  workbook: Pick<LiveWorkbook, "addSheets">,
  after: SessionWorld["after"],
): LiveWorkbook["addSheets"] {
  let givenUp: GivenUp | undefined;
  return async (sheets) => {
    if (givenUp !== undefined) {
      const message = sentenceOf(givenUp);
      givenUp = undefined;
      return { kind: "refused", message };
    }
    const work = workbook.addSheets(sheets);
    try {
      return await withLimit(after, () => work);
    } catch (error) {
      givenUp = "unanswered";
      const late = (added: SheetsAdded | undefined) => {
        if (givenUp === "unanswered") givenUp = added?.kind === "added" ? added.names : undefined;
      };
      work.then(late, () => late(undefined));
      throw error;
    }
  };
}

function sentenceOf(givenUp: GivenUp): string {
  if (givenUp === "unanswered")
    return "上一次插入 Excel 还没有回应，这次没有再插入，以免重复。请先看一看有没有多出工作表；确实没有的，再点一次。";
  const names = givenUp.map((name) => `“${name}”`).join("、");
  return `上一次插入后来完成了，已有工作表${names}，这次没有再插入。确实要再插入一份的，再点一次。`;
}
