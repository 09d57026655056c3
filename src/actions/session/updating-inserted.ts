import type { NewSheet } from "../../workbook/new-sheet";
import type { ChartPlaces } from "../explanation/explanation-sheets";
import { textOfStage } from "../explanation/explanation";
import { finishedNarrative } from "../explanation/finished-narrative";
import type { InsertedSheet } from "../explanation/inserted/inserted-sheet";
import type { UpdatePlan } from "../explanation/inserted/update-plan";
import type { InsertedExplanation } from "../memory/inserted-memory";
import { checkTouched } from "./checking";
import { touch, type Desk } from "./desk";
import type { inTurn } from "./in-turn";
import { insertExplanation } from "./inserting";
import { makeExplanation } from "./making-explanation";
import { remember } from "./remembering";
import { tell, tellDone, wordsOf } from "./telling";
import type { SheetUpdate, UpdatingStage } from "./updating-stage";

interface UpdatingCommands {
  readonly insertExplanation: (places: ChartPlaces) => Promise<void>;
  readonly prepareUpdate: () => Promise<void>;
  readonly updateInserted: (taken: ReadonlySet<string>) => Promise<void>;
  readonly forgetUpdate: () => void;
}

/** What can be asked of the sheets that the explanation is put into, and was put into before. */
export function updatingCommands(desk: Desk, run: ReturnType<typeof inTurn>): UpdatingCommands {
  return {
    insertExplanation: (places) => run("插入工作表", () => insertExplanation(desk, places)),
    prepareUpdate: () => run("更新已插入的工作表", () => prepareUpdate(desk)),
    updateInserted: (taken) => {
      // What was looked at, whatever is given up by the time it comes to its turn.
      const { updates = [] } = desk;
      return run("更新已插入的工作表", () => updateInserted(desk, updates, taken));
    },
    forgetUpdate: () => forgetUpdate(desk),
  };
}

/** Looks what an update would change, and what was edited by hand. Nothing is written. */
async function prepareUpdate(desk: Desk): Promise<void> {
  delete desk.updates;
  show(desk, { kind: "working" });
  try {
    show(desk, await prepared(desk));
  } catch (error) {
    show(desk, { kind: "refused", message: wordsOf(error) });
  }
}

async function prepared(desk: Desk): Promise<UpdatingStage> {
  await makeExplanation(desk);
  const { inserted } = desk.memory.explanation;
  const made = inserted && (await madeNow(desk, inserted));
  if (!made) return { kind: "refused", message: "现在没有写成说明，没有可以更新的内容。" };
  const names = inserted.sheets.map(({ name }) => name);
  touch(desk, { everything: false, sheets: new Set(names) });
  if (!(await checkTouched(desk)))
    return { kind: "refused", message: "没能重新读取工作表，请稍后再试。" };
  const { updatePlan } = await import("../explanation/inserted/update-plan");
  const sheets = inserted.sheets.map((one, at) => {
    const sheet = desk.sheets?.sheets.find(({ name }) => name === one.name);
    // A sheet of charts where there are none any more is emptied.
    const now = made[at] ?? { name: one.name, columnWidths: [], rows: [], charts: [] };
    return sheet ? updatePlan({ inserted: one, sheet, made: now }) : one;
  });
  desk.updates = sheets.filter((one): one is UpdatePlan => "rewriting" in one);
  return { kind: "ready", sheets: sheets.map(shownUpdate) };
}

/** What would be inserted now, in the order in which it was inserted. */
async function madeNow(
  desk: Desk,
  { places }: InsertedExplanation,
): Promise<readonly NewSheet[] | undefined> {
  const text = textOfStage(desk.shown.get().explanation);
  if (!text || !desk.checked) return undefined;
  const { explanationSheets } = await import("../explanation/explanation-sheets");
  return explanationSheets(finishedNarrative(text), desk.checked.tables, places);
}

const NOTHING = { changed: [], edited: [], asked: [], beside: [], redrawn: [] };

function shownUpdate(one: UpdatePlan | InsertedSheet): SheetUpdate {
  if (!("rewriting" in one))
    return {
      name: one.name,
      gone: "已经不在了，或改了名字；要的话请重新插入",
      ...NOTHING,
    };
  const { name, changed, edited, asked, beside, redrawn } = one;
  return { name, changed, edited, asked, beside, redrawn };
}

/** Writes what was looked at: of what was edited by hand, only the named stretches are made anew. */
async function updateInserted(
  desk: Desk,
  plans: readonly UpdatePlan[],
  taken: ReadonlySet<string>,
): Promise<void> {
  const done: UpdatePlan[] = [];
  const written: string[] = [];
  const troubles: string[] = [];
  for (const plan of plans) {
    const rewriting = plan.rewriting(taken);
    const outcome = rewriting ? await desk.workbook.rewriteSheet(rewriting) : undefined;
    if (outcome === undefined || outcome.kind === "done") done.push(plan);
    else troubles.push(`“${plan.name}”没有更新：${outcome.message}`);
    if (outcome?.kind === "done") written.push(saidOf(plan, taken));
  }
  const kept = await rememberUpdated(desk, done);
  if (kept !== undefined) troubles.push(kept);
  touch(desk, { everything: false, sheets: new Set(plans.map(({ name }) => name)) });
  await checkTouched(desk);
  if (written.length === 0 && troubles.length === 0)
    tell(desk, "info", "已插入的工作表和现在的说明一致，没有改动。");
  else tellDone(desk, written.join(""), ...troubles);
}

function saidOf(
  { name, changed, edited, asked, redrawn }: UpdatePlan,
  taken: ReadonlySet<string>,
): string {
  const anew = asked.filter(({ key }) => taken.has(key)).length;
  const stay = edited.length + asked.length - anew;
  return [
    `“${name}”已更新：改了 ${changed.length + anew} 处`,
    ...(stay > 0 ? [`，您手工改过的 ${stay} 处保留`] : []),
    ...(redrawn.length > 0 ? [`，${redrawn.length} 张图重画了`] : []),
    "。",
  ].join("");
}

/** What was written is what the next update begins from. Gives the sentence that it is not kept. */
async function rememberUpdated(
  desk: Desk,
  plans: readonly UpdatePlan[],
): Promise<string | undefined> {
  const { explanation } = desk.memory;
  const { inserted } = explanation;
  if (!inserted || plans.length === 0) return undefined;
  const sheets = inserted.sheets.map(
    (one) => plans.find(({ name }) => name === one.name)?.kept ?? one,
  );
  const kept = await remember(desk, {
    ...desk.memory,
    explanation: { ...explanation, inserted: { ...inserted, sheets } },
  });
  return kept.kind === "refused" ? `没有记入工作簿：${kept.message}` : undefined;
}

function forgetUpdate(desk: Desk): void {
  delete desk.updates;
  const { updating: _updating, ...state } = desk.shown.get();
  desk.shown.set(state);
}

function show(desk: Desk, updating: UpdatingStage): void {
  desk.shown.set({ ...desk.shown.get(), updating });
}
