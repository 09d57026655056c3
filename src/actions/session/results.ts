import type { CheckedAccounts } from "../check-accounts";
import { comparedVersions } from "../former-version";
import { nothingBroken } from "../nothing-broken";
import { setAside } from "../ignoring/set-aside";
import { marksOf, uncheckedMarks } from "../marks";
import type { Overview } from "../overview/overview";
import { overviewOf } from "../overview/overview-of";
import { handledItems, loggedWith } from "../review-report/handled-items";
import { handledCount } from "../review-report/review-report";
import type { Painted } from "../../workbook/live-workbook";
import type { Mark, SheetsRead } from "../../workbook/port";
import { tablesOf } from "../explanation/open-books";
import type { Desk } from "./desk";
import { attempt, tell, troubleIn } from "./telling";
import { withLimit } from "./time-limit";
import { showExplanation } from "./showing-explanation";
import { showProofreading } from "./showing-proofreading";
import type { CheckedStage, SetItem, Stage } from "./session-state";

/** Takes sheets as the present ones, checks them, and shows what came of it. */
export async function takeSheets(desk: Desk, sheets: SheetsRead): Promise<void> {
  desk.sheets = sheets;
  // Most of the program is what checks: the pane is there before it.
  const { checkSets } = await import("../check-accounts");
  desk.sets = checkSets(desk.workbook.name, sheets, tablesOf(desk.books));
  // Excel forgets to ask once somebody chose to close and then stayed: it is told anew at each check.
  if (desk.guarded) desk.guarded = undefined;
  await showResults(desk);
}

/** Shows the last check anew, as what is ignored now leaves it. */
export async function showResults(desk: Desk): Promise<void> {
  const { sets, chosenSet } = desk;
  desk.checked = sets.find(({ set }) => set !== undefined && set === chosenSet) ?? sets[0];
  if (!desk.checked) return;
  desk.open = setAside(desk.checked, desk.memory.ignored);
  const overview = overviewOf(desk.open);
  // Kept with whatever else the workbook next keeps: a check alone writes nothing.
  desk.memory = { ...desk.memory, log: loggedWith(desk.memory.log, overview) };
  const state = desk.shown.get();
  desk.shown.set({ ...state, stage: stageOf(desk, overview, state.stage) });
  showExplanation(desk);
  showProofreading(desk);
  await guardClosing(desk);
}

function stageOf(desk: Desk, overview: Overview, before: Stage): Stage {
  const { open, checked, memory } = desk;
  const { name, tables, unread } = checked!;
  if (tables.length === 0) return { kind: "no-tables", name, unread };
  const items = handledItems({ checked: checked!, open: open!, overview, log: memory.log });
  const current = before.kind === "checked" ? before.current : undefined;
  const kept = overview.stops.some(({ key }) => key === current);
  const handled = handledCount(items);
  const former = desk.former && comparedVersions(desk.former, checked!);
  const stage: CheckedStage = {
    ...{ kind: "checked", overview, handled },
    ...(former && { former }),
    ...setItems(desk),
  };
  return kept && current !== undefined ? { ...stage, current } : stage;
}

function setItems(desk: Desk): Pick<CheckedStage, "sets"> {
  if (desk.sets.length < 2) return {};
  const open = openSets(desk);
  const sets = desk.sets.map((checked, index): SetItem => ({
    name: checked.set ?? checked.name,
    errors: open[index]!.findings.filter(({ severity }) => severity === "error").length,
    isShown: checked === desk.checked,
  }));
  return { sets };
}

/** Every set without what is ignored. */
function openSets({ sets, memory }: Desk): readonly CheckedAccounts[] {
  return sets.map((checked) => setAside(checked, memory.ignored).accounts);
}

/** Shows another set of the workbook. */
export async function chooseSet(desk: Desk, name: string): Promise<void> {
  desk.chosenSet = name;
  await showResults(desk);
}

/** Whether something is wrong in any set that was not explained. */
export function hasErrors(desk: Desk): boolean {
  return openSets(desk).some((accounts) => !nothingBroken(accounts));
}

async function guardClosing(desk: Desk): Promise<void> {
  const guard = hasErrors(desk);
  if (guard === desk.guarded) return;
  desk.guarded = guard;
  // Whether Excel asks before closing is an extra: the check stands without it.
  await attempt(desk, "设置关闭前的提醒", async () => {
    const { guardClosing: guarding, after } = desk.surroundings;
    if (guarding) await withLimit(after, () => guarding(guard));
  });
}

/**
 * Paints the marks of what is open, where they are wanted and are not there already. What went wrong is
 * told, and given for commands that tell something else at their end.
 */
export async function paintMarks(desk: Desk): Promise<string | undefined> {
  if (!desk.marksWanted || !desk.open) return undefined;
  const marks = wantedMarks(desk);
  const text = JSON.stringify(marks);
  if (text === desk.painted) return undefined;
  return troubleIn(desk, "标记", async () => {
    tellUnpainted(desk, await desk.workbook.paint(marks));
    desk.painted = text;
  });
}

function wantedMarks(desk: Desk): readonly Mark[] {
  const found = openSets(desk).flatMap(marksOf);
  return desk.shown.get().settings.shadeUnchecked
    ? [...found, ...desk.sets.flatMap(uncheckedMarks)]
    : found;
}

/** Takes our marks away; they come back with the next check that the user asks for. */
export async function removeMarks(desk: Desk): Promise<Painted> {
  desk.marksWanted = false;
  desk.painted = undefined;
  return desk.workbook.clearMarks();
}

function tellUnpainted(desk: Desk, { refused }: Painted): void {
  if (refused.length > 0) tell(desk, "warning", `没有全部标记：${refusals(refused)}`);
}

export function refusals(refused: Painted["refused"]): string {
  return refused.map(({ sheet, why }) => `${sheet}：${why}`).join("；");
}
