import type { LiveWorkbook } from "../../workbook/live-workbook";
import { reviewNote } from "../ignoring/review-note";
import type { Settings } from "../settings";
import { whyAsked } from "./asking-why";
import { accept } from "./accepting";
import { bookCommands } from "./book-commands";
import { checkAll, checkTouched } from "./checking";
import { newDesk, type Desk } from "./desk";
import { ignore, reopen } from "./ignoring-findings";
import { goTo, step } from "./navigating";
import { inTurn } from "./in-turn";
import { loadMemory, remember } from "./remembering";
import {
  choosePack,
  editParagraph,
  makeExplanation,
  give,
  keepPack,
  packText,
  previewPack,
  troubleWith,
  writeNumbers,
} from "./making-explanation";
import { publishingCommands } from "./publishing";
import { chooseSet, paintMarks, refusals, removeMarks } from "./results";
import { explainedInText, showProofreading } from "./showing-proofreading";
import { checkAndSave, dontSave, save } from "./saving";
import type { Paper } from "../review-report/paper";
import type { SessionCommands } from "./session-commands";
import type { SessionState } from "./session-state";
import type { SessionWorld } from "./session-world";
import { attempt, forgetNotice, tell } from "./telling";
import { textCommands } from "./text-commands";
import { updatingCommands } from "./updating-inserted";
import { undo } from "./undoing";
import { watchOnce, type Ending } from "./watching";

/**
 * One workbook at work: what the pane shows and what the pane, the ribbon and the shortcuts ask for.
 * Commands run one after the other and never throw: what goes wrong is told in the state.
 */
export interface Session extends SessionCommands {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Stops watching the workbook. */
  readonly end: () => Promise<void>;
}

export function startSession(workbook: LiveWorkbook, surroundings: SessionWorld): Session {
  const desk = newDesk(workbook, surroundings);
  const run = inTurn(desk);
  const endings: Ending[] = [];
  const recheckInTurn = () => run("重新核对", () => recheck(desk));
  const watch = watchOnce(desk, endings, recheckInTurn);
  return {
    state: desk.shown.get,
    subscribe: desk.shown.subscribe,
    start: () => run("读取工作簿里保存的内容", async () => void (await loadMemory(desk))),
    check: () => run("核对", () => watch().then(() => check(desk))),
    chooseSet: (name) => run("换一套表", () => chooseSet(desk, name)),
    cancel: () => desk.cancel?.(),
    clearMarks: () => run("清除标记", () => clearMarks(desk)),
    checkAndSave: () => run("核对并保存", () => watch().then(() => checkAndSave(desk))),
    saveAnyway: () => run("保存", () => save(desk)),
    dontSave: () => dontSave(desk),
    ...lookingCommands(desk),
    ...writingCommands(desk, run),
    ignore: (findings, reason) => run("忽略", () => ignore(desk, findings, reason)),
    reopen: (finding) => run("恢复提示", () => reopen(desk, finding)),
    changeSettings: (settings) => run("保存设置", () => changeSettings(desk, settings)),
    explain: () => run("写说明", () => watch().then(() => makeExplanation(desk))),
    choosePack: (pack) => run("换文本模板", () => choosePack(desk, pack)),
    packText: () => packText(desk),
    previewPack: (text) => previewPack(desk, text),
    keepPack: (text) => run("保存文本模板", () => keepPack(desk, text)),
    writeNumbers: (numbers) => run("换数字写法", () => writeNumbers(desk, numbers)),
    give: (name, text) => run("填写", () => give(desk, name, text)),
    troubleWith: (name, text) => troubleWith(desk, name, text),
    editParagraph: (id, text) => run("修改段落", () => editParagraph(desk, id, text)),
    ...bookCommands(desk, run, watch),
    ...textCommands(desk, run, watch),
    ...reviewCommands(desk, run),
    ...publishingCommands(desk, run),
    ...updatingCommands(desk, run),
    end: async () => {
      desk.ended = true;
      for (const ending of endings) await ending();
    },
  };
}

/** What changes nothing: going about in the findings, asking why, telling. */
function lookingCommands(
  desk: Desk,
): Pick<SessionCommands, "goTo" | "why" | "next" | "previous" | "say" | "dismiss"> {
  return {
    say: (tone, text) => tell(desk, tone, text),
    dismiss: () => forgetNotice(desk),
    goTo: (cell, item) => attempt(desk, "定位单元格", () => goTo(desk, cell, item)),
    why: (asked) => whyAsked(desk, asked),
    next: (among) => attempt(desk, "定位单元格", () => step(desk, 1, among)),
    previous: (among) => attempt(desk, "定位单元格", () => step(desk, -1, among)),
  };
}

/** What writes into the tables, on the user's word. */
function writingCommands(
  desk: Desk,
  run: ReturnType<typeof inTurn>,
): Pick<SessionCommands, "accept" | "changeLine" | "moveFigures" | "undo"> {
  return {
    accept: (acceptances) => run("写入", () => accept(desk, acceptances)),
    changeLine: (cause, seen) =>
      run("改动一行", async () => (await import("./changing-lines")).changeLine(desk, cause, seen)),
    moveFigures: (cause, seen) =>
      run("移动金额", async () =>
        (await import("./moving-figures")).moveFigures(desk, cause, seen),
      ),
    undo: () => run("撤销", () => undo(desk)),
  };
}

/** What is handed in. */
function reviewCommands(
  desk: Desk,
  run: ReturnType<typeof inTurn>,
): Pick<SessionCommands, "reviewPaper" | "insertReviewReport" | "reviewNote"> {
  return {
    reviewPaper: async (reviewer) => {
      let paper: Paper | undefined;
      await run("核对报告", async () => {
        const { freshPaper } = await import("./reporting");
        paper = await freshPaper(desk, reviewer);
      });
      return paper;
    },
    insertReviewReport: (reviewer) =>
      run("插入核对报告", async () =>
        (await import("./reporting")).insertReviewReport(desk, reviewer),
      ),
    reviewNote: () =>
      reviewNote(desk.checked ?? desk.workbook, [
        ...(desk.open?.ignored ?? []),
        ...explainedInText(desk),
      ]),
  };
}

/** The first check leads to the first place; later ones leave the user where she is. */
async function check(desk: Desk): Promise<void> {
  const isFirst = desk.shown.get().stage.kind !== "checked";
  const outcome = await checkAll(desk);
  if (outcome !== "checked" && outcome !== "no-tables") return;
  desk.marksWanted = true;
  desk.painted = undefined;
  // What was found is seen before it is marked.
  await desk.surroundings.breathe?.();
  await paintMarks(desk);
  if (isFirst) await attempt(desk, "定位单元格", () => step(desk, 1));
}

async function recheck(desk: Desk): Promise<void> {
  await checkTouched(desk);
  await paintMarks(desk);
}

async function clearMarks(desk: Desk): Promise<void> {
  const { refused } = await removeMarks(desk);
  if (refused.length > 0) tell(desk, "warning", `没有全部清除：${refusals(refused)}。`);
  else tell(desk, "success", "已清除本工具的全部标记，其他格式未动。");
}

async function changeSettings(desk: Desk, settings: Settings): Promise<void> {
  await loadMemory(desk);
  const { shadeUnchecked: shadedBefore } = desk.shown.get().settings;
  desk.shown.set({ ...desk.shown.get(), settings });
  const done = await remember(desk, { ...desk.memory, settings });
  if (done.kind === "refused") tell(desk, "warning", `设置只在这次有效：${done.message}`);
  // Whoever wants figures shaded wants marks, also after having cleared them.
  if (settings.shadeUnchecked && !shadedBefore && desk.open) desk.marksWanted = true;
  if (settings.recheckWhileWorking) await checkTouched(desk);
  await paintMarks(desk);
  showProofreading(desk);
}
