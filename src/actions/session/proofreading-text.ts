import type { FinishedText } from "../../reading-text/finished-text";
import type { CellPlace } from "../../sheets/sheet";
import { checkAll } from "./checking";
import type { Desk } from "./desk";
import { keepIgnored } from "./ignoring-findings";
import { goTo } from "./navigating";
import { showProofreading } from "./showing-proofreading";
import { tell } from "./telling";

/** Takes a finished text to hold against the workbook, now and after each change of a figure. */
export async function takeText(desk: Desk, name: string, text: FinishedText): Promise<void> {
  if (!desk.checked) await checkAll(desk);
  desk.proofreader ??= await desk.surroundings.loadProofreader?.();
  desk.text = { name, text };
  showProofreading(desk);
}

/** Tells a finding of the text no more, for a reason. */
export async function ignoreInText(desk: Desk, key: string, reason: string): Promise<void> {
  const { proofreading } = desk.shown.get();
  if (proofreading?.kind !== "proofread" || reason.trim() === "") return;
  const item = proofreading.view.findings.find((one) => one.key === key);
  if (!item) return;
  await keepIgnored(
    desk,
    [{ finding: key, figures: [item.expected], message: item.message }],
    reason,
  );
  showProofreading(desk);
}

/** Goes to the next finding of the text, or the one before; its cell is shown in the workbook. */
export async function stepInText(desk: Desk, by: 1 | -1): Promise<void> {
  const { proofreading } = desk.shown.get();
  if (proofreading?.kind !== "proofread") return;
  const { findings, current } = proofreading.view;
  const here = findings.findIndex(({ key }) => key === current);
  const next =
    here < 0
      ? by === 1
        ? 0
        : findings.length - 1
      : (here + by + findings.length) % findings.length;
  const item = findings[next];
  if (!item) {
    tell(desk, "info", "文中没有要看的地方。");
    return;
  }
  standInText(desk, item.key);
  const [cell] = item.cells;
  if (cell) await goTo(desk, cell);
}

/** Shows a cell that a finding of the text was held against. */
export async function goToFromText(desk: Desk, cell: CellPlace, key: string): Promise<void> {
  standInText(desk, key);
  await goTo(desk, cell);
}

function standInText(desk: Desk, key: string): void {
  const state = desk.shown.get();
  if (state.proofreading?.kind !== "proofread") return;
  const view = { ...state.proofreading.view, current: key };
  desk.shown.set({ ...state, proofreading: { kind: "proofread", view } });
}
