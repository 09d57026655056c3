import { strToU8 } from "fflate";
import { commentedDocx } from "../../src/documents/finished/commented-docx";
import { openFinishedText } from "../../src/documents/finished/open-finished-text";
import { OpcPackage } from "../../src/workbook/package/opc-package";
import { zipEntries } from "../../src/workbook/package/zip-directory";
import { newEntry, writeZip } from "../../src/workbook/package/zip-writing";
import { docx, opened, PACKAGE, REL, run, W } from "./hand-made-docx";

function textsIn(body: string, parts?: Readonly<Record<string, string>>): readonly string[] {
  return opened(docx(body, parts)).text.paragraphs.map(({ place, text }) => `${place} ${text}`);
}

test.each<[what: string, body: string, texts: readonly string[]]>([
  [
    "runs",
    `<w:p>${run("收入总计33")}<w:proofErr/>${run("7.02", "<w:rPr><w:b/></w:rPr>")}</w:p>`,
    ["body 收入总计337.02"],
  ],
  [
    "inserted and deleted text",
    `<w:p>${run("决算为")}<w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:ins>${run("337.02")}</w:ins></w:p>`,
    ["body 决算为337.02"],
  ],
  [
    "text moved away",
    `<w:p><w:moveFrom>${run("旧")}</w:moveFrom><w:moveTo>${run("新")}</w:moveTo></w:p>`,
    ["body 新"],
  ],
  [
    "a paragraph's end that was deleted",
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("收入")}</w:p><w:p>${run("总计")}</w:p>`,
    ["body 收入总计"],
  ],
  [
    "links, fields and content controls",
    `<w:p><w:hyperlink>${run("3")}</w:hyperlink><w:r><w:instrText>=1</w:instrText></w:r><w:fldSimple>${run("3")}</w:fldSimple><w:sdt><w:sdtPr/><w:sdtContent>${run("7")}</w:sdtContent></w:sdt></w:p>`,
    ["body 337"],
  ],
  [
    "hidden text",
    `<w:p>${run("见")}${run("草稿", "<w:rPr><w:vanish/></w:rPr>")}</w:p>`,
    ["body 见"],
  ],
  [
    "tables",
    `<w:tbl><w:tr><w:tc><w:p>${run("合计")}</w:p></w:tc></w:tr></w:tbl><w:p>${run("后")}</w:p>`,
    ["table 合计", "body 后"],
  ],
  [
    "a text box, once",
    `<w:p>${run("图")}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run("框内")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run("框内")}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ["body 图", "box 框内"],
  ],
  [
    "signs and entities",
    `<w:p><w:r><w:t>甲&amp;乙</w:t><w:tab/><w:t>丙</w:t><w:br/><w:t>丁</w:t></w:r></w:p>`,
    ["body 甲&乙\t丙\n丁"],
  ],
  ["letters of other libraries", `<w:p>${run("文")}<m:r><m:t>x</m:t></m:r></w:p>`, ["body 文"]],
])("reads %s", (_what, body, texts) => {
  expect(textsIn(body)).toEqual(texts);
});

test("reads footnotes after the text", () => {
  const parts = {
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/footnotes" Target="footnotes.xml"/></Relationships>`,
    "word/footnotes.xml": `<w:footnotes xmlns:w="${W}"><w:footnote><w:p>${run("注文")}</w:p></w:footnote></w:footnotes>`,
  };
  expect(textsIn(`<w:p>${run("正文")}</w:p>`, parts)).toEqual(["body 正文", "note 注文"]);
});

describe("a copy with comments", () => {
  const PROPERTIES = "<w:rPr><w:b/></w:rPr>";
  const BODY = `<w:p>${run("甲&lt;3", PROPERTIES)}${run("37.02万元。")}</w:p>`;

  function commented(
    body: string,
    spans: readonly (readonly [number, number, number])[],
    parts?: Readonly<Record<string, string>>,
  ) {
    const { docx: text } = opened(docx(body, parts));
    const comments = spans.map(([paragraph, start, end], at) => ({
      span: { paragraph, start, end },
      text: `第${at + 1}处\n改为：<337.02>`,
    }));
    const file = new OpcPackage(zipEntries(commentedDocx(text!, comments))!);
    const part = (name: string) => {
      const content = file.text(name);
      return content.kind === "text" ? content.text : undefined;
    };
    return {
      document: part("word/document.xml")!,
      comments: part("word/comments.xml"),
      types: part("[Content_Types].xml"),
      links: part("word/_rels/document.xml.rels"),
    };
  }

  /** The letters between the marks of a comment. */
  function lettersOf(document: string, id: number): string {
    const inside = document.slice(
      document.indexOf(`<w:commentRangeStart w:id="${id}"/>`),
      document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`),
    );
    return [...inside.matchAll(/<w:t[^>]*>([^<]*)/g)].map(({ 1: letters }) => letters).join("");
  }

  const plain = (document: string) =>
    [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(({ 1: letters }) => letters).join("");

  test("marks exactly the letters, over runs, and changes no word", () => {
    const { document } = commented(BODY, [
      [0, 2, 7],
      [0, 1, 2],
      [0, 0, 10],
    ]);
    expect([0, 1, 2].map((id) => lettersOf(document, id))).toEqual([
      "337.02".slice(0, 5),
      "&lt;",
      "甲&lt;337.02万元",
    ]);
    expect(plain(document)).toBe(plain(BODY));
    expect(document.match(/<w:r>/g)!.length).toBe(document.match(/<\/w:r>/g)!.length);
  });

  test("halves of a run keep its looks", () => {
    const { document } = commented(BODY, [[0, 1, 2]]);
    expect(document.split(PROPERTIES)).toHaveLength(4);
  });

  test("is linked and declared, and says the words with their signs escaped", () => {
    const { comments, types, links } = commented(BODY, [[0, 2, 7]]);
    expect(comments).toContain("改为：&lt;337.02&gt;");
    expect(types).toContain('PartName="/word/comments.xml"');
    expect(links).toContain("/comments");
  });

  test("comments that were there stay, and keep their numbers", () => {
    const parts = {
      "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/comments" Target="comments.xml"/></Relationships>`,
      "word/comments.xml": `<w:comments xmlns:w="${W}"><w:comment w:id="7" w:author="复核"><w:p/></w:comment></w:comments>`,
    };
    const { document, comments } = commented(BODY, [[0, 2, 7]], parts);
    expect(comments).toContain('w:id="7" w:author="复核"');
    expect(lettersOf(document, 8)).toBe("337.0");
  });

  test("of a text box stand at the paragraph that it hangs in, which Word allows", () => {
    const box = `<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:txbxContent><w:p>${run("框内30万元")}</w:p></w:txbxContent></w:r></w:p>`;
    const { document, comments } = commented(box, [[0, 2, 4]]);
    expect(document.indexOf("commentReference")).toBeLessThan(document.indexOf("txbxContent"));
    expect(document.indexOf("commentReference")).toBeGreaterThan(document.indexOf("</w:pPr>"));
    expect(comments).toContain("（文本框：“框内30万元”）");
  });
});

describe("other files", () => {
  const bytesOf = (...codes: number[]) => Uint8Array.from(codes);

  test.each<[name: string, bytes: Uint8Array, says: RegExp]>([
    [
      "说明.doc",
      bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /旧版 Word 文档（\.doc）.*另存为”Word 文档（\.docx）/,
    ],
    ["说明.wps", bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /WPS 文字文档.*\.docx/],
    ["说明.pdf", strToU8("%PDF-1.7"), /PDF 文件.*\.docx/],
    ["说明.docx", new Uint8Array(), /空文件/],
    ["说明.docx", strToU8("PK"), /损坏/],
    [
      "说明.docx",
      writeZip([newEntry("xl/workbook.xml", strToU8("<workbook/>"))]),
      /不是 Word 文档/,
    ],
    ["说明.bin", bytesOf(0, 1, 2, 0, 255, 0), /不是文字文件/],
  ])("%s is refused with what to do", (name, bytes, says) => {
    const result = openFinishedText(name, bytes);
    expect(result.kind === "refused" && result.message).toMatch(says);
  });

  const TEXT = "2022年度收入总计337.02万元。\r\n支出总计337.02万元。";
  const GB18030 = bytesOf(0xca, 0xd5, 0xc8, 0xeb, 0xd7, 0xdc, 0xbc, 0xc6);
  const utf16 = (mark: boolean) =>
    Uint8Array.from([
      ...(mark ? [0xff, 0xfe] : []),
      ...[...TEXT].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);

  test.each<[encoding: string, bytes: Uint8Array, first: string]>([
    ["UTF-8", strToU8(TEXT), "2022年度收入总计337.02万元。"],
    ["UTF-8 with a mark", strToU8(`\ufeff${TEXT}`), "2022年度收入总计337.02万元。"],
    ["UTF-16", utf16(true), "2022年度收入总计337.02万元。"],
    ["UTF-16 without a mark", utf16(false), "2022年度收入总计337.02万元。"],
    ["GB18030", GB18030, "收入总计"],
  ])("a text in %s is read", (_encoding, bytes, first) => {
    expect(opened(bytes, "说明.txt").text.paragraphs[0]?.text).toBe(first);
  });
});
