import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts } from "../../../src/actions/check-accounts";
import { marksOf } from "../../../src/actions/marks";
import type { Sheet } from "../../../src/sheets/sheet";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { closeWindows, openInExcel, type OpenInExcel } from "./open-in-excel";

afterAll(closeWindows);

const SEED = "qiaokou-media-centre-2022.xlsx";

async function seedSheets(): Promise<readonly Sheet[]> {
  const opened = openWorkbookBytes(SEED, readFileSync(join("samples", SEED)));
  if (opened.kind === "refused") throw new Error(opened.message);
  return (await opened.workbook.readSheets()).sheets;
}

/** How many requests the work costs that somebody waits for. */
async function requestsOf({ excel }: OpenInExcel, work: () => Promise<unknown>): Promise<number> {
  const before = excel.traffic().requests;
  await work();
  return excel.traffic().requests - before;
}

describe("the seed in Excel", () => {
  let open: OpenInExcel;
  let sheets: readonly Sheet[];

  beforeAll(async () => {
    sheets = await seedSheets();
    open = await openInExcel(sheets, { name: SEED });
    // Once, when office.js has started: it tells Excel that it takes actions.
    await open.workbook.isDirty();
  });

  test("is read as the file is, in three requests: the list, sizes and the like, the cells", async () => {
    const { workbook } = open;
    let read: readonly Sheet[] = [];
    const requests = await requestsOf(open, async () => {
      read = (await workbook.readSheets()).sheets;
    });
    expect(requests).toBe(3);
    expect(workbook.name).toBe(SEED);
    expect(read.map(trimmed)).toEqual(sheets.map(trimmed));
  });

  test("is painted in one, and painted anew in one", async () => {
    const read = await open.workbook.readSheets();
    const marks = marksOf(checkAccounts(SEED, read));
    expect(await requestsOf(open, () => open.workbook.paint(marks))).toBe(1);
    expect(await requestsOf(open, () => open.workbook.paint(marks))).toBe(1);
    const sheet = marks.find(({ kind }) => kind === "suspect")!.sheet;
    const painted = open.excel.overlays(sheet);
    expect(["G8", "G9", "G11", "G12", "G13"].map((address) => painted.get(address)?.fill)).toEqual(
      Array(5).fill("#FFCC80"),
    );
  });

  test("has one changed sheet read in one", async () => {
    const name = sheets[3]!.name;
    expect(await requestsOf(open, () => open.workbook.readSheetsNamed([name]))).toBe(1);
  });
});

/** Files may say more rows than hold anything; Excel answers what is used. */
function trimmed({ rows, ...sheet }: Sheet) {
  const filled = rows.map((row) => {
    const cells = [...(row ?? [])];
    while (cells.length > 0 && (cells.at(-1) === undefined || cells.at(-1)!.value === ""))
      cells.pop();
    return cells.map((cell) => cell ?? null);
  });
  while (filled.length > 0 && filled.at(-1)!.length === 0) filled.pop();
  return { ...sheet, rows: filled };
}

describe("a large workbook", () => {
  const wide = (name: string, rows: number): Sheet => ({
    name,
    visibility: "visible",
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => ({
        value: row * 10 + column,
        text: String(row * 10 + column),
      })),
    ),
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
    hiddenRows: new Set([2]),
    hiddenColumns: new Set(),
  });

  test("is read in pieces where Excel passes no more, and comes out whole", async () => {
    const sheets = [wide("甲", 5_000), wide("乙", 300)];
    const { workbook } = await openInExcel(sheets, { payloadLimit: 1_500_000 });
    const steps: [number, number][] = [];
    const read = await workbook.readSheets((done, total) => steps.push([done, total]));
    expect(read).toEqual({ sheets, unread: [] });
    expect(steps.at(-1)).toEqual([2, 2]);
  });

  test("is not read where no table can be so large, and the sheet is named", async () => {
    const sheets = [wide("巨大", 20_001), wide("乙", 300)];
    const { workbook } = await openInExcel(sheets, { payloadLimit: 1_500_000 });
    const read = await workbook.readSheets();
    expect(read.sheets.map(({ name }) => name)).toEqual(["乙"]);
    expect(read.unread).toEqual([
      { sheet: "巨大", kind: "unreadable", why: expect.stringContaining("20 万个") },
    ]);
  });

  test("of a thousand sheets is read with progress", async () => {
    const sheets = Array.from({ length: 1000 }, (_, index) => wide(`第${index}张`, 3));
    const { workbook } = await openInExcel(sheets);
    const steps: number[] = [];
    const read = await workbook.readSheets((done) => steps.push(done));
    expect(read.sheets).toHaveLength(1000);
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.at(-1)).toBe(1000);
  });
});
