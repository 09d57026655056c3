import { startSession, type Session } from "../../../src/actions/session/session";
import type { Sheet } from "../../../src/sheets/sheet";
import type {
  SimulatedExcel,
  SimulatedExcelOptions,
} from "../../../src/simulated-excel/excel-face";
import { openInExcel } from "../../workbook/excel/open-in-excel";
import { FakeClock } from "../fake-clock";

export interface ExcelScene {
  readonly excel: SimulatedExcel;
  readonly session: Session;
  readonly clock: FakeClock;
  /** Every cell of the workbook by sheet and address, as it is now. */
  readonly cells: () => ReadonlyMap<string, unknown>;
}

/** A session over the real office.js and the simulated Excel, nothing checked yet. */
export async function sceneInExcel(
  sheets: readonly Sheet[],
  options?: SimulatedExcelOptions,
): Promise<ExcelScene> {
  const { excel, workbook } = await openInExcel(sheets, options);
  const clock = new FakeClock();
  const session = startSession(workbook, clock);
  return { excel, session, clock, cells: () => cellsOf(excel) };
}

function cellsOf(excel: SimulatedExcel): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { name, rows } of excel.sheets())
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        const held = cell?.formula ?? cell?.value;
        if (held !== undefined && held !== "") cells.set(`${name}!${at}:${column}`, held);
      }),
    );
  return cells;
}

/** What the real clock does meanwhile: office.js answers in turns of its own. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

export function overviewIn({ session }: Pick<ExcelScene, "session">) {
  const { stage } = session.state();
  if (stage.kind !== "checked") throw new Error(`the stage is ${stage.kind}`);
  return stage.overview;
}

/** What the user would accept for a cell. */
export function acceptanceIn(scene: Pick<ExcelScene, "session">, label: string) {
  const item = overviewIn(scene).suspects.find(({ cell }) => cell.label === label)!;
  if (item.remedy.kind !== "write") throw new Error(`${label} takes no amount`);
  return { suspect: item.key, amount: item.remedy.amount };
}
