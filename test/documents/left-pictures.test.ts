import { trackedDocx } from "../../src/documents/docx-edit/tracked-docx";
import { toldOfPictures } from "../../src/rolling/left-pictures";
import { rollText } from "../../src/rolling/roll-text";
import { OpcPackage } from "../../src/workbook/package/opc-package";
import { zipEntries } from "../../src/workbook/package/zip-directory";
import { sampleBooks, THREE_YEARS } from "../rolling/sample-years";
import { docx, opened, PACKAGE, REL, run, W } from "./hand-made-docx";

const { source, target } = sampleBooks(THREE_YEARS);
const words = (text: string) => `<w:p>${run(text)}</w:p>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const drawing = (inner: string) =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const CHART = drawing('<c:chart r:id="rId9"/>');
const PICTURE = drawing("<pic:pic><pic:blipFill/></pic:pic>");
const DIAGRAM = drawing('<dgm:relIds r:dm="rId8"/>');
const OBJECT = `<w:r><w:object><v:shape><v:imagedata r:id="rId7"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/></w:object></w:r>`;
const OLD_PICTURE = `<w:r><w:pict><v:shape><v:imagedata r:id="rId7"/></v:shape></w:pict></w:r>`;
const TEXT_BOX = `<w:r><mc:AlternateContent><mc:Choice>${drawing(`<wps:wsp><wps:txbx><w:txbxContent>${words("内部资料")}</w:txbxContent></wps:txbx></wps:wsp>`)}</mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const HEADING = words("一、2022年度收入支出决算总体情况说明");
const SENTENCE = "2022年度收入总计150.00万元。";

function rolledFrom(body: string, parts: Readonly<Record<string, string>> = {}) {
  const file = opened(docx(body, parts));
  const rolled = rollText(file.text, { source, target, by: 1, offered: () => new Map() });
  return { file, rolled, told: toldOfPictures(rolled.pictures) };
}

test.each([
  ["a chart", CHART, "图表没有更新，请用今年的数字重做"],
  ["a picture", PICTURE, "图片没有更新，里面如有年份或数字，请换成今年的"],
  ["a picture of older programs", OLD_PICTURE, "图片没有更新，里面如有年份或数字，请换成今年的"],
  ["a diagram", DIAGRAM, "SmartArt 图形没有更新，里面的年份和数字请核对"],
  ["an embedded sheet", OBJECT, "嵌入的对象（如 Excel 表格）没有更新，请双击打开核对"],
])("%s without a caption is told with where it stands, as that reads now", (_what, inner, why) => {
  const { told } = rolledFrom(HEADING + words(SENTENCE) + paragraph(inner));
  expect(told).toEqual([`“2023年度收入总计115.50万元。”后面的${why}。`]);
});

test.each([
  ["below it", words("图1 收入支出总体情况"), ""],
  ["above it", "", words("图一：收入支出总体情况")],
])("a chart with its caption %s is told by the caption alone", (_where, below, above) => {
  const { rolled, told } = rolledFrom(HEADING + above + paragraph(CHART) + below);
  expect(told).toEqual([]);
  const left = rolled.paragraphs.flatMap((one) => one.left.map(({ why }) => why));
  expect(left).toEqual(["图没有更新，请用今年的数字重做"]);
});

test("one caption is of one chart; another one beside it is told", () => {
  const { told } = rolledFrom(
    HEADING + paragraph(CHART) + words("图1 收入") + paragraph(CHART) + paragraph(CHART),
  );
  expect(told).toEqual(["“图1 收入”后面的图表没有更新，请用今年的数字重做（2 处）。"]);
});

test.each([
  ["a text box, in either of its forms", HEADING + paragraph(TEXT_BOX)],
  ["what was deleted", `${HEADING}<w:p><w:del w:id="1" w:author="复核">${CHART}</w:del></w:p>`],
  ["a picture on the cover", paragraph(PICTURE) + words("某中心") + paragraph(PICTURE) + HEADING],
])("nothing is told of %s", (_what, body) => {
  expect(rolledFrom(body).told).toEqual([]);
});

test("nor of the sign of the unit in the header", () => {
  const parts = {
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/header" Target="header1.xml"/></Relationships>`,
    "word/header1.xml": `<w:hdr xmlns:w="${W}">${paragraph(PICTURE)}</w:hdr>`,
  };
  expect(rolledFrom(HEADING + words(SENTENCE), parts).told).toEqual([]);
});

test("a chart on the cover is told, and one within a sentence's paragraph", () => {
  const { told } = rolledFrom(
    paragraph(CHART) +
      HEADING +
      `<w:p>${run("2022年度收入总计")}${CHART}${run("150.00万元。")}</w:p>`,
  );
  expect(told.map((one) => one.replace(/图表没有.*/, ""))).toEqual([
    "文首的",
    "“2023年度收入总计115.50万元。”后面的",
  ]);
});

test("in the document a comment stands at it, and it stays as it stood", () => {
  const { file, rolled } = rolledFrom(HEADING + words(SENTENCE) + paragraph(CHART));
  const made = trackedDocx(file.docx!, rolled, "2026-01-31T08:00:00Z");
  const partOf = (name: string) => {
    const part = new OpcPackage(zipEntries(made)!).text(name);
    return part.kind === "text" ? part.text : "";
  };
  const [, id] = /<w:comment w:id="(\d+)"[^>]*>.*这里的图表没有更新/.exec(
    partOf("word/comments.xml"),
  )!;
  expect(partOf("word/document.xml")).toContain(
    `<w:p><w:commentRangeStart w:id="${id!}"/><w:commentRangeEnd w:id="${id!}"/><w:r><w:commentReference w:id="${id!}"/></w:r>${CHART}</w:p>`,
  );
});
