import { strFromU8, unzipSync } from "fflate";
import type { SimulatedExcelOptions } from "../../../src/simulated-excel/excel-face";
import type { FileRead } from "../../../src/workbook/live-workbook";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { publishCopy } from "../../../src/workbook/publishing/publish-copy";
import { closeWindows, openInExcel, type OpenInExcel } from "./open-in-excel";

afterAll(closeWindows);

const GRID = `=== 收入
收入 | 1,234.50 | 2.00
支出 | =B1+C1 -> 1236.50 |

=== 底稿
1.00
`;

function bytesOf(read: FileRead): Uint8Array {
  if (read.kind === "refused") throw new Error(read.message);
  return read.bytes;
}

const B1 = { sheet: "收入", row: 0, column: 1 };

/** A workbook that was marked, that remembers something, with another's colours and a hidden sheet. */
async function worked(options?: SimulatedExcelOptions): Promise<OpenInExcel> {
  const open = await openInExcel(GRID, options);
  open.excel.addConditionalFormat("收入", "C1", { fill: "#D9EAD3" });
  open.excel.setVisibility("底稿", "hidden");
  await open.workbook.readSheets();
  await open.workbook.paint([{ sheet: "收入", address: "B1", kind: "error", comment: "…" }]);
  await open.workbook.writeMemory('{"reasons":1}');
  return open;
}

test("Excel's file bears marks, memory and its note of the add-in; the published copy bears none", async () => {
  const { workbook, excel } = await worked();
  const file = bytesOf(await workbook.readFile());
  const names = Object.keys(unzipSync(file));
  expect(names).toContain("xl/webextensions/taskpanes.xml");
  expect(names).toContain("customXml/item1.xml");
  const copy = publishCopy("收入.xlsx", file);
  if (copy.kind === "refused") throw new Error(copy.message);
  expect(copy.taken).toMatchObject({ marked: 1, memory: 1, addIns: 1 });
  const parts = unzipSync(copy.bytes);
  const all = Object.entries(parts).map(([name, part]) => name + strFromU8(part));
  expect(all.filter((text) => /webextension|customXml|决算核对|final-accounts/.test(text))).toEqual(
    [],
  );
  // The colleague's format stays, and moves to the top again.
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toMatch(
    /sqref="C1:C1"><cfRule [^>]*priority="1"/,
  );
  expect(copy.leaving).toEqual([{ kind: "hidden-sheets", details: ["底稿"] }]);
  expect(excel.copiesOpen()).toBe(0);
  expect(excel.saves()).toBe(0);
});

test("a large file comes in pieces", async () => {
  // Letters that no zip makes much shorter.
  let state = 1;
  const letter = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return String.fromCharCode(0x4e00 + (Math.abs(state) % 20000));
  };
  const words = () => Array.from({ length: 1000 }, letter).join("");
  const sheets = Array.from({ length: 3 }, (_, at) => ({
    name: `表${at}`,
    visibility: "visible" as const,
    rows: Array.from({ length: 900 }, () => [{ value: words(), text: "" }]),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  }));
  const { workbook, excel } = await openInExcel(sheets);
  const told: [number, number][] = [];
  const bytes = bytesOf(await workbook.readFile((done, total) => told.push([done, total])));
  expect(bytes.length).toBeGreaterThan(4 * 1024 * 1024);
  expect(told.length).toBeGreaterThan(1);
  expect(told[told.length - 1]).toEqual([told.length, told.length]);
  expect(openWorkbookBytes("大.xlsx", bytes).kind).toBe("opened");
  expect(excel.copiesOpen()).toBe(0);
});

describe("Excel refuses", () => {
  test.each(["GetFile", "GetSlice"])(
    "%s: a sentence, no copy is left open, and the next works",
    async (request) => {
      let refuse = true;
      const { workbook, excel } = await worked({
        befalls: ({ does }) =>
          refuse && does.includes(request)
            ? { kind: "refused", code: "GeneralException" }
            : undefined,
      });
      expect(await workbook.readFile()).toEqual({
        kind: "refused",
        message: expect.stringMatching(
          /^Excel 没有交出工作簿的文件（.+）。请.+publish 处理。$/,
        ) as string,
      });
      expect(excel.copiesOpen()).toBe(0);
      refuse = false;
      expect((await workbook.readFile()).kind).toBe("read");
    },
  );

  test("to close a copy: the bytes are there, and the next is refused in a sentence", async () => {
    const { workbook } = await worked({
      befalls: ({ does }) =>
        does.includes("CloseFile") ? { kind: "refused", code: "GeneralException" } : undefined,
    });
    expect((await workbook.readFile()).kind).toBe("read");
    expect((await workbook.readFile()).kind).toBe("refused");
  });

  test("while a dialog is open, and not when it is closed", async () => {
    const { workbook, excel } = await worked();
    excel.setDialog(true);
    expect((await workbook.readFile()).kind).toBe("refused");
    excel.setDialog(false);
    expect((await workbook.readFile()).kind).toBe("read");
  });

  test("to open a copy in a window of its own", async () => {
    const { workbook, excel } = await worked({
      befalls: ({ of }) =>
        of.includes("CreateWorkbook") ? { kind: "refused", code: "GeneralException" } : undefined,
    });
    expect((await workbook.openCopy(new Uint8Array([1, 2]))).kind).toBe("refused");
    expect(excel.opened()).toEqual([]);
  });
});

test("a copy opens in a window of its own, byte for byte", async () => {
  const { workbook, excel } = await worked();
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  expect(await workbook.openCopy(bytes)).toEqual({ kind: "done" });
  expect(new Uint8Array(Buffer.from(excel.opened()[0]!, "base64"))).toEqual(bytes);
});

test("a cell's figure is in the file before anything was saved", async () => {
  const { workbook } = await worked();
  await workbook.writeAmount(B1, "7.25");
  const sheet = unzipSync(bytesOf(await workbook.readFile()))["xl/worksheets/sheet1.xml"]!;
  expect(strFromU8(sheet)).toContain("<v>7.25</v>");
});
