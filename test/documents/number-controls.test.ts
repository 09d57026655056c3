import { narrativeDocx } from "../../src/documents/narrative-docx";
import { trackedDocx } from "../../src/documents/docx-edit/tracked-docx";
import { factBook } from "../../src/narrative/facts/fact-book";
import type { FactBook } from "../../src/narrative/fact";
import { readFinishedText } from "../../src/reading-text/read-finished-text";
import { rollText } from "../../src/rolling/roll-text";
import type { RolledText } from "../../src/rolling/rolled-text";
import { OpcPackage } from "../../src/workbook/package/opc-package";
import { zipEntries } from "../../src/workbook/package/zip-directory";
import { drawnPairs } from "../rolling/drawn-pairs";
import { sampleBooks, THREE_YEARS } from "../rolling/sample-years";
import { docx, opened, run } from "./hand-made-docx";

const [PAIR] = drawnPairs(1);
const { last, now } = PAIR!;
const source: FactBook = factBook({
  readings: last.tables,
  lastYear: PAIR!.beforeLast,
  given: last.given,
});
const target: FactBook = factBook({
  readings: now.tables,
  lastYear: last.tables,
  given: now.given,
});
const DATE = "2026-01-31T08:00:00Z";

function documentOf(bytes: Uint8Array): string {
  const text = new OpcPackage(zipEntries(bytes)!).text("word/document.xml");
  if (text.kind !== "text") throw new Error("no document");
  return text.text;
}

function rolled(
  bytes: Uint8Array,
  books: { source: FactBook; target: FactBook } = { source, target },
): RolledText {
  return rollText(opened(bytes).text, { ...books, by: 1, offered: () => new Map() });
}

/** A number of last year's totals, in 万元 as the text prints it. */
function amountOf(book: FactBook, name: string): string {
  const fact = book.fact(name);
  if (fact?.kind !== "amount") throw new Error(name);
  return fact.yuan.div(10_000).toFixed(2);
}

const control = (tag: string, inner: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const HEADING = `<w:p>${run("一、收入支出决算总体情况说明")}</w:p>`;

describe("the explanation for Word", () => {
  test("each number says what it is, and reads and rolls as the plain text does", async () => {
    const [tagged, plain] = await Promise.all([
      narrativeDocx(last.narrative),
      narrativeDocx(last.narrative, { plain: true }),
    ]);
    const count = (bytes: Uint8Array) => documentOf(bytes).split("<w:sdt>").length - 1;
    expect(count(tagged)).toBeGreaterThan(100);
    expect(count(plain)).toBe(0);
    const texts = (bytes: Uint8Array) => rolled(bytes).paragraphs.map(({ text }) => text);
    expect(opened(tagged).text.paragraphs.map(({ text }) => text)).toEqual(
      opened(plain).text.paragraphs.map(({ text }) => text),
    );
    expect(texts(tagged)).toEqual(texts(plain));
  });
});

describe("a number that says what it is", () => {
  const was = amountOf(source, "收入总计");
  const is = amountOf(target, "收入总计");
  const body = (number: string, tag = "决算:收入总计") =>
    `${HEADING}<w:p>${run("全年进账一共")}${control(tag, run(number))}${run("万元。")}</w:p>`;

  test("rolls whatever words stand around it", () => {
    const [, line] = rolled(docx(body(was))).paragraphs;
    expect(line!.text).toBe(`全年进账一共${is}万元。`);
    expect(line!.numbers.map(({ how }) => how)).toEqual(["table"]);
  });

  test("is not believed where the author wrote something else there", () => {
    const [, line] = rolled(docx(body("77.00"))).paragraphs;
    expect(line!.text).toBe("全年进账一共77.00万元。");
    expect(line!.left.map(({ quote }) => quote)).toEqual(["77.00万元"]);
  });

  test.each(["作者", "决算:没有这个数", "决算:一般公共预算项/2080505/没有"])(
    "a tag of another kind says nothing: %s",
    (tag) => {
      const { text } = opened(docx(body(was, tag)));
      const [statement] = readFinishedText(text, source).statements;
      expect(statement).toMatchObject({ outcome: { kind: "unmatched" } });
    },
  );

  test("in other words than its own, both are possible", () => {
    const words = `${HEADING}<w:p>${run("支出总计")}${control("决算:收入总计", run(was))}${run("万元。")}</w:p>`;
    const [statement] = readFinishedText(opened(docx(words)).text, source).statements;
    expect(statement).toMatchObject({
      outcome: {
        expression: { name: "收入总计" },
        rivals: [{ kind: "fact", name: "支出总计" }],
      },
    });
  });
});

describe("last year's document of somebody else", () => {
  const was = amountOf(source, "收入总计");
  const file = docx(`${HEADING}<w:p>${run(`收入总计${was}万元，其他。`)}</w:p>`);
  const { docx: text } = opened(file);

  test("the new number stands with the old one in a control, and says next year what it is", () => {
    const made = trackedDocx(text!, rolled(file), DATE);
    const xml = documentOf(made);
    expect(xml).toMatch(
      /<w:sdt><w:sdtPr><w:tag w:val="决算:收入总计"\/><\/w:sdtPr><w:sdtContent><w:del [^>]*>.*<\/w:del><w:ins [^>]*>.*<\/w:ins><\/w:sdtContent><\/w:sdt>/,
    );
    const [, line] = opened(made).text.paragraphs;
    expect(line!.text).toBe(`收入总计${amountOf(target, "收入总计")}万元，其他。`);
    expect(line!.tagged?.map(({ tag }) => tag)).toEqual(["决算:收入总计"]);
  });

  test("or plainly, where that is wished", () => {
    expect(documentOf(trackedDocx(text!, rolled(file), DATE, { plain: true }))).not.toContain(
      "sdt",
    );
  });
});

test("plainly means without those of last year's document of ours too; what others made stays", () => {
  const was = amountOf(source, "收入总计");
  const others = control("合同号", run("甲"));
  const own = `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${control("决算:收入总计", run(was))}</w:sdtContent></w:sdt>`;
  const file = docx(`${HEADING}<w:p>${run("收入总计")}${own}${run("万元。")}${others}</w:p>`);
  const { docx: text } = opened(file);
  const made = trackedDocx(text!, rolled(file), DATE, { plain: true });
  const xml = documentOf(made);
  expect(xml).not.toContain("决算:");
  expect(xml.match(/<w:sdt>/g)).toHaveLength(2);
  expect(xml).toMatch(/<w:tag w:val="合同号"\/>/);
  expect(opened(made).text.paragraphs[1]!.text).toBe(
    `收入总计${amountOf(target, "收入总计")}万元。甲`,
  );
});

describe("a paragraph that comes whole", () => {
  const items = [
    "五、一般公共预算财政拨款支出决算情况说明",
    "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。支出决算为120.00万元，占100.00%。",
    "2.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。支出决算为10.00万元，比上年增加1.00万元。",
  ];
  const file = docx(items.map((text) => `<w:p>${run(text)}</w:p>`).join(""));
  const books = sampleBooks(THREE_YEARS, { "年初预算/2101102": "5" });
  const text = rolled(file, books);
  const added = text.paragraphs.find(({ origin }) => origin === "new")!;
  const xmlOf = (plain: boolean) =>
    documentOf(trackedDocx(opened(file).docx!, text, DATE, { plain }));
  const xml = xmlOf(false);

  test("says of each of its numbers what it is, in a control that is inserted with it", () => {
    expect(added.numbers.map((one) => one.text)).toContain("5.50");
    const again = opened(docxOf(xml)).text.paragraphs.find((one) => one.text === added.text)!;
    const told = again.tagged!.map(({ start, end, tag }) => [again.text.slice(start, end), tag]);
    expect(told).toContainEqual(["5.50", "决算:一般公共预算项/2101102/本年"]);
    expect(told).toHaveLength(added.numbers.length);
    expect(xml).toMatch(
      /<w:customXmlInsRangeStart w:id="(\d+)" [^>]*\/><w:sdt><w:sdtPr><w:tag [^>]*2101102\/本年"\/><\/w:sdtPr><w:sdtContent><w:customXmlInsRangeEnd w:id="\1"\/><w:ins [^>]*>.{1,80}5\.50<\/w:t><\/w:r><\/w:ins><w:customXmlInsRangeStart w:id="(\d+)" [^>]*\/><\/w:sdtContent><\/w:sdt><w:customXmlInsRangeEnd w:id="\2"\/>/,
    );
  });

  test("no two changes have one number, and every range ends", () => {
    const ids = [...xml.matchAll(/<w:(?:ins|del|rPrChange|customXmlInsRangeStart) w:id="(\d+)"/g)];
    expect(new Set(ids.map(({ 1: id }) => id)).size).toBe(ids.length);
    const of = (name: string) =>
      [...xml.matchAll(new RegExp(`<w:${name} w:id="(\\d+)"`, "g"))].map(({ 1: id }) => id);
    expect(of("customXmlInsRangeEnd")).toEqual(of("customXmlInsRangeStart"));
  });

  test("next year its numbers are known whatever stands around them", () => {
    const other = docxOf(xml.replaceAll("支出决算为", "全年一共花了"));
    const { statements } = readFinishedText(opened(other).text, books.target);
    const outcomes = statements.flatMap((one) =>
      one.kind === "number" && one.digits === "5.50" ? [one.outcome] : [],
    );
    expect(outcomes).toMatchObject([
      { kind: "bound", expression: { kind: "line", key: "2101102", field: "本年" } },
    ]);
  });

  test("plainly there is no control; and one that nobody accepted is taken out with its marks", () => {
    expect(xmlOf(true)).not.toMatch(/sdt|customXml/);
    const made = docxOf(xml);
    const before = opened(made);
    const plain = documentOf(trackedDocx(before.docx!, rolled(made, books), DATE, { plain: true }));
    expect(plain).not.toMatch(/sdt|customXml/);
  });
});

function docxOf(xml: string): Uint8Array {
  return docx(/<w:body>([\s\S]*)<\/w:body>/.exec(xml)![1]!);
}
