import type { CellEntries, Written } from "../../workbook/live-workbook";
import { holdsWhatWasSeen, type SeenCell } from "../../workbook/seen-cell";
import { cellAt, type Sheet } from "../../sheets/sheet";
import { moveShown } from "../overview/cause-items";
import { lostSentence } from "../overview/lost-figures";
import type { FiguresMove } from "../overview/remedies";
import { checkWritten } from "./checking-written";
import { checkTouched } from "./checking";
import type { Desk } from "./desk";
import { plannedMove, type PlannedMove } from "./figures-planned";
import { tell, tellDone, wordsOf } from "./telling";
import type { MovedFigures } from "./written-step";

/** Moves figures to where they belong, as it was suggested and seen; one step that can be undone; checks again. */
export async function moveFigures(desk: Desk, cause: string, seen: FiguresMove): Promise<void> {
  if (!(await checkTouched(desk))) {
    tell(desk, "warning", "没有改动：表中的数字改过，但没能重新读取。请重新核对后再试。");
    return;
  }
  if (!isStillSuggested(desk, cause, seen)) {
    tell(desk, "warning", "表中的数字刚刚改过，建议也变了，没有改动。请再看一遍。");
    return;
  }
  const { sheet } = seen.lines[0]!.cells[0]!.to;
  const plan = plannedMove(
    desk.sheets!.sheets.find(({ name }) => name === sheet)!,
    seen,
  );
  if (typeof plan === "string") tell(desk, "warning", plan);
  else await make(desk, plan, seen);
}

/** Has all figures go back to where they stood; none where one of them, or what they are known by, is another since. */
export async function undoMove(desk: Desk, step: MovedFigures): Promise<void> {
  const { sheet } = step.before;
  const done = await takenBack(desk, step);
  if (done.kind === "refused") desk.written.push(step);
  const trouble = await checkWritten(desk, [sheet]);
  if (done.kind === "done") tellDone(desk, `已撤销：${step.sentence}。`, trouble);
  else tellDone(desk, "", `没有撤销：${done.message}`, trouble);
}

function isStillSuggested(desk: Desk, cause: string, seen: FiguresMove): boolean {
  const { stage } = desk.shown.get();
  if (stage.kind !== "checked") return false;
  return JSON.stringify(moveShown(stage.overview, cause)) === JSON.stringify(seen);
}

async function make(
  desk: Desk,
  { cells, before, step }: PlannedMove,
  { lost }: FiguresMove,
): Promise<void> {
  const { sheet } = step.before;
  let told: string | undefined;
  try {
    const done = await desk.workbook.writeCells({ sheet, cells }, before);
    if (done.kind === "done") desk.written.push(step);
    else told = `没有改动：${done.message}`;
  } catch (error) {
    // Whether it was done nobody knows: so that it can be undone, it counts as if it was.
    desk.written.push(step);
    told = `是否改动不能确定：${wordsOf(error)}`;
  }
  const trouble = await checkWritten(desk, [sheet]);
  tellDone(desk, told === undefined ? `${step.sentence}。` : "", told ?? stillOpen(lost), trouble);
}

/** What the accountant has to fill in. */
function stillOpen(lost: FiguresMove["lost"]): string | undefined {
  const told = lost.map(lostSentence);
  return told.length === 0 ? undefined : told.join("");
}

/**
 * Where nobody knew whether it was done, it may have been done in part: what stands there as it did
 * before is left, and the rest goes back together.
 */
async function takenBack({ workbook }: Desk, { before, now }: MovedFigures): Promise<Written> {
  try {
    const { sheets } = await workbook.readSheetsNamed([before.sheet]);
    const sheet = sheets[0];
    if (!sheet) return { kind: "refused", message: "要找的工作表已经不在了。请重新核对。" };
    const open = before.cells.filter((cell) => !holds(sheet, cell));
    if (open.length === 0) return { kind: "done" };
    const entries: CellEntries = { sheet: before.sheet, cells: open };
    return await workbook.writeCells(entries, seenNow(now, before, open));
  } catch (error) {
    return { kind: "refused", message: wordsOf(error) };
  }
}

/** As they were written; those that stand as before, as before. */
function seenNow(
  now: readonly SeenCell[],
  before: CellEntries,
  open: CellEntries["cells"],
): readonly SeenCell[] {
  const same = before.cells.filter((cell) => !open.includes(cell));
  return now.map((one) => {
    const as = same.find(({ row, column }) => row === one.row && column === one.column);
    return as ? { ...one, cell: { value: as.value } } : one;
  });
}

function holds(sheet: Sheet, { row, column, value }: CellEntries["cells"][number]): boolean {
  return holdsWhatWasSeen(cellAt(sheet, row, column), { cell: { value } });
}
