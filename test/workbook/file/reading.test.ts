import { strToU8 } from "fflate";
import { utils, write } from "@e965/xlsx";
import { cellAt, type Cell, type Sheet } from "../../../src/sheets/sheet";
import { placeOf } from "../../../src/sheets/address";
import type { SheetsRead } from "../../../src/workbook/port";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { containerOf, workbookStream } from "../compound-container";
import {
  relationships,
  workbookParts,
  worksheetXml,
  zipOf,
  type Parts,
} from "../hand-made-package";

async function readAll(bytes: Uint8Array): Promise<SheetsRead> {
  const result = openWorkbookBytes("决算.xls", bytes);
  if (result.kind === "refused") throw new Error(result.message);
  return result.workbook.readSheets();
}

async function firstSheet(parts: Parts): Promise<Sheet> {
  return (await readAll(zipOf(parts))).sheets[0]!;
}

function cell(sheet: Sheet, address: string): Cell | undefined {
  const { row, column } = placeOf(address)!;
  return cellAt(sheet, row, column);
}

const sheetOf = (data: string, head = "", tail = ""): Parts =>
  workbookParts({ 表: worksheetXml(data, head, tail) });

describe("the cells of an .xlsx", () => {
  test.each<[string, string, Cell | undefined]>([
    [
      "a formula without its result, which is calculated",
      '<c r="A1"><f>B1+1</f></c>',
      { value: 1, text: "1", formula: "=B1+1" },
    ],
    [
      "a formula whose result is an empty text",
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { value: "", text: "", formula: '=""' },
    ],
    [
      "the noise of binary fractions",
      '<c r="A1"><f>0.1+0.2</f><v>0.30000000000000004</v></c>',
      { value: 0.3, text: "0.3", formula: "=0.1+0.2" },
    ],
    [
      "an inline text",
      '<c r="A1" t="inlineStr"><is><r><t>合</t></r><r><t xml:space="preserve"> 计</t></r></is></c>',
      { value: "合 计", text: "合 计" },
    ],
    [
      "an error",
      '<c r="A1" t="e"><v>#DIV/0!</v></c>',
      { value: { error: "#DIV/0!" }, text: "#DIV/0!" },
    ],
    ["a cell that holds only formatting", '<c r="A1" s="0"/><c r="B1"><v>1</v></c>', undefined],
    ["an empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
  ])("%s", async (_, xml, expected) => {
    expect(cell(await firstSheet(sheetOf(`<row r="1">${xml}</row>`)), "A1")).toEqual(expected);
  });

  test("shared and array formulas stand on every cell they fill", async () => {
    const sheet = await firstSheet(
      sheetOf(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">B1:B2*2</f><v>2</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>4</v></c></row>',
      ),
    );
    expect(["A1", "A2", "C1", "C2"].map((address) => cell(sheet, address)?.formula)).toEqual([
      "=B1*2",
      "=B2*2",
      "=B1:B2*2",
      "=B1:B2*2",
    ]);
  });

  test("a date stays a number", async () => {
    const parts = sheetOf('<row r="1"><c r="A1" s="1"><v>44926</v></c></row>');
    parts["xl/styles.xml"] =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>';
    parts["xl/_rels/workbook.xml.rels"] = relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId9", "styles", "styles.xml"],
    ]);
    expect(cell(await firstSheet(parts), "A1")).toEqual({
      value: 44926,
      text: "2022年12月",
      format: 'yyyy"年"m"月"',
    });
  });

  test("hidden columns and rows, as far as the sheet goes", async () => {
    const sheet = await firstSheet(
      sheetOf(
        '<row r="1" hidden="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="C2"><v>1</v></c></row><row r="9" hidden="true"/>',
        '<cols><col min="2" max="16384" hidden="1"/></cols>',
      ),
    );
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[0], [1, 2]]);
  });

  test("a sheet that claims all cells but holds two, one of them in the farthest corner", async () => {
    const sheet = await firstSheet(
      sheetOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        '<dimension ref="A1:XFD1048576"/>',
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
      ),
    );
    expect(cell(sheet, "A1")?.value).toBe(1);
    // Left out, and said: see the tests of hostile files.
    expect(cell(sheet, "XFD1048576")).toBeUndefined();
  });

  test("a page of nothing but borders", async () => {
    const bordered = Array.from({ length: 300_000 }, (_, i) => `<c r="A${i + 1}" s="0"/>`).map(
      (c, i) => `<row r="${i + 1}">${c}</row>`,
    );
    expect((await firstSheet(sheetOf(bordered.join("")))).rows).toEqual([]);
  });
});

describe("the many ways to write a package", () => {
  const parts = (): Parts =>
    sheetOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>',
      "",
      '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    );
  const strings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>决</t></r><r><t>算</t></r></si></sst>';

  function prefixed(text: string): string {
    return text.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");
  }

  test.each<[string, (made: Parts) => void]>([
    ["relative targets", () => undefined],
    [
      "absolute targets",
      (made) =>
        (made["xl/_rels/workbook.xml.rels"] = relationships([
          ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
          ["rId9", "sharedStrings", "/xl/sharedStrings.xml"],
        ])),
    ],
    [
      "prefixed main namespaces",
      (made) =>
        ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"].forEach(
          (name) => (made[name] = prefixed(made[name]!)),
        ),
    ],
    [
      "strict OOXML",
      (made) =>
        Object.keys(made).forEach((name) => {
          made[name] = made[name]!.replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          ).replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          );
        }),
    ],
    [
      "names in another case, with backslashes",
      (made) => {
        made["XL\\SharedStrings.xml"] = made["xl/sharedStrings.xml"]!;
        delete made["xl/sharedStrings.xml"];
      },
    ],
  ])("%s", async (_, change) => {
    const made = parts();
    made["xl/sharedStrings.xml"] = strings;
    made["xl/_rels/workbook.xml.rels"] = relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId9", "sharedStrings", "sharedStrings.xml"],
    ]);
    change(made);
    const sheet = await firstSheet(made);
    expect([cell(sheet, "A1")?.value, cell(sheet, "B1")?.value, sheet.merges.length]).toEqual([
      "决算",
      1,
      1,
    ]);
  });
});

describe("sheets that are passed over are named, the others read", () => {
  const good = worksheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
  const million = (): string => {
    const rows = Array.from(
      { length: 10_000 },
      (_, r) => `<row r="${r + 1}">${"<c><v>1</v></c>".repeat(100)}</row>`,
    );
    return worksheetXml(rows.join(""));
  };

  test.each<[string, (made: Parts) => void, string]>([
    ["a part that is missing", (made) => delete made["xl/worksheets/sheet2.xml"], "缺少"],
    [
      "a link that is missing",
      (made) =>
        (made["xl/_rels/workbook.xml.rels"] = relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ])),
      "缺少",
    ],
    ["a part cut short", (made) => (made["xl/worksheets/sheet2.xml"] = good.slice(0, 150)), "损坏"],
    [
      "a text that the shared strings do not hold",
      (made) => (made["xl/worksheets/sheet2.xml"] = good.replace("<c ", '<c t="s" ')),
      "损坏",
    ],
    ["a chart sheet", (made) => link(made, "chartsheet"), "图表"],
    ["a dialog sheet", (made) => link(made, "dialogsheet"), "对话框"],
    ["a macro sheet", (made) => link(made, "xlMacrosheet"), "宏表"],
    [
      "a chart sheet linked as a worksheet",
      (made) => (made["xl/worksheets/sheet2.xml"] = "<chartsheet/>"),
      "图表",
    ],
    ["a million cells", (made) => (made["xl/worksheets/sheet2.xml"] = million()), "20 万个"],
  ])("%s", async (_, change, why) => {
    const made = workbookParts({ 好: good, 坏: good });
    change(made);
    const { sheets, unread } = await readAll(zipOf(made));
    expect(sheets.map(({ name }) => name)).toEqual(["好"]);
    const kind = /图表|对话框/.test(why) ? "no-cells" : "unreadable";
    expect(unread).toEqual([{ sheet: "坏", kind, why: expect.stringContaining(why) as string }]);
  });

  function link(made: Parts, type: string): void {
    made["xl/_rels/workbook.xml.rels"] = relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", type, "worksheets/sheet2.xml"],
    ]);
  }

  test("a digit that was flipped on the disk is not read as a figure", async () => {
    const bytes = zipOf(workbookParts({ 好: good, 坏: good.repeat(2) }));
    const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet2.xml") + 40;
    bytes[at] = bytes[at]! ^ 1;
    expect((await readAll(bytes)).unread).toMatchObject([{ sheet: "坏" }]);
  });
});

describe("an .xls that is none", () => {
  const page = (text: string, charset: string): string =>
    `<html><head><meta charset="${charset}"></head><table><tr><td colspan=2>${text}</td></tr><tr><td>01</td><td>1,234.50</td></tr></table></html>`;
  const gbk = Uint8Array.from([
    ...strToU8("<table><tr><td>"),
    0xca,
    0xd5,
    0xc8,
    0xeb,
    ...strToU8("</td></tr><tr><td>01</td><td>1,234.50</td></tr></table>"),
  ]);

  test.each([
    ["UTF-8", strToU8(page("收入", "utf-8"))],
    ["GBK without a word about it", gbk],
  ])("a web page in %s", async (_, bytes) => {
    const sheet = (await readAll(bytes)).sheets[0]!;
    expect([cell(sheet, "A1")?.value, cell(sheet, "A2")?.value]).toEqual(["收入", "01"]);
    expect(cell(sheet, "B2")).toEqual({ value: 1234.5, text: "1,234.50", format: "#,##0.00" });
  });
});

describe("a legacy .xls", () => {
  const made = (bookType: "biff5" | "biff8", rows: unknown[][]): Uint8Array =>
    new Uint8Array(
      write(utils.book_new(utils.aoa_to_sheet(rows), "Sheet1"), {
        type: "array",
        bookType,
      }) as ArrayBuffer,
    );

  test("Excel 95 in the Chinese code page", async () => {
    const bytes = made("biff5", [["QQQQ", 337.02]]);
    // SheetJS writes no Chinese here, so its letters are replaced by the four bytes of 收入 in GBK.
    bytes.set([0xca, 0xd5, 0xc8, 0xeb], Buffer.from(bytes).indexOf("QQQQ"));
    const codePage = Buffer.from(bytes).indexOf(Uint8Array.from([0x42, 0, 2, 0]));
    if (codePage >= 0) bytes.set([936 & 0xff, 936 >> 8], codePage + 4);
    const sheet = (await readAll(bytes)).sheets[0]!;
    expect([cell(sheet, "A1")?.value, cell(sheet, "B1")?.value]).toEqual(["收入", 337.02]);
  });

  /** The workbook with records put before the end of its last sheet. */
  function withRecords(xls: Uint8Array, records: Uint8Array): Uint8Array {
    const stream = workbookStream(xls);
    const longer = new Uint8Array(stream.length + records.length);
    longer.set(stream.slice(0, -4));
    longer.set(records, stream.length - 4);
    longer.set(stream.slice(-4), longer.length - 4);
    return containerOf({ Workbook: longer });
  }

  test("a sheet of too many cells is passed over, the others read", async () => {
    const book = utils.book_new(utils.aoa_to_sheet([[5]]), "小");
    utils.book_append_sheet(book, utils.aoa_to_sheet([[6]]), "大");
    const small = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    const number = [0x03, 0x02, 14, 0, ...new Uint8Array(14)];
    const numbers = new Uint8Array(number.length * 200_001);
    for (let at = 0; at < numbers.length; at += number.length) numbers.set(number, at);
    const { sheets, unread } = await readAll(withRecords(small, numbers));
    expect([sheets.map(({ name }) => name), unread.map(({ sheet }) => sheet)]).toEqual([
      ["小"],
      ["大"],
    ]);
  });

  test("nothing is said on stderr about records that SheetJS does not know", async () => {
    const complaint = jest.spyOn(console, "error").mockImplementation();
    const { sheets } = await readAll(
      withRecords(made("biff8", [[1]]), Uint8Array.from([0x77, 0x77, 0, 0])),
    );
    expect([complaint.mock.calls, sheets.length]).toEqual([[], 1]);
    complaint.mockRestore();
  });
});
