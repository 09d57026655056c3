import type { Cell, CellRange, Sheet } from "../../../src/sheets/sheet";
import type { AskedOfExcel, Fault } from "../../../src/simulated-excel/host/fault";
import { closeWindows, openInExcel } from "./open-in-excel";

afterAll(closeWindows);

function sheetOf(name: string, rows: Sheet["rows"], merges: readonly CellRange[] = []): Sheet {
  return {
    name,
    visibility: "visible",
    rows,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function number(value: number): Cell {
  return { value, text: String(value) };
}

const SMALL = sheetOf("乙", [[number(1), number(2)]]);

function pairs(count: number): readonly CellRange[] {
  return Array.from({ length: count }, (_, row) => ({
    firstRow: row,
    firstColumn: 0,
    lastRow: row,
    lastColumn: 1,
  }));
}

test.each([512, 513, 600, 2000])("%i merged cells are read, each once", async (count) => {
  const merges = pairs(count);
  const rows = merges.map((_, row) => [number(row), undefined, number(1)]);
  const { workbook } = await openInExcel([sheetOf("甲", rows, merges), SMALL]);
  const { sheets, unread } = await workbook.readSheets();
  expect(unread).toEqual([]);
  expect(sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
  expect(sheets[0]!.merges).toEqual(merges);
});

test("a sheet of more cells than Excel answers is named, and the others are read", async () => {
  const rows: (readonly Cell[])[] = [[number(1)]];
  const far: Cell[] = [];
  far[16_000] = number(2);
  rows[400] = far;
  const { workbook } = await openInExcel([sheetOf("甲", rows), SMALL]);
  const { sheets, unread } = await workbook.readSheets();
  expect(sheets).toEqual([SMALL]);
  expect(unread).toMatchObject([{ sheet: "甲", why: expect.stringContaining("20 万个") }]);
});

async function refusing(isMeant: (request: AskedOfExcel, sheets: number) => boolean) {
  const fault: Fault = { kind: "refused", code: "GeneralException" };
  return openInExcel([sheetOf("甲", [[number(5)]], pairs(1)), SMALL], {
    befalls: (request) => {
      const used = request.of.filter((name) => name === "GetUsedRangeOrNullObject").length;
      const parts = request.of.filter((name) => name === "GetRangeByIndexes").length;
      return isMeant(request, Math.max(used, parts)) ? fault : undefined;
    },
  });
}

test("what Excel refuses for all sheets at once is asked for each", async () => {
  const { workbook } = await refusing((_, sheets) => sheets > 1);
  const { sheets, unread } = await workbook.readSheets();
  expect(sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
  expect(unread).toEqual([]);
});

test("one sheet that Excel never gives does not stop the others, and is named", async () => {
  let asked = 0;
  const { workbook } = await refusing(({ asks }, sheets) => {
    if (!asks.includes("values")) return false;
    return sheets > 1 || asked++ === 0;
  });
  const { sheets, unread } = await workbook.readSheets();
  expect(sheets.map(({ name }) => name)).toEqual(["乙"]);
  expect(unread).toMatchObject([
    {
      sheet: "甲",
      kind: "unreadable",
      why: expect.stringContaining("Excel 没有给出这张表，没有核对"),
    },
  ]);
});

test("where Excel gives none, that is a trouble of its own", async () => {
  const { workbook } = await refusing(({ asks }) => asks.includes("values"));
  await expect(workbook.readSheets()).rejects.toThrow("GeneralException");
});

describe("an edited sheet", () => {
  test("is read again by its values only: the user's undo stays", async () => {
    const { excel, workbook } = await openInExcel([sheetOf("甲", [[number(5)]], pairs(1)), SMALL]);
    await workbook.readSheets();
    excel.enter({ sheet: "甲", row: 0, column: 0 }, "6");
    const { sheets } = await workbook.readSheetsNamed(["甲"]);
    expect(sheets[0]).toMatchObject({ rows: [[{ value: 6 }]], merges: pairs(1) });
    expect(excel.undoable()).toBe(1);
    await workbook.readSheets();
    expect(excel.undoable()).toBe(0);
  });

  test("has its merged cells read again when rows came in", async () => {
    const { excel, workbook } = await openInExcel([sheetOf("甲", [[number(5)]], pairs(1)), SMALL]);
    await workbook.readSheets();
    const stop = await workbook.watch(() => undefined);
    excel.insertRows("甲", 0, 2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { sheets } = await workbook.readSheetsNamed(["甲"]);
    expect(sheets[0]!.merges).toEqual([{ firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 1 }]);
    await stop();
  });
});

test("an open dialog has every request refused in a sentence, and nothing else", async () => {
  const { excel, workbook } = await openInExcel([SMALL]);
  // Once, when office.js has started: it tells Excel that it takes actions.
  await workbook.isDirty();
  excel.setDialog(true);
  await expect(workbook.readSheets()).rejects.toThrow("Excel");
  expect(await workbook.isDirty()).toBeUndefined();
  excel.setDialog(false);
  expect((await workbook.readSheets()).sheets).toHaveLength(1);
});

test("a workbook without a name is asked for one when it is saved", async () => {
  const { excel, workbook } = await openInExcel([SMALL], { unnamed: true });
  expect(await workbook.save()).toEqual({ kind: "done" });
  expect([excel.saves(), excel.saveQuestions()]).toEqual([1, 1]);
});

test("after “close” and “stay” Excel asks no more until it is told anew", async () => {
  const { excel } = await openInExcel([SMALL]);
  await Office.addin.beforeDocumentCloseNotification.enable();
  expect(excel.asksBeforeClosing()).toBe(true);
  excel.closeAndStay();
  expect(excel.asksBeforeClosing()).toBe(false);
});
