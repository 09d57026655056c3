import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startSession } from "../../../src/actions/session/session";
import type { SimulatedExcelOptions } from "../../../src/simulated-excel/excel-face";
import { openInExcel } from "../../workbook/excel/open-in-excel";
import { FakeClock } from "../fake-clock";
import { sampleSheets } from "../seed-session";

/** The pack that it is written with. */
export const PACK = readFileSync(join(__dirname, "../../../assets/packs/hubei.txt"), "utf8");
const ACCOUNTS = "qiaokou-media-centre-2022-corrected.xlsx";
/** The sheet of its text. */
export const TEXT = "决算说明";

/** The explanation of a sample, put into sheets of the simulated Excel. */
export async function insertedScene(options?: SimulatedExcelOptions) {
  const opened = await openInExcel(await sampleSheets(ACCOUNTS), options);
  const session = startSession(opened.workbook, world());
  await session.explain();
  await session.insertExplanation("new-sheet");
  return { ...opened, session, ...lookingAt(opened) };
}

/** A clock that stands still, and the pack. */
export function world() {
  const loadPacks = () => Promise.resolve([{ id: "hubei", text: PACK }]);
  return Object.assign(new FakeClock(), { loadPacks });
}

function lookingAt({ excel }: Pick<Awaited<ReturnType<typeof openInExcel>>, "excel">) {
  const sheet = (name = TEXT) => excel.sheets().find((one) => one.name === name)!;
  const texts = (name = TEXT) => sheet(name).rows.map((row) => row[0]?.text ?? "");
  const rowOf = (words: string) => texts().findIndex((text) => text.includes(words));
  const type = (row: number, text: string, column = 0) =>
    excel.enter({ sheet: TEXT, row, column }, text);
  return { sheet, texts, rowOf, type };
}

type Session = Awaited<ReturnType<typeof insertedScene>>["session"];

/** What an update would do. */
export async function updateOf(session: Session) {
  await session.prepareUpdate();
  const { updating } = session.state();
  if (updating?.kind !== "ready") throw new Error(JSON.stringify(updating));
  return updating.sheets;
}

/** The heading above the paragraph on outlays for running the office. */
export const OUTLAYS = "机关运行经费支出情况";
