import { strFromU8, unzipSync } from "fflate";
import { markCopy } from "../../../src/workbook/marking/mark-copy";
import {
  relationships,
  workbookParts,
  worksheetXml,
  zipOf,
  type Parts,
} from "../hand-made-package";

const DATA = '<row r="1"><c r="B1"><v>1</v></c></row>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function after(parts: Parts, address = "B1"): Record<string, string> {
  const copy = markCopy(zipOf(parts), [{ sheet: "表", address, kind: "suspect", comment: "a<b" }]);
  if (copy.kind === "refused") throw new Error(copy.message);
  return Object.fromEntries(
    Object.entries(unzipSync(copy.bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

const SHEET = "xl/worksheets/sheet1.xml";

test("a workbook without a style sheet gets one", () => {
  const made = after(workbookParts({ 表: worksheetXml(DATA) }));
  expect(made["xl/styles.xml"]).toMatch(/<dxfs count="5">(<dxf>.*?<\/dxf>){5}<\/dxfs>/);
  expect(made["xl/_rels/workbook.xml.rels"]).toContain('Target="/xl/styles.xml"');
  expect(made["[Content_Types].xml"]).toContain('PartName="/xl/styles.xml"');
});

test("children of the sheet stand in the order that the schema demands", () => {
  const tail =
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/><drawing/><tableParts/><extLst/>';
  const made = after(workbookParts({ 表: worksheetXml(DATA, "<dimension/>", tail) }))[SHEET]!;
  const names = [
    ...made.matchAll(
      /<(mergeCells|conditionalFormatting|pageMargins|drawing|legacyDrawing|tableParts|extLst)[\s/>]/g,
    ),
  ].map(([, name]) => name);
  expect(names).toEqual([
    "mergeCells",
    "conditionalFormatting",
    "pageMargins",
    "drawing",
    "legacyDrawing",
    "tableParts",
    "extLst",
  ]);
});

test("a sheet with a prefixed namespace is written in its own prefix", () => {
  const parts = workbookParts({
    表: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"/></x:sheetData><x:extLst/></x:worksheet>`,
  });
  expect(after(parts)[SHEET]).toMatch(
    /<\/x:sheetData><x:conditionalFormatting .*<x:cfRule .*<\/x:conditionalFormatting><x:legacyDrawing .*\/><x:extLst\/>/,
  );
});

test("a strict workbook gets strict parts", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const made = after(workbookParts({ 表: worksheetXml(DATA).replace(MAIN, strict) }));
  expect(made["xl/comments1.xml"]).toContain(`xmlns="${strict}"`);
  expect(made["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
  );
});

test.each([
  ['<dxfs count="0"/>', /<dxfs count="5">/],
  ["<dxfs/>", /<dxfs>(<dxf>.*?<\/dxf>){5}<\/dxfs>/],
  ['<dxfs count="1"><dxf><font/></dxf></dxfs>', /<dxfs count="6"><dxf><font\/><\/dxf>/],
  ["<tableStyles/>", /<dxfs count="5">.*<\/dxfs><tableStyles\/>/],
])("the differential formats of a style sheet with %s", (dxfs, expected) => {
  const parts = workbookParts({ 表: worksheetXml(DATA) });
  parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}"><cellXfs/>${dxfs}</styleSheet>`;
  parts["xl/_rels/workbook.xml.rels"] = relationships([
    ["rId1", "worksheet", `/${SHEET}`],
    ["rId2", "styles", "/xl/styles.xml"],
  ]);
  expect(after(parts)["xl/styles.xml"]).toMatch(expected);
});

/** A sheet with a thread on B1, as Excel 365 keeps it: the thread and an old comment that stands in for it. */
function threaded(): Parts {
  const parts = workbookParts({
    表: worksheetXml(
      DATA,
      "",
      '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>',
    ),
  });
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships([
    ["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId2", "comments", "../comments1.xml"],
    ["rId3", "threadedComment", "../threadedComments/threadedComment1.xml"],
  ]);
  parts["xl/_rels/workbook.xml.rels"] = relationships([
    ["rId1", "worksheet", SHEET.slice(3)],
    ["rId2", "person", "persons/person.xml"],
  ]);
  parts["xl/comments1.xml"] =
    `<comments xmlns="${MAIN}"><authors><author>tc={A}</author></authors><commentList><comment ref="B1" authorId="0"><text><t>[线程批注] 为何</t></text></comment></commentList></comments>`;
  parts["xl/threadedComments/threadedComment1.xml"] =
    '<ThreadedComments><threadedComment ref="B1" dT="2023-08-01T00:00:00.00" personId="{P}" id="{A}"><text>为何</text></threadedComment></ThreadedComments>';
  parts["xl/persons/person.xml"] = '<personList><person displayName="张三" id="{P}"/></personList>';
  parts["xl/drawings/vmlDrawing1.vml"] =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025" type="#_x0000_t201"><br></v:shape></xml>';
  return parts;
}

test("a thread is answered, and nothing of it is lost", () => {
  const made = after(threaded());
  expect(made["xl/threadedComments/threadedComment1.xml"]).toMatch(
    /<text>为何<\/text><\/threadedComment><threadedComment ref="B1" .*parentId="\{A\}"><text>a&lt;b<\/text>/,
  );
  expect(made["xl/persons/person.xml"]).toMatch(/张三.*决算核对/);
  expect(made["xl/comments1.xml"]).toMatch(/<text><r><t>\[线程批注\] 为何<\/t><\/r><r>.*a&lt;b/s);
});

test("shapes of form controls stay, and ours are numbered after them", () => {
  const drawing = after(threaded(), "C9")["xl/drawings/vmlDrawing1.vml"]!;
  expect(drawing).toContain('<v:shape id="_x0000_s1025" type="#_x0000_t201"><br></v:shape>');
  expect(drawing).toMatch(
    /id="_x0000_t202".*id="_x0000_s1026".*<x:Row>8<\/x:Row><x:Column>2<\/x:Column>.*<\/xml>$/,
  );
});

test("an own comments part that is damaged is not written over", () => {
  const bytes = zipOf(threaded());
  const at = Buffer.from(bytes).indexOf("xl/comments1.xml") + 30;
  bytes[at] = bytes[at]! ^ 0x55;
  expect(
    markCopy(bytes, [{ sheet: "表", address: "B1", kind: "error", comment: "…" }]),
  ).toMatchObject({ kind: "refused" });
});

test.each([
  ["sheet.main", ".xlsx"],
  ["sheet.macroEnabled.main", ".xlsm"],
])("a workbook of the type %s must be named %s", (type, extension) => {
  const parts = workbookParts({ 表: worksheetXml(DATA) });
  const stated = `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.${type}+xml"/></Types>`;
  parts["[Content_Types].xml"] = parts["[Content_Types].xml"]!.replace("</Types>", stated);
  const copy = markCopy(zipOf(parts), []);
  expect(copy.kind === "marked" && copy.extension).toBe(extension);
});
