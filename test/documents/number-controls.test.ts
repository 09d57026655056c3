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

function rolled(bytes: Uint8Array): RolledText {
  return rollText(opened(bytes).text, { source, target, by: 1, offered: () => new Map() });
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
