import type { CellPlace } from "../../sheets/sheet";
import type { Overview } from "../overview/overview";
import type { Desk } from "./desk";
import { tell } from "./telling";

/** Shows a cell in the workbook; `item` is what it belongs to in the overview. */
export async function goTo(desk: Desk, cell: CellPlace, item?: string): Promise<void> {
  if (item !== undefined) standAt(desk, item);
  const done = await desk.workbook.select(cell);
  if (done.kind === "refused") tell(desk, "warning", done.message);
}

/**
 * Goes to the next place to look at, or the one before; after the last comes the first again. `among`:
 * the keys of the places that are shown, where not all are.
 */
export async function step(desk: Desk, by: 1 | -1, among?: readonly string[]): Promise<void> {
  const { stage } = desk.shown.get();
  if (stage.kind !== "checked") return;
  const { stops } = stage.overview;
  const shown = among ? stops.filter(({ key }) => among.includes(key)) : stops;
  const stop = stopBeside(shown, stage.current, by);
  if (stop) await goTo(desk, stop.cell, stop.key);
}

function stopBeside(stops: Overview["stops"], current: string | undefined, by: 1 | -1) {
  const here = stops.findIndex(({ key }) => key === current);
  if (here < 0) return by === 1 ? stops[0] : stops.at(-1);
  return stops[(here + by + stops.length) % stops.length];
}

function standAt(desk: Desk, current: string): void {
  const state = desk.shown.get();
  if (state.stage.kind === "checked")
    desk.shown.set({ ...state, stage: { ...state.stage, current } });
}
