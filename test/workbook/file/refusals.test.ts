import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { containerOf, workbookStream } from "../compound-container";
import {
  relationships,
  workbookParts,
  worksheetXml,
  zipOf,
  type Parts,
} from "../hand-made-package";

const CELL = worksheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
const WHOLE = zipOf(workbookParts({ 表: CELL }));

function xls(): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet([["收入", 1.5]]), "表");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

/** A FILEPASS record right after the stream's BOF: nothing behind it can be read without the password. */
function passworded(): Uint8Array {
  const stream = workbookStream(xls());
  const bof = 4 + stream[2]!;
  const password = [0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4];
  return containerOf({
    Workbook: Uint8Array.from([...stream.slice(0, bof), ...password, ...stream.slice(bof)]),
  });
}

function office(main: string): Uint8Array {
  return zipOf({
    "_rels/.rels": relationships([["rId1", "officeDocument", main]]),
    [main]: "<document/>",
  });
}

/** A zip whose directory says that it holds a million times what it does. */
function bomb(): Uint8Array {
  return zipSync({
    "xl/worksheets/sheet1.xml": new Uint8Array(60 * 1024 * 1024),
    "xl/workbook.xml": strToU8("<workbook/>"),
  });
}

function manySheets(count: number): Uint8Array {
  const parts: Parts = workbookParts(
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`单位${i}`, CELL])),
  );
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    { level: 0 },
  );
}

function flippedAt(bytes: Uint8Array, text: string): Uint8Array {
  const at = Buffer.from(bytes).indexOf(text);
  const copy = bytes.slice();
  copy[at + text.length + 8] = copy[at + text.length + 8]! ^ 0x55;
  return copy;
}

test.each<[string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(), "空文件"],
  ["a PDF", strToU8("%PDF-1.7\n…"), "PDF 文件"],
  ["a PNG", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "PNG 图片"],
  ["a RAR archive", strToU8("Rar!\u001a\u0007"), "RAR 压缩包"],
  ["a CSV", strToU8("项目,决算数\n收入,337.02\n"), "CSV"],
  ["a text in GBK", Uint8Array.from([0xca, 0xd5, 0xc8, 0xeb, 0x2c, 0x31]), "纯文本"],
  ["bytes of no meaning", Uint8Array.from([1, 0, 2, 0, 3, 0, 4, 0]), "无法识别"],
  ["a web page without a table", strToU8("<html><body>登录已过期</body></html>"), "网页"],
  ["a web page cut off", strToU8("<html><table><tr><td>1</td></tr><tr><td>"), "损坏"],
  [
    "half an XML Spreadsheet",
    strToU8(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet',
    ),
    "损坏",
  ],
  ["a .docx", office("word/document.xml"), "Word 文档"],
  ["a .pptx", office("ppt/presentation.xml"), "PowerPoint 演示文稿"],
  ["an .xlsb", office("xl/workbook.bin"), ".xlsb"],
  ["an .ods", zipOf({ "META-INF/manifest.xml": "<m/>", "content.xml": "<c/>" }), ".ods"],
  ["any other zip", zipOf({ "说明.txt": "…" }), "请先解压"],
  ["a .doc", containerOf({ WordDocument: new Uint8Array(5000) }), "Word 97–2003 文档"],
  [
    "an encrypted .xlsx",
    containerOf({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(200) }),
    "打开密码",
  ],
  ["an encrypted .xls", passworded(), "打开密码"],
  ["a truncated .xlsx", WHOLE.slice(0, WHOLE.length - 100), "损坏"],
  ["the first bytes of an .xlsx", WHOLE.slice(0, 3), "损坏"],
  ["a truncated .xls", xls().slice(0, 1536), "损坏"],
  ["an .xlsx whose workbook part is damaged", flippedAt(WHOLE, "xl/workbook.xml"), "损坏"],
  ["a workbook without sheets", zipOf(workbookParts({})), "没有任何工作表"],
  ["a zip bomb", bomb(), "压缩炸弹"],
  ["ten thousand sheets", manySheets(10_000), "工作表超过 2000 张"],
])("%s is refused with its own sentence", (_, bytes, why) => {
  const result = openWorkbookBytes("决算.xlsx", bytes);
  expect(result).toEqual({ kind: "refused", message: expect.stringContaining(why) as string });
  // What happened and what to do: at least two sentences.
  expect(result.kind === "refused" && result.message).toMatch(/^“决算\.xlsx”.+。.*[请]/);
});

test("a thousand sheets are read", async () => {
  const result = openWorkbookBytes("决算.xlsx", manySheets(1_000));
  expect(result.kind === "opened" && (await result.workbook.readSheets()).sheets).toHaveLength(
    1_000,
  );
});
