import type { Sheet } from "../../../src/sheets/sheet";
import type { AskedOfExcel, Fault } from "../../../src/simulated-excel/host/fault";
import {
  acceptanceIn,
  overviewIn,
  sceneInExcel,
  settled,
  type ExcelScene,
} from "./in-simulated-excel";

/** What a day's work with the pane asks of Excel; each command is given after the one before has ended. */
type Commands = readonly (readonly [string, (scene: ExcelScene) => Promise<void>])[];

export const USUAL_DAY: Commands = [
  ["start", ({ session }) => session.start()],
  ["check", ({ session }) => session.check()],
  ["check again", ({ session }) => session.check()],
  ["accept", acceptTwo],
  ["ignore", ignoreOne],
  ["undo", ({ session }) => session.undo()],
  ["undo what is left", ({ session }) => session.undo()],
  ["insert", ({ session }) => session.insertExplanation("tables")],
  ["update", updateInserted],
  ["clear marks", ({ session }) => session.clearMarks()],
  ["check and save", ({ session }) => session.checkAndSave()],
  ["save anyway", ({ session }) => session.saveAnyway()],
];

/** The figures of a table go back to their lines, and are taken back. */
export const DAY_OF_MOVING: Commands = [
  ["start", ({ session }) => session.start()],
  ["check", ({ session }) => session.check()],
  ["check again", ({ session }) => session.check()],
  ["move", moveOffered],
  ["undo", ({ session }) => session.undo()],
  ["undo what is left", ({ session }) => session.undo()],
  ["clear marks", ({ session }) => session.clearMarks()],
];

async function moveOffered(scene: ExcelScene): Promise<void> {
  for (const { key, remedy } of overviewIn(scene).causes)
    if (remedy?.kind === "move") return scene.session.moveFigures(key, remedy);
  throw new Error("no move is offered");
}

const ACCEPTED = ["G8", "G9"];

async function acceptTwo(scene: ExcelScene): Promise<void> {
  await scene.session.accept(ACCEPTED.map((label) => acceptanceIn(scene, label)));
}

async function updateInserted({ session }: ExcelScene): Promise<void> {
  await session.give("机关运行经费", "26.68");
  await session.prepareUpdate();
  await session.updateInserted(new Set());
}

async function ignoreOne(scene: ExcelScene): Promise<void> {
  const [first] = overviewIn(scene).suspects.flatMap(({ mends }) => mends);
  await scene.session.ignore([first!.key], "已核对原始账簿");
}

/** One request, and the command that sent it. */
export interface SentRequest extends AskedOfExcel {
  readonly command: string;
}

/** A day's work that one fault befell. */
export interface Round {
  readonly requests: readonly SentRequest[];
  /** Every sentence that was shown, and those since the fault. */
  readonly said: readonly string[];
  readonly saidSince: readonly string[];
  /** Of the tables that were there before: which cells are not as they were found. */
  readonly changed: readonly string[];
  readonly sheetsAdded: number;
  readonly charts: number;
  /** After one more check, and after marks were cleared once more. */
  readonly marks: number;
  readonly marksLeft: number;
  readonly memoryParts: number;
}

export type FaultKind = Fault["kind"];

/** A workbook, and what is done with it in a day. */
export interface Day {
  readonly seed: readonly Sheet[];
  readonly commands: Commands;
}

/** Works through all commands; the request of a number meets with a fault, all others are answered. */
export async function roundWith(
  { seed, commands }: Day,
  befallen?: { readonly request: number; readonly fault: FaultKind },
): Promise<Round> {
  const requests: SentRequest[] = [];
  let before = 0;
  const said: string[] = [];
  let command = "";
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  const scene = await sceneInExcel(seed, {
    befalls: (asked) => {
      requests.push({ ...asked, command });
      if (asked.number !== befallen?.request) return undefined;
      before = said.length;
      return faultOf(befallen.fault, until);
    },
  });
  const found = scene.cells();
  keepSentences(scene, said);
  for (const [name, work] of commands) {
    command = name;
    await over(scene, work(scene));
    // What came too late comes before the next command.
    release();
    await settled();
  }
  const [all, saidSince] = [[...requests], said.slice(before)];
  return { requests: all, said: [...said], saidSince, ...(await endOf(scene, found)) };
}

function faultOf(kind: FaultKind, until: Promise<void>): Fault {
  switch (kind) {
    case "refused":
    case "done-but-refused":
      return { kind, code: "GeneralException" };
    case "late":
      return { kind, until };
    case "never":
      return { kind };
  }
}

function keepSentences({ session }: ExcelScene, said: string[]): void {
  session.subscribe(() => {
    const { notice, stage } = session.state();
    const shown = [
      notice?.text,
      stage.kind === "failed" ? `${stage.message}${stage.detail ?? ""}` : undefined,
      ...(stage.kind === "checked"
        ? [stage.stale, ...stage.overview.unread.map((u) => u.why)]
        : []),
    ];
    for (const sentence of shown)
      if (sentence !== undefined && said.at(-1) !== sentence) said.push(sentence);
  });
}

async function endOf(scene: ExcelScene, found: ReadonlyMap<string, unknown>) {
  const { session, excel } = scene;
  const sheets = excel.sheets();
  const charts = sheets.reduce((sum, { charts: own }) => sum + own.length, 0);
  const now = scene.cells();
  const changed = [...found].filter(([cell, held]) => now.get(cell) !== held).map(([cell]) => cell);
  await over(scene, session.check());
  const marks = marksIn(scene);
  await over(scene, session.clearMarks());
  return {
    changed,
    sheetsAdded: sheets.length - new Set([...found.keys()].map(sheetIn)).size,
    charts,
    marks,
    marksLeft: marksIn(scene),
    memoryParts: excel.parts().length,
  };
}

function sheetIn(cell: string): string {
  return cell.slice(0, cell.lastIndexOf("!"));
}

/** How many marks stand on all sheets. */
export function marksIn({ excel }: ExcelScene): number {
  return excel.sheets().reduce((sum, { conditionalFormats }) => sum + conditionalFormats.length, 0);
}

/** Lets real turns and the session's clock go on until the work is over. */
export async function over(scene: ExcelScene, work: Promise<unknown>): Promise<void> {
  let done = false;
  void work.finally(() => (done = true)).catch(() => undefined);
  for (let turn = 0; !done; turn++) {
    if (turn > 100) throw new Error("The command never ended.");
    await settled();
    await scene.clock.advance(2000);
  }
  await work;
}
