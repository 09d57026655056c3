import { childPlace, childrenOf } from "../../../src/workbook/package/xml-edit";
import { attributeOf, elementsOf, rootTag, tagsOf } from "../../../src/workbook/package/xml-tags";
import { escapeXml, decodedText, unescapeXml } from "../../../src/workbook/package/xml-text";
import { readRelationships, relationshipsPart } from "../../../src/workbook/package/relationships";

test("tags in comments, CDATA and declarations are none", () => {
  const xml =
    '<?xml version="1.0"?><!DOCTYPE a><!-- <b/> --><x:a><![CDATA[<c/>]]><d e="1>2"/></x:a>';
  expect([...tagsOf(xml)].map(({ kind, prefix, name }) => [kind, prefix, name])).toEqual([
    ["open", "x:", "a"],
    ["empty", "", "d"],
    ["close", "x:", "a"],
  ]);
});

test("attributes are found by their local name, in either quotes, with their entities", () => {
  const tag = rootTag(`<sheet name="a &amp; &#x8868;" sheetId='7' r:id="rId3" note="id='9'"/>`)!;
  expect(["name", "sheetId", "id", "state"].map((name) => attributeOf(tag, name))).toEqual([
    "a & 表",
    "7",
    "rId3",
    undefined,
  ]);
});

test("an element ends with its own closing tag, not with that of a namesake inside", () => {
  expect([...elementsOf("<r><a><a>1</a></a><a/></r>", "a")].map(({ content }) => content)).toEqual([
    "<a>1</a>",
    "",
  ]);
});

test("children are the root's own, cells jumped over", () => {
  const xml = "<w><cols><col/></cols><sheetData><row><c/></row></sheetData><ext><cols/></ext></w>";
  expect([...childrenOf(xml)].map(({ tag, content }) => [tag.name, content])).toEqual([
    ["cols", "<col/>"],
    ["sheetData", "<row><c/></row>"],
    ["ext", "<cols/>"],
  ]);
});

test.each([
  ["b", "<r><a/>|<c/></r>"],
  ["c", "<r><a/><c/>|</r>"],
  ["a", "<r><a/>|<c/></r>"],
])("a %s goes where the schema has it", (name, expected) => {
  const xml = "<r><a/><c/></r>";
  const at = childPlace(xml, name, ["a", "b", "c"]);
  expect(`${xml.slice(0, at)}|${xml.slice(at)}`).toBe(expected);
});

test("text comes out of XML as it went in, without what XML cannot hold", () => {
  expect(unescapeXml(escapeXml('a<b & "c"\u0001>'))).toBe('a<b & "c">');
});

test.each<[string, Uint8Array]>([
  ["UTF-8", Buffer.from("收入")],
  ["UTF-8 with its mark", Buffer.from("\ufeff收入")],
  ["UTF-16", Buffer.from("\ufeff收入", "utf16le")],
  ["GBK", Uint8Array.from([0xca, 0xd5, 0xc8, 0xeb])],
])("text in %s", (_, bytes) => {
  expect(decodedText(bytes)).toBe("收入");
});

test.each([
  ["../comments1.xml", "xl/comments1.xml"],
  ["/xl/comments1.xml", "xl/comments1.xml"],
  ["drawings/./a.vml", "xl/worksheets/drawings/a.vml"],
])("the target %s", (target, expected) => {
  const xml = `<Relationships><Relationship Id="rId1" Type="http://x/comments" Target="${target}"/></Relationships>`;
  expect(readRelationships(xml, "xl/worksheets/sheet1.xml")).toEqual([
    { id: "rId1", type: "comments", target: expected },
  ]);
});

test("links that lead out of the file have no target in it", () => {
  const xml =
    '<Relationship Id="rId1" Type="x/hyperlink" Target="https://a/" TargetMode="External"/>';
  expect(readRelationships(`<r>${xml}</r>`, "xl/a.xml")).toEqual([
    { id: "rId1", type: "hyperlink", outside: "https://a/" },
  ]);
});

test("the links of a part lie beside it", () => {
  expect([relationshipsPart("xl/workbook.xml"), relationshipsPart("")]).toEqual([
    "xl/_rels/workbook.xml.rels",
    "_rels/.rels",
  ]);
});
