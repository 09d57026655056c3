import type { Written } from "../../workbook/live-workbook";
import { causesShown } from "../overview/cause-items";
import type { LineDeletion, LineInsertion } from "../overview/remedies";
import { checkMoved } from "./checking-written";
import { checkTouched } from "./checking";
import type { Desk } from "./desk";
import { deletionOf, insertionOf, type PlannedChange } from "./line-change";
import { lineTrouble } from "./line-trouble";
import { tell, tellDone, wordsOf } from "./telling";
import type { ChangedLine } from "./written-step";

const UNLIKE = "没有改动：这张表的编码写法不能照样填写。请按建议在 Excel 中手工插入这一行。";

/** Has a line come in, or go, as it was suggested and seen; one step that can be undone; checks again. */
export async function changeLine(
  desk: Desk,
  cause: string,
  seen: LineInsertion | LineDeletion,
): Promise<void> {
  if (!(await checkTouched(desk))) {
    tell(desk, "warning", "没有改动：表中的内容改过，但没能重新读取。请重新核对后再试。");
    return;
  }
  if (!isStillSuggested(desk, cause, seen)) {
    tell(desk, "warning", "表中的内容刚刚改过，建议也变了，没有改动。请再看一遍。");
    return;
  }
  const { sheets } = desk.sheets!;
  const change = seen.kind === "insert-line" ? insertionOf(sheets, seen) : deletionOf(sheets, seen);
  if (!change) return tell(desk, "warning", UNLIKE);
  const trouble = lineTrouble(sheets, change.step);
  if (trouble !== undefined) tell(desk, "warning", trouble);
  else await make(desk, change);
}

/** Takes a line back out, or brings it back with what stood in it; not where its surroundings have changed. */
export async function undoLine(desk: Desk, step: ChangedLine): Promise<void> {
  const done = await triedToUndo(desk, step);
  if (done.kind === "refused") desk.written.push(step);
  const trouble = await checkMoved(desk);
  if (done.kind === "done") tellDone(desk, `已撤销：${step.sentence}。`, trouble);
  else tellDone(desk, "", `没有撤销：${done.message}`, trouble);
}

async function triedToUndo(
  { workbook }: Desk,
  { did, line, around }: ChangedLine,
): Promise<Written> {
  const own = line.cells.map(({ column, cell }) => ({ row: line.row, column, cell }));
  try {
    return did === "inserted"
      ? await workbook.deleteLine(line, [...own, ...around])
      : await workbook.insertLine(line, around);
  } catch (error) {
    return { kind: "refused", message: wordsOf(error) };
  }
}

function isStillSuggested(desk: Desk, cause: string, seen: LineInsertion | LineDeletion): boolean {
  const { stage } = desk.shown.get();
  if (stage.kind !== "checked") return false;
  const remedy = causesShown(stage.overview).find(({ key }) => key === cause)?.remedy;
  return JSON.stringify(remedy) === JSON.stringify(seen);
}

async function make(desk: Desk, { step, before }: PlannedChange): Promise<void> {
  const { workbook } = desk;
  const { did, line } = step;
  let told: string | undefined;
  try {
    const done =
      did === "inserted"
        ? await workbook.insertLine(line, before)
        : await workbook.deleteLine(line, before);
    if (done.kind === "done") desk.written.push(step);
    else told = `没有改动：${done.message}`;
  } catch (error) {
    // Whether it was done nobody knows: so that it can be undone, it counts as if it was.
    desk.written.push(step);
    told = `是否改动不能确定：${wordsOf(error)}`;
  }
  const trouble = await checkMoved(desk);
  tellDone(desk, told === undefined ? `${step.sentence}。` : "", told, trouble);
}
