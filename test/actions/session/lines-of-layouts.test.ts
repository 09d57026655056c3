import type { LineInsertion } from "../../../src/actions/overview/remedies";
import { recognise } from "../../../src/recognition/recognise";
import type { Cell, CellRange, Sheet } from "../../../src/sheets/sheet";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { excelFile } from "../../accounts/excel-file";
import { randomPublication } from "../../accounts/publish";
import { sceneOf } from "../seed-session";
import { overviewIn } from "./in-simulated-excel";

const SEEDS = 40;
/** So many of each publication, from the last up. */
const LINES = 4;

/** A drawn publication in one workbook, as a file gives it, and how its codes are written. */
async function drawn(seed: number) {
  const { files, layout } = randomPublication(seed);
  if (files.length !== 1) return undefined;
  const opened = openWorkbookBytes("决算.xlsx", new Uint8Array(await excelFile(files[0]!.sheets)));
  if (opened.kind === "refused") throw new Error(opened.message);
  return { sheets: (await opened.workbook.readSheets()).sheets, codes: layout.form.codes };
}

function without(sheets: readonly Sheet[], name: string, row: number): readonly Sheet[] {
  const moved = (merge: CellRange) =>
    merge.firstRow > row
      ? [{ ...merge, firstRow: merge.firstRow - 1, lastRow: merge.lastRow - 1 }]
      : merge.lastRow < row
        ? [merge]
        : [];
  return sheets.map((sheet) =>
    sheet.name === name
      ? { ...sheet, rows: sheet.rows.toSpliced(row, 1), merges: sheet.merges.flatMap(moved) }
      : sheet,
  );
}

function filled(row: readonly (Cell | undefined)[] | undefined): readonly unknown[] {
  return Array.from(row ?? [], (cell) => cell?.value).map((value) =>
    value === undefined || value === "" || value === 0 ? null : value,
  );
}

test("a line comes in as the others of its level are written, however that is", async () => {
  const done = new Map<string, number>();
  for (let seed = 0; seed < SEEDS; seed++) {
    const publication = await drawn(seed);
    if (!publication) continue;
    const { sheets, codes } = publication;
    const table = recognise(sheets).readings.find((one) => one.table === "expenditure");
    const lines = (table?.lines ?? []).filter(({ code }) => code?.length === 7);
    for (const line of lines.slice(-LINES)) {
      const { sheet: name, row } = line.place;
      const scene = sceneOf(without(sheets, name, row));
      await scene.session.check();
      const found = overviewIn(scene).causes.find(({ remedy }) => remedy?.kind === "insert-line");
      if (!found || !table) continue;
      const remedy = found.remedy as LineInsertion;
      await scene.session.changeLine(found.key, remedy);
      const now = (await scene.workbook.readSheets()).sheets.find((one) => one.name === name)!;
      const whole = sheets.find((one) => one.name === name)!.rows[row];
      const left = (cells: readonly unknown[]) => cells.slice(0, table.columns[0]!.column);
      expect([seed, codes, ...left(filled(now.rows[remedy.after.row + 1]))]).toEqual([
        ...[seed, codes],
        ...left(filled(whole)),
      ]);
      expect(overviewIn(scene).causes).toEqual([]);
      done.set(codes, (done.get(codes) ?? 0) + 1);
    }
  }
  expect([...done.keys()].length).toBeGreaterThanOrEqual(5);
  expect([...done.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(20);
});
