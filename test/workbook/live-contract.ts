import type { CellPlace, Sheet } from "../../src/sheets/sheet";
import { cellAt } from "../../src/sheets/sheet";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";
import type { LiveWorkbook, WorkbookChange } from "../../src/workbook/live-workbook";

/** The workbook that every live holder is given. */
export const LIVE_GRID = `=== 收入
收入 | 1,234.50 | 2.00
支出 | =B1+C1 -> 1236.50 |

=== 支出
支出 | 3.00
`;

const B1: CellPlace = { sheet: "收入", row: 0, column: 1 };
const B2: CellPlace = { sheet: "收入", row: 1, column: 1 };

/** What a workbook that somebody works in promises, asked of a holder of the grid above. */
export function itIsAlive(open: () => LiveWorkbook | Promise<LiveWorkbook>): void {
  let workbook: LiveWorkbook;
  const sheet = async (name: string): Promise<Sheet> =>
    (await workbook.readSheets()).sheets.find((one) => one.name === name)!;

  beforeEach(async () => {
    workbook = await open();
  });

  it("reads named sheets, and leaves out those that are not there", async () => {
    await workbook.readSheets();
    const { sheets } = await workbook.readSheetsNamed(["支出", "没有"]);
    expect(sheets.map(({ name }) => name)).toEqual(["支出"]);
  });

  it("writes a number, keeping its format", async () => {
    expect(await workbook.writeAmount(B1, "10.35")).toEqual({ kind: "done" });
    expect(cellAt(await sheet("收入"), 0, 1)).toEqual({
      value: 10.35,
      text: "10.35",
      format: "#,##0.00",
    });
  });

  it("blanks a cell, and a number written there later has the format again", async () => {
    await workbook.writeAmount(B1, "");
    expect(cellAt(await sheet("收入"), 0, 1)).toBeUndefined();
    await workbook.writeAmount(B1, "1234.5");
    expect(cellAt(await sheet("收入"), 0, 1)?.text).toBe("1,234.50");
  });

  it("adds sheets of words, numbers and formulas; a name that is taken gets a number", async () => {
    const rows = [
      { style: "title", cells: [{ kind: "words", text: "2023" }] },
      {
        style: "figures",
        cells: [
          { kind: "words", text: "=1+1" },
          { kind: "amount", amount: "10.5", format: "0.00" },
          { kind: "formula", formula: "='收入'!B1+1", format: "0.00" },
          undefined,
        ],
      },
    ] as const;
    const added = { name: "说明", columnWidths: [20], rows, charts: [] };
    expect(await workbook.addSheets([added, added])).toEqual({
      kind: "added",
      names: ["说明", "说明 (2)"],
      elsewhere: [],
    });
    const { rows: cells } = await sheet("说明");
    expect(cells[0]?.[0]?.value).toBe("2023");
    expect(cells[1]?.slice(0, 3).map((cell) => cell?.text)).toEqual(["=1+1", "10.50", "1235.50"]);
    expect(cells[1]?.[2]?.formula).toBe("='收入'!B1+1");
    expect((await workbook.readSheets()).sheets.map(({ name }) => name)).toEqual([
      "收入",
      "支出",
      "说明",
      "说明 (2)",
    ]);
  });

  it("gives its file as it is now, unsaved edits included, and any number of times", async () => {
    await workbook.writeAmount(B1, "10.35");
    for (let time = 0; time < 3; time++) {
      const read = await workbook.readFile();
      if (read.kind === "refused") throw new Error(read.message);
      const opened = openWorkbookBytes(read.name, read.bytes);
      if (opened.kind === "refused") throw new Error(opened.message);
      const { sheets } = await opened.workbook.readSheets();
      expect(sheets.map(({ name }) => name)).toEqual(["收入", "支出"]);
      expect(cellAt(sheets[0]!, 0, 1)).toMatchObject({ value: 10.35, text: "10.35" });
      expect(cellAt(sheets[0]!, 1, 1)?.formula).toBe("=B1+C1");
    }
  });

  it("never writes over a formula", async () => {
    expect((await workbook.writeAmount(B2, "1")).kind).toBe("refused");
    expect(cellAt(await sheet("收入"), 1, 1)?.formula).toBe("=B1+C1");
  });

  it("writes words as words, even where they look like a number", async () => {
    for (const words of ["—", "1,234.50", "=1+1", "'引'", "-"]) {
      expect(await workbook.writeWords(B1, words)).toEqual({ kind: "done" });
      const cell = cellAt(await sheet("收入"), 0, 1);
      expect([cell?.value, cell?.formula]).toEqual([words, undefined]);
    }
    expect((await workbook.writeWords(B2, "—")).kind).toBe("refused");
  });

  it("writes cells together, over what was seen, and none of them over a formula", async () => {
    const cells = [
      { row: 0, column: 1, value: 2 },
      { row: 0, column: 2, value: "—" },
    ];
    const seen = [
      { row: 0, column: 1, cell: { value: 1234.5 } },
      { row: 0, column: 2, cell: { value: 2 } },
    ];
    const written = () => workbook.writeCells({ sheet: "收入", cells }, seen);
    expect(await written()).toEqual({ kind: "done" });
    const row = (await sheet("收入")).rows[0]!;
    expect(row.slice(1, 3).map((cell) => cell?.value)).toEqual([2, "—"]);
    expect(row[1]?.text).toBe("2.00");
    expect((await written()).kind).toBe("changed");
    const formula = { ...B2, value: 1 };
    const both = { sheet: "收入", cells: [{ row: 0, column: 1, value: 3 }, formula] };
    const now = [{ row: 0, column: 1, cell: { value: 2 } }];
    expect((await workbook.writeCells(both, [...now, { ...formula, cell: undefined }])).kind).toBe(
      "refused",
    );
    expect(cellAt(await sheet("收入"), 0, 1)?.value).toBe(2);
  });

  it("keeps its memory whatever stands in it", async () => {
    expect(await workbook.readMemory()).toBeUndefined();
    const memories = ['{"a":"<&>"}', '{"原因":"因“三公”经费…&amp;\\n"}'];
    for (const memory of memories) {
      expect(await workbook.writeMemory(memory)).toEqual({ kind: "done" });
      expect(await workbook.readMemory()).toBe(memory);
    }
  });

  it("tells of edits until it is told to stop", async () => {
    await workbook.readSheets();
    const changes: WorkbookChange[] = [];
    const stop = await workbook.watch((change) => changes.push(change));
    await workbook.writeAmount(B1, "10.35");
    expect(changes).toContainEqual({ kind: "cells", sheet: "收入", address: "B1" });
    await stop();
    const before = changes.length;
    await workbook.writeAmount(B1, "10.36");
    expect(changes).toHaveLength(before);
  });

  it("is dirty after an edit and clean after saving", async () => {
    await workbook.writeAmount(B1, "1");
    expect(await workbook.isDirty()).toBe(true);
    expect(await workbook.save()).toEqual({ kind: "done" });
    expect(await workbook.isDirty()).toBe(false);
  });

  it("selects a cell", async () => {
    await workbook.readSheets();
    expect(await workbook.select(B2)).toEqual({ kind: "done" });
  });
}
