import { join } from "node:path";
import type { Overview } from "../../src/actions/overview/overview";
import { startSession, type Session } from "../../src/actions/session/session";
import { placeOf } from "../../src/sheets/address";
import type { CellPlace, Sheet } from "../../src/sheets/sheet";
import { openWorkbookFile } from "../../src/workbook/file/open-file";
import { FakeClock } from "./fake-clock";
import { FakeLiveWorkbook } from "./fake-live-workbook";

/** The general public budget's sheet of the seed: the one with five wrong cells. */
export const BUDGET = "GK05 一般公共预算财政拨款支出决算表";
/** Sheets of the seed whose printed notes are wrong. */
const SAMPLES = join(__dirname, "../../samples");

/** The sheets of a sample workbook. */
export async function sampleSheets(file: string): Promise<readonly Sheet[]> {
  const opened = await openWorkbookFile(join(SAMPLES, file));
  if (opened.kind === "refused") throw new Error(opened.message);
  return (await opened.workbook.readSheets()).sheets;
}

export interface Scene {
  readonly workbook: FakeLiveWorkbook;
  readonly clock: FakeClock;
  readonly session: Session;
}

/** A session over sheets, nothing checked yet. */
export function sceneOf(sheets: readonly Sheet[]): Scene {
  const workbook = new FakeLiveWorkbook("决算.xlsx", sheets);
  const clock = new FakeClock();
  return { workbook, clock, session: startSession(workbook, clock) };
}

/** What the check of a session found. */
export function overviewIn({ session }: Scene): Overview {
  const { stage } = session.state();
  if (stage.kind !== "checked") throw new Error(`the stage is ${stage.kind}`);
  return stage.overview;
}

/** A cell of the seed's general public budget: `G8`. */
export function budgetCell(address: string): CellPlace {
  return { sheet: BUDGET, ...placeOf(address)! };
}
