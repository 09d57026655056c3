import { strFromU8, unzipSync, zipSync } from "fflate";
import { Workbook as ExcelJsWorkbook } from "exceljs";
import { read, utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Mark } from "../../../src/workbook/port";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { markCopy, type MarkedCopy } from "../../../src/workbook/marking/mark-copy";
import { zipEntries } from "../../../src/workbook/package/zip-directory";

type Marked = Extract<MarkedCopy, { kind: "marked" }>;

function marked(bytes: Uint8Array, marks: readonly Mark[]): Marked {
  const copy = markCopy(bytes, marks);
  if (copy.kind === "refused") throw new Error(copy.message);
  return copy;
}

const mark = (
  address: string,
  kind: Mark["kind"] = "error",
  comment = "应为 337.02。",
  sheet = "表",
): Mark => ({ sheet, address, kind, comment });

/** A workbook with most of what marking could harm. */
async function rich(): Promise<Uint8Array> {
  const book = new ExcelJsWorkbook();
  const sheet = book.addWorksheet("表", {
    pageSetup: { printArea: "A1:D9", orientation: "landscape" },
  });
  sheet.addRows([
    ["收入", 337.02, { formula: "B1*2", result: 674.04 }],
    ["支出", 1],
  ]);
  sheet.getCell("A1").border = { top: { style: "double" } };
  sheet.getCell("B2").note = "张三的批注";
  sheet.addConditionalFormatting({
    ref: "B1:B9",
    rules: [
      {
        type: "dataBar",
        priority: 1,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: { argb: "FF638EC6" },
      } as never,
      { type: "expression", priority: 2, formulae: ["B1>9"], style: { font: { bold: true } } },
    ],
  });
  sheet.getCell("D1").dataValidation = { type: "list", formulae: ['"是,否"'] };
  await sheet.protect("secret", {});
  book.addWorksheet("另一张").getCell("A1").value = 1;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function texts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** The comments of a sheet as SheetJS reads them: it sees those on blank cells too. */
function notes(bytes: Uint8Array, sheet = "表"): Record<string, string> {
  const worksheet = read(bytes, { type: "array" }).Sheets[sheet]!;
  const commented = Object.entries(worksheet as Record<string, CellObject>).filter(
    ([, cell]) => cell.c,
  );
  return Object.fromEntries(
    commented.map(([address, cell]) => [address, cell.c!.map(({ t }) => t).join("")]),
  );
}

test("only the parts that a mark needs are changed; all others are copied compressed, byte for byte", async () => {
  const before = await rich();
  const after = marked(before, [mark("B1")]).bytes;
  const kept = new Map(zipEntries(after)!.map((entry) => [entry.name, entry.compressed]));
  const changed = zipEntries(before)!.filter(
    ({ name, compressed }) => Buffer.compare(kept.get(name) ?? new Uint8Array(), compressed) !== 0,
  );
  expect(changed.map(({ name }) => name).sort()).toEqual([
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(kept.size).toBe(zipEntries(before)!.length);
});

test("a sheet without comments gets the parts it needs, and their links and types", async () => {
  const before = await rich();
  const after = texts(marked(before, [mark("C3", "notice", "请核对。", "另一张")]).bytes);
  const added = Object.keys(after).filter((name) => !(name in texts(before)));
  expect(added.sort()).toEqual([
    "xl/comments2.xml",
    "xl/drawings/vmlDrawing2.vml",
    "xl/worksheets/_rels/sheet2.xml.rels",
  ]);
  expect(after["[Content_Types].xml"]).toContain('PartName="/xl/comments2.xml"');
  expect(after["xl/worksheets/_rels/sheet2.xml.rels"]).toContain(
    'Target="/xl/drawings/vmlDrawing2.vml"',
  );
});

test("of a marked sheet, nothing changes but the conditional formats", async () => {
  const before = await rich();
  const sheet = (bytes: Uint8Array): string => texts(bytes)["xl/worksheets/sheet1.xml"]!;
  const after = sheet(marked(before, [mark("B1"), mark("Z99", "suspect")]).bytes);
  const without = after
    .replace(/<conditionalFormatting sqref="(?:B1|Z99)">.*?<\/conditionalFormatting>/g, "")
    .replace(/priority="(\d)"/g, (_, n: string) => `priority="${Number(n) - 2}"`);
  expect(without).toBe(sheet(before));
  expect(after).toMatch(/sqref="B1"><cfRule type="expression" dxfId="\d+" priority="1"/);
});

test("the comments are there, and those of others stay", async () => {
  const after = marked(await rich(), [mark("B1"), mark("B2"), mark("D7")]).bytes;
  expect(notes(after)).toEqual({
    B1: "决算核对：\n应为 337.02。",
    B2: "张三的批注\n\n决算核对：\n应为 337.02。",
    D7: "决算核对：\n应为 337.02。",
  });
});

test("exceljs finds them too, signed by us", async () => {
  const book = new ExcelJsWorkbook();
  await book.xlsx.load(marked(await rich(), [mark("B1")]).bytes.slice().buffer);
  const note = book.getWorksheet("表")!.getCell("B1").note as { texts?: { text: string }[] };
  expect(note.texts?.map(({ text }) => text)).toEqual(["决算核对：\n", "应为 337.02。"]);
});

test("two marks on one cell make one comment, and the graver colour", async () => {
  const after = marked(await rich(), [
    mark("C1", "notice", "其一"),
    mark("C1", "error", "其二"),
    mark("C1", "error", "其二"),
  ]).bytes;
  expect(notes(after)["C1"]).toBe("决算核对：\n其一\n\n其二");
  expect(texts(after)["xl/worksheets/sheet1.xml"]!.match(/sqref="C1"/g)).toHaveLength(1);
});

test("marking a marked copy replaces its marks", async () => {
  const once = marked(await rich(), [mark("B1"), mark("B2"), mark("A9", "notice", "旧")]).bytes;
  const twice = marked(once, [mark("B2", "rounding", "新")]).bytes;
  expect(notes(twice)).toEqual({ B2: "张三的批注\n\n决算核对：\n新" });
  expect(texts(twice)["xl/drawings/vmlDrawing1.vml"]!.match(/<v:shape /g)).toHaveLength(1);
});

test("marks cleared, the cells, colours and comments are as before", async () => {
  const before = await rich();
  const cleared = marked(marked(before, [mark("B1"), mark("B2")]).bytes, []).bytes;
  expect(notes(cleared)).toEqual({ B2: "张三的批注" });
  expect(texts(cleared)["xl/worksheets/sheet1.xml"]).toBe(
    texts(before)["xl/worksheets/sheet1.xml"],
  );
  expect(texts(cleared)["xl/comments1.xml"]).not.toContain("应为");
});

test("what we read of the copy is what we read of the original", async () => {
  const sheetsOf = async (bytes: Uint8Array): Promise<unknown> => {
    const opened = openWorkbookBytes("表.xlsx", bytes);
    return opened.kind === "opened" && (await opened.workbook.readSheets());
  };
  const before = await rich();
  expect(await sheetsOf(marked(before, [mark("B1"), mark("Z99")]).bytes)).toEqual(
    await sheetsOf(before),
  );
});

test("marks of sheets that are not there are handed back", async () => {
  const lost = mark("A1", "error", "…", "没有这张表");
  expect(marked(await rich(), [lost]).unplaced).toEqual([lost]);
});

test("an .xls becomes an .xlsx, and the message says what is lost", () => {
  const worksheet: WorkSheet = utils.aoa_to_sheet([["收入", 337.02]]);
  (worksheet["A1"] as CellObject).c = [{ a: "张三", t: "批注" }];
  const xls = new Uint8Array(
    write(utils.book_new(worksheet, "表"), { type: "array", bookType: "biff8" }) as ArrayBuffer,
  );
  const copy = marked(xls, [mark("B1")]);
  expect(copy.lost).toMatch(/字体、边框.*打印设置没有保留/);
  expect(copy.extension).toBe(".xlsx");
  expect(notes(copy.bytes)["B1"]).toBe("决算核对：\n应为 337.02。");
  expect(read(copy.bytes, { type: "array" }).Sheets["表"]?.["B1"]).toMatchObject({ v: 337.02 });
});

test("a damaged .xls with a cell far behind its last column is marked without that cell", () => {
  const xls = Buffer.from(
    write(utils.book_new(utils.aoa_to_sheet([["收入", 337.02], [], [7.5]]), "表"), {
      type: "buffer",
      bookType: "biff8",
    }) as Buffer,
  );
  // The record of A3: NUMBER, 14 bytes, row 2, column 0.
  const stray = xls.indexOf(Buffer.from([0x03, 0x02, 14, 0, 2, 0, 0, 0]));
  xls.writeUInt16LE(64_000, stray + 4);
  xls.writeUInt16LE(60_000, stray + 6);
  const { bytes } = marked(new Uint8Array(xls), [mark("B1")]);
  const sheet = read(bytes, { type: "array" }).Sheets["表"];
  expect(sheet?.["!ref"]).toBe("A1:B1");
  expect(sheet?.["B1"]).toMatchObject({ v: 337.02 });
});

test.each<[string, Uint8Array]>([
  ["a zip bomb", zipSync({ "xl/workbook.xml": new Uint8Array(60 * 1024 * 1024) })],
  ["a text", Buffer.from("收入,1")],
  ["an empty file", new Uint8Array()],
  ["half a zip", Buffer.from("PK\u0003\u0004…")],
  ["a web page", Buffer.from("<table><tr><td>1</td></tr></table>")],
])("%s is not marked, and says so", (_, bytes) => {
  expect(markCopy(bytes, [mark("A1")])).toEqual({
    kind: "refused",
    message: expect.stringMatching(/。请.*。/) as string,
  });
});
