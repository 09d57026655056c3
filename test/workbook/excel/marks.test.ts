import type { Mark } from "../../../src/workbook/port";
import { closeWindows, openInExcel } from "./open-in-excel";

afterAll(closeWindows);

const GRID = `=== 收入
收入 | 1.00 | 2.00
支出 | 3.00 | 4.00

=== 支出
支出 | 3.00
`;

function mark(sheet: string, address: string, kind: Mark["kind"] = "error"): Mark {
  return { sheet, address, kind, comment: "" };
}

const ERROR = "#FFB3B3";
const SUSPECT = "#FFCC80";

describe("marks in Excel", () => {
  test("are shown, each in its colour; the graver one where two fall on one cell", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    await workbook.readSheets();
    const painted = await workbook.paint([
      mark("收入", "B1", "rounding"),
      mark("收入", "B1"),
      mark("收入", "C2", "suspect"),
    ]);
    expect(painted).toEqual({ painted: 3, refused: [] });
    const fills = [...excel.overlays("收入")].map(([address, { fill }]) => [address, fill]);
    expect(fills.toSorted()).toEqual([
      ["B1", ERROR],
      ["C2", SUSPECT],
    ]);
  });

  test("replace the earlier ones", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    await workbook.readSheets();
    await workbook.paint([mark("收入", "B1")]);
    await workbook.paint([mark("支出", "B1")]);
    expect([excel.overlays("收入").size, excel.overlays("支出").size]).toEqual([0, 1]);
  });

  test("leave the formats of others alone, and lie on top of them", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    excel.addConditionalFormat("收入", "A1:C2", { fill: "#00FF00", formula: "=TRUE" });
    excel.addConditionalFormat("收入", "B1", { bold: true, formula: '=LEN("决算")>0' });
    const before = structuredClone(excel.sheets()[0]!.conditionalFormats);
    await workbook.readSheets();
    await workbook.paint([mark("收入", "B1")]);
    expect(excel.overlays("收入").get("B1")).toEqual({ fill: ERROR, bold: true });
    await workbook.clearMarks();
    expect(excel.sheets()[0]!.conditionalFormats).toEqual(before);
  });

  test("of an earlier session and of a copied sheet are cleared as well", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    await workbook.readSheets();
    await workbook.paint([mark("收入", "B1"), mark("支出", "B1")]);
    excel.copySheet("收入", "收入 (2)");
    const { excelWorkbook } = await import("../../../src/workbook/excel/excel-workbook");
    expect(await excelWorkbook().clearMarks()).toEqual({ painted: 0, refused: [] });
    expect(excel.sheets().map(({ conditionalFormats }) => conditionalFormats)).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("left by an earlier session are replaced by the next painting", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    await workbook.readSheets();
    await workbook.paint([mark("收入", "B1")]);
    const { excelWorkbook } = await import("../../../src/workbook/excel/excel-workbook");
    const later = excelWorkbook();
    await later.readSheets();
    await later.paint([mark("收入", "C1")]);
    expect([...excel.overlays("收入").keys()]).toEqual(["C1"]);
  });

  test("that a user deleted by hand do not stop the next painting", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    await workbook.readSheets();
    await workbook.paint([mark("收入", "B1")]);
    excel.removeConditionalFormats("收入", "B1");
    await workbook.paint([mark("收入", "C1")]);
    expect([...excel.overlays("收入").keys()]).toEqual(["C1"]);
  });

  test("on a protected sheet are refused in a sentence, and painted elsewhere", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    excel.setProtection("收入", "all");
    await workbook.readSheets();
    const { refused } = await workbook.paint([mark("收入", "B1"), mark("支出", "B1")]);
    expect(refused).toEqual([{ sheet: "收入", why: expect.stringContaining("受保护") }]);
    expect(excel.overlays("支出").size).toBe(1);
  });

  test("are painted where protection allows formats", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    excel.setProtection("收入", "formats-allowed");
    await workbook.readSheets();
    expect((await workbook.paint([mark("收入", "B1")])).refused).toEqual([]);
    expect(excel.overlays("收入").size).toBe(1);
  });

  test("are kept off a sheet that was protected after it was read", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    await workbook.readSheets();
    excel.setProtection("收入", "all");
    const { refused } = await workbook.paint([mark("收入", "B1"), mark("支出", "B1")]);
    expect(refused.map(({ sheet }) => sheet)).toEqual(["收入"]);
    expect(excel.overlays("支出").size).toBe(1);
  });

  test("for a sheet that was deleted are refused in a sentence", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    await workbook.readSheets();
    excel.deleteSheet("收入");
    const { refused } = await workbook.paint([mark("收入", "B1"), mark("支出", "B1")]);
    expect(refused).toEqual([{ sheet: "收入", why: expect.stringContaining("不在") }]);
    expect(excel.overlays("支出").size).toBe(1);
  });

  test("of many cells are all shown", async () => {
    const lines = Array.from({ length: 300 }, (_, row) => `${row}.00`);
    const { excel, workbook } = await openInExcel(`=== 长\n${lines.join("\n")}\n`);
    await workbook.readSheets();
    await workbook.paint(lines.map((_, row) => mark("长", `A${row + 1}`)));
    expect(excel.overlays("长").size).toBe(300);
  });
});

/** Office.js hands events on a little later. */
function delivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe("cells in Excel", () => {
  const B1 = { sheet: "收入", row: 0, column: 1 };

  test("of a protected sheet are not written, and the sentence says why", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    excel.setProtection("收入", "all");
    expect(await workbook.writeAmount(B1, "2")).toEqual({
      kind: "refused",
      message: expect.stringContaining("受保护"),
    });
  });

  test("of a hidden sheet are not selected, and the sentence says what to do", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    excel.setVisibility("收入", "hidden");
    expect(await workbook.select(B1)).toEqual({
      kind: "refused",
      message: expect.stringContaining("取消隐藏"),
    });
  });

  test("are found after their sheet was renamed", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    await workbook.readSheets();
    excel.renameSheet("收入", "收入决算表");
    expect(await workbook.select(B1)).toEqual({ kind: "done" });
    expect(excel.selection()).toEqual({ ...B1, sheet: "收入决算表" });
  });

  test("that formulas draw on tell of the other sheet as well", async () => {
    const { excel, workbook } = await openInExcel("=== 甲\n1.00\n\n=== 乙\n=甲!A1+1 -> 2.00\n");
    await workbook.readSheets();
    const sheets: string[] = [];
    await workbook.watch((change) => sheets.push(change.kind === "cells" ? change.sheet : "?"));
    excel.enter({ sheet: "甲", row: 0, column: 0 }, "5");
    await delivered();
    expect(sheets.toSorted()).toEqual(["乙", "甲"]);
    expect(excel.sheets()[1]!.rows[0]![0]?.text).toBe("6.00");
  });

  test("sheets that come and go are told", async () => {
    const { excel, workbook } = await openInExcel(GRID);
    await workbook.readSheets();
    const kinds: string[] = [];
    await workbook.watch(({ kind }) => kinds.push(kind));
    excel.copySheet("收入", "收入 (2)");
    excel.deleteSheet("支出");
    await delivered();
    expect(kinds).toEqual(["structure", "structure"]);
  });
});
