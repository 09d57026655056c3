import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { markCopy } from "../../../src/workbook/marking/mark-copy";
import type { Mark } from "../../../src/workbook/port";
import { zipEntries } from "../../../src/workbook/package/zip-directory";
import type { CopyToPublish, LeavingKind } from "../../../src/workbook/published-copy";
import { publishCopy } from "../../../src/workbook/publishing/publish-copy";
import { containerOf } from "../compound-container";
import { FEATURES, richParts, withPaneTraces, zipOfRich, type FeatureName } from "./rich-package";

const ALL = Object.keys(FEATURES) as FeatureName[];

function published(bytes: Uint8Array): CopyToPublish {
  const copy = publishCopy("表.xlsx", bytes);
  if (copy.kind === "refused") throw new Error(copy.message);
  return copy;
}

function marked(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array {
  const copy = markCopy(bytes, marks);
  if (copy.kind === "refused") throw new Error(copy.message);
  return copy.bytes;
}

/** Every part of a package as Latin-1 letters, in order: nothing is lost in a comparison. */
function entries(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]);
}

function mark(address: string, kind: Mark["kind"] = "error", sheet = "表"): Mark {
  return { sheet, address, kind, comment: `${address} 应为 337.02。\n关系不成立 <&>` };
}

/** Numbers that look drawn, the same each time. */
function drawing(seed: number): (below: number) => number {
  let state = seed * 7919 + 13;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

describe("marked, remembered, opened beside the pane, and published: every part is as it was", () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))("draw %i", (seed) => {
    const next = drawing(seed);
    const features = ALL.filter(() => next(3) > 0);
    const marks = ["B1", "B2", "B3", "C8", "Z99", "B1"]
      .filter(() => next(2) > 0)
      .map((address) =>
        mark(
          address,
          (["error", "suspect", "notice"] as const)[next(3)],
          next(4) > 0 ? "表" : "另表",
        ),
      );
    const parts = richParts(features);
    const before = zipOfRich(parts);
    const after = published(marked(zipOfRich(withPaneTraces(parts)), marks));
    expect(entries(after.bytes)).toEqual(entries(before));
    expect(after.taken).toMatchObject({ memory: 1, addIns: 2 });
    expect(after.taken.marked).toBe(
      new Set(marks.map(({ sheet, address }) => sheet + address)).size,
    );
    expect(after.leaving).toEqual(published(before).leaving);
  });
});

test("what is not touched is copied compressed; a file that holds nothing of ours is handed back as it is", () => {
  const before = zipOfRich(richParts(ALL));
  expect(published(before).bytes).toBe(before);
  const after = published(zipOfRich(withPaneTraces(richParts(ALL)))).bytes;
  const kept = new Map(zipEntries(after)!.map((entry) => [entry.name, entry.compressed]));
  const rewritten = zipEntries(before)!.filter(
    ({ name, compressed }) => Buffer.compare(kept.get(name)!, compressed) !== 0,
  );
  const linking = ["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"];
  expect(rewritten.filter(({ name }) => !linking.includes(name))).toEqual([]);
});

describe("samples", () => {
  const folder = join(__dirname, "..", "..", "..", "samples");
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  test.each(names)("%s, marked and published, is as it was", (name) => {
    const before = new Uint8Array(readFileSync(join(folder, name)));
    const sheets = published(before).sheets.slice(0, 3);
    const marks = sheets.flatMap((sheet) => [
      mark("C8", "error", sheet),
      mark("D9", "notice", sheet),
    ]);
    const after = published(marked(before, marks));
    expect(after.taken).toMatchObject({ marked: 2 * sheets.length, comments: 2 * sheets.length });
    expect(entries(after.bytes)).toEqual(entries(before));
  });
});

describe("marks that Excel itself wrote again", () => {
  const rule = (formula: string, priority: number) =>
    `<cfRule type="expression" dxfId="1" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  const sheetWith = (formats: string) => {
    const parts = richParts([]);
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replace(
      "</sheetData>",
      `</sheetData>${formats}`,
    );
    return parts;
  };
  const OURS = 'LEN("决算核对")&gt;0';

  test("a rule of others over the same cells stays, and moves up", () => {
    const both = `<conditionalFormatting sqref="B1">${rule(OURS, 1)}${rule("B1&lt;0", 3)}</conditionalFormatting>`;
    const theirs = `<conditionalFormatting sqref="B1">${rule("B1&lt;0", 2)}</conditionalFormatting>`;
    expect(entries(published(zipOfRich(sheetWith(both))).bytes)).toEqual(
      entries(zipOfRich(sheetWith(theirs))),
    );
  });

  test.each([
    ["LEN(&quot;决算核对&quot;)&gt;0", 0],
    ["LEN( &quot;决算核对&quot;)&gt;0", 1],
    ['LEN("决算核对表")&gt;0', 1],
    ['OR(LEN("决算核对")&gt;0,B1=1)', 1],
  ])("%s: %i rules are left", (formula, left) => {
    const block = `<conditionalFormatting sqref="B1 C3:D4">${rule(formula, 1)}</conditionalFormatting>`;
    const copy = published(zipOfRich(sheetWith(block)));
    const sheet = strFromU8(unzipSync(copy.bytes)["xl/worksheets/sheet1.xml"]!);
    expect(sheet.match(/<cfRule/g) ?? []).toHaveLength(left);
    expect(copy.taken.marked).toBe(left === 0 ? 2 : 0);
  });

  test("colours cleared in Excel, comments left: the comments go as well", () => {
    const copy = marked(zipOfRich(richParts(["notes"])), [mark("B2"), mark("C1")]);
    const parts = Object.fromEntries(entries(copy));
    const sheet = "xl/worksheets/sheet1.xml";
    parts[sheet] = parts[sheet]!.replace(/<conditionalFormatting.*<\/conditionalFormatting>/, "");
    const cleared = zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, "latin1")]),
      ),
    );
    const after = published(cleared);
    expect(after.taken).toMatchObject({ marked: 0, comments: 2 });
    expect(entries(after.bytes)).toEqual(entries(zipOfRich(richParts(["notes"]))));
  });

  test("fonts of our appended words written anew", () => {
    const before = richParts(["notes"]);
    const parts = richParts(["notes"]);
    const theirs = '<r><t xml:space="preserve">\n请核对</t></r>';
    const font =
      '<rPr><b/><sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/></rPr>';
    parts["xl/comments1.xml"] = parts["xl/comments1.xml"]!.replace(
      theirs,
      `${theirs}<r>${font}<t xml:space="preserve">\r\n\r\n决算核对：\r\n</t></r><r>${font}<t>应为 1</t></r>`,
    );
    const after = Object.fromEntries(entries(published(zipOfRich(parts)).bytes));
    expect(after["xl/comments1.xml"]).toBe(
      Object.fromEntries(entries(zipOfRich(before)))["xl/comments1.xml"],
    );
  });

  test("our name among authors who stand behind it", () => {
    const parts = richParts(["notes"]);
    parts["xl/comments1.xml"] = parts["xl/comments1.xml"]!.replace(
      "<author>张三</author>",
      "<author>决算核对</author><author>张三</author>",
    )
      .replaceAll('authorId="1"', 'authorId="2"')
      .replace(
        "</commentList>",
        '<comment ref="C9" authorId="1"><text><t>我们的</t></text></comment></commentList>',
      );
    const after = Object.fromEntries(entries(published(zipOfRich(parts)).bytes));
    expect(after["xl/comments1.xml"]).toBe(
      Object.fromEntries(entries(zipOfRich(richParts(["notes"]))))["xl/comments1.xml"],
    );
  });
});

test.each(["", '<dxfs count="0"/>', '<dxfs count="1"><dxf/></dxfs>'])(
  "a style sheet with %j as its list of formats has it again",
  (dxfs) => {
    const parts = richParts([]);
    parts["xl/styles.xml"] = parts["xl/styles.xml"]!.replace(/<dxfs.*<\/dxfs>/, dxfs);
    const before = zipOfRich(parts);
    expect(entries(published(marked(before, [mark("B1")])).bytes)).toEqual(entries(before));
  },
);

test("a format of ours that another rule uses stays", () => {
  const parts = Object.fromEntries(entries(marked(zipOfRich(richParts([])), [mark("B1")])));
  const sheet = "xl/worksheets/sheet2.xml";
  parts[sheet] = parts[sheet]!.replace(
    "</sheetData>",
    '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="3" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
  );
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, "latin1")]),
    ),
  );
  const copy = published(bytes);
  expect(copy.taken.formats).toBe(3);
  expect(strFromU8(unzipSync(copy.bytes)["xl/styles.xml"]!)).toContain('<dxfs count="4">');
});

test("memory of a version to come goes too; custom XML of others stays", () => {
  const parts = withPaneTraces(richParts(["otherXml"]));
  parts["customXml/item7.xml"] =
    '<?xml version="1.0"?>\n<m:memory xmlns:m="urn:final-accounts-check:memory:2">…</m:memory>';
  expect(entries(published(zipOfRich(parts)).bytes)).toEqual(
    entries(zipOfRich(richParts(["otherXml"]))),
  );
});

test("an add-in that stands in a sheet is content: it stays and is named", () => {
  const parts = withPaneTraces(richParts(["chart"]));
  const rels = "xl/drawings/_rels/drawing1.xml.rels";
  parts[rels] = parts[rels]!.replace(
    "</Relationships>",
    '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="/xl/webextensions/webextension2.xml"/></Relationships>',
  );
  const copy = published(zipOfRich(parts));
  expect(copy.taken.addIns).toBe(1);
  expect(detailsOf(copy, "content-add-ins")).toEqual(["webextension2.xml"]);
});

function detailsOf(copy: CopyToPublish, kind: LeavingKind): readonly string[] {
  return copy.leaving.find((one) => one.kind === kind)?.details ?? [];
}

describe("what would leave with the copy", () => {
  const all = published(zipOfRich(richParts(ALL)));

  test.each<[LeavingKind, readonly string[]]>([
    ["hidden-sheets", ["另表（深度隐藏，Excel 的菜单里看不到）"]],
    ["hidden-lines", ["表 第 7–8 行", "表 C 列"]],
    ["hidden-names", ["底数"]],
    ["comments", ["表 2 条批注（张三）", "表 1 条会话批注"]],
    [
      "people",
      [
        "王五（作者）",
        "赵六（最后保存的人）",
        "某局（单位）",
        "李四（会话批注，li@example.gov.cn）",
      ],
    ],
    ["properties", ["审批单号"]],
    [
      "external-links",
      [
        "file:///\\\\oa\\决算\\上年.xlsx（公式引用，并存有其中的数值）",
        "表 的超链接：file:///C:\\Users\\zhang\\底稿.xlsx",
      ],
    ],
    ["connections", ["账务库"]],
    ["paths", ["D:\\决算\\张三\\", "C:\\Users\\li\\Pictures\\章.png"]],
    ["printers", ["\\\\oa-server\\HP"]],
    ["cached-data", ["数据透视表的源数据（工资明细）"]],
    ["embedded", ["底稿.docx"]],
    ["custom-xml", ["urn:some-office-system"]],
  ])("%s", (kind, details) => {
    expect(detailsOf(all, kind)).toEqual(details);
  });

  test("nothing is told of a workbook that holds nothing else", () => {
    expect(published(zipOfRich(richParts([]))).leaving).toEqual([]);
  });

  test.each<[string, string, LeavingKind]>([
    ["xl/vbaProject.bin", "VBA", "macros"],
    ["xl/model/item.data", "model", "cached-data"],
  ])("%s", (name, text, kind) => {
    const parts = { ...richParts([]), [name]: text };
    expect(detailsOf(published(zipOfRich(parts)), kind)).toHaveLength(1);
  });

  test("a signature is told when the copy is not what was signed", () => {
    const signed = (parts: Record<string, string>) => ({
      ...parts,
      "_rels/.rels": parts["_rels/.rels"]!.replace(
        "</Relationships>",
        '<Relationship Id="rIdG" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
      "_xmlsignatures/origin.sigs": " ",
    });
    expect(detailsOf(published(zipOfRich(signed(richParts([])))), "signature")).toEqual([]);
    expect(
      detailsOf(published(zipOfRich(signed(withPaneTraces(richParts([]))))), "signature"),
    ).toHaveLength(1);
  });
});

describe("what cannot be published is refused in a sentence", () => {
  test.each<[string, () => Uint8Array]>([
    ["a text", () => Buffer.from("收入,1")],
    ["an empty file", () => new Uint8Array()],
    ["half a zip", () => Buffer.from("PK\u0003\u0004…")],
    ["an .xls", () => readFileSync(join(__dirname, "..", "contract.xls"))],
    [
      "an encrypted workbook",
      () =>
        containerOf({
          EncryptedPackage: new Uint8Array(5000),
          EncryptionInfo: new Uint8Array(200),
        }),
    ],
    [
      "a Word document",
      () =>
        zipSync({
          "word/document.xml": Buffer.from("<w/>"),
          "_rels/.rels": Buffer.from(
            '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
          ),
        }),
    ],
    [
      "a workbook of which one part is damaged",
      () => {
        const bytes = zipOfRich(richParts(["chart"]));
        const at = Buffer.from(bytes).indexOf("xl/charts/chart1.xml") + 25;
        bytes[at] = bytes[at]! ^ 0x55;
        return bytes;
      },
    ],
  ])("%s", (_, bytes) => {
    expect(publishCopy("表.xlsx", bytes())).toEqual({
      kind: "refused",
      message: expect.stringMatching(/^“表\.xlsx”.*。/) as string,
    });
  });
});
