import { narrativeDocx } from "../../src/documents/narrative-docx";
import { trackedDocx } from "../../src/documents/docx-edit/tracked-docx";
import { rollLastText } from "../../src/actions/roll-last-text";
import { USUAL_WORDING } from "../../src/narrative/wording/words";
import type { PlacedNumber, RolledParagraph, RolledText } from "../../src/rolling/rolled-text";
import { OpcPackage } from "../../src/workbook/package/opc-package";
import { tagsOf } from "../../src/workbook/package/xml-tags";
import { zipEntries } from "../../src/workbook/package/zip-directory";
import { packText } from "../proofreading/drawn-texts";
import { drawnPairs } from "../rolling/drawn-pairs";
import { docx, opened, PACKAGE, REL, run, W } from "./hand-made-docx";

const DATE = "2026-01-31T08:00:00Z";
const YEARS = { of: 2022, by: 1 };

/** What is to change in a document: in each paragraph, one word for another. */
type Changes = Readonly<Record<number, readonly [was: string, is: string]>>;

function partsOf(bytes: Uint8Array, name: string): string {
  const text = new OpcPackage(zipEntries(bytes)!).text(name);
  if (text.kind !== "text") throw new Error(`${name} is not there`);
  return text.text;
}

function rolledText(paragraphs: readonly RolledParagraph[]): RolledText {
  const numbers = { money: "万元", moneyDecimals: 2, percentDecimals: 2 } as const;
  return {
    paragraphs,
    recognised: 1,
    pictures: [],
    years: YEARS,
    reasons: new Map(),
    numbers,
    wording: USUAL_WORDING,
  };
}

function tracked(body: string, changes: Changes, more: Partial<RolledParagraph> = {}): Uint8Array {
  const { docx: text } = opened(docx(body));
  const paragraphs = text!.paragraphs.map((own, source): RolledParagraph => {
    const [was, is] = changes[source] ?? ["", ""];
    const start = own.text.indexOf(was);
    const change = { start, end: start + was.length, words: is };
    return {
      ...{ origin: "kept", source, isHeading: false, numbers: [], left: [], given: [], told: [] },
      dropped: [],
      text: own.text.slice(0, start) + is + own.text.slice(change.end),
      changes: was === is ? [] : [change],
      ...more,
    };
  });
  return trackedDocx(text!, rolledText(paragraphs), DATE);
}

function acceptedTexts(bytes: Uint8Array): readonly string[] {
  return opened(bytes).text.paragraphs.map(({ text }) => text);
}

/** Every change of ours refused. */
function refused(xml: string): string {
  const ours = 'w:author="决算核对"';
  return xml
    .replace(
      new RegExp(
        `<w:p>(?:(?!</w:p>)[\\s\\S])*?<w:pPr>(?:(?!</w:pPr>)[\\s\\S])*?<w:ins [^>]*${ours}[^>]*/>[\\s\\S]*?</w:p>`,
        "g",
      ),
      "",
    )
    .replace(new RegExp(`<w:ins [^>]*${ours}[^>]*>[\\s\\S]*?</w:ins>`, "g"), "")
    .replace(new RegExp(`<w:del [^>]*${ours}[^>]*/>`, "g"), "")
    .replace(new RegExp(`<w:del [^>]*${ours}[^>]*>([\\s\\S]*?)</w:del>`, "g"), "$1")
    .replaceAll("w:delText", "w:t");
}

function refusedTexts(bytes: Uint8Array): readonly string[] {
  const xml = partsOf(bytes, "word/document.xml");
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(xml)![1]!;
  return opened(docx(refused(body))).text.paragraphs.map(({ text }) => text);
}

/** Each tag is closed by its own. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const { kind, name, prefix } of tagsOf(xml)) {
    if (kind === "open") open.push(prefix + name);
    if (kind === "close" && open.pop() !== prefix + name) return false;
  }
  return open.length === 0;
}

const HARD: readonly (readonly [what: string, body: string])[] = [
  ["one run", `<w:p>${run("总计337.02万元")}</w:p>`],
  [
    "runs with looks of their own, a bookmark between",
    `<w:p>${run("总计33")}<w:proofErr/>${run("7", "<w:rPr><w:b/></w:rPr>")}<w:bookmarkStart w:id="1" w:name="a"/>${run(".02", '<w:rPr><w:color w:val="FF0000"/></w:rPr>')}<w:bookmarkEnd w:id="1"/>${run("万元")}</w:p>`,
  ],
  [
    "a link",
    `<w:p>${run("总计")}<w:hyperlink w:anchor="a">${run("33")}${run("7.02")}</w:hyperlink>${run("万元")}</w:p>`,
  ],
  [
    "a run with a tab in it",
    `<w:p><w:r><w:t>总计 </w:t><w:tab/><w:t xml:space="preserve"> 337.02 </w:t></w:r>${run("万元")}</w:p>`,
  ],
  [
    "somebody's own tracked changes",
    `<w:p>${run("总计")}<w:del w:id="5" w:author="复核"><w:r><w:delText>300.00</w:delText></w:r></w:del><w:ins w:id="6" w:author="复核">${run("33")}${run("7.02")}</w:ins>${run("万元")}</w:p>`,
  ],
  [
    "a content control",
    `<w:p><w:sdt><w:sdtPr/><w:sdtContent>${run("总计33")}${run("7.0")}</w:sdtContent></w:sdt>${run("2万元")}</w:p>`,
  ],
  [
    "a cell",
    `<w:tbl><w:tr><w:tc><w:p>${run("总计337")}${run(".02万元")}</w:p></w:tc></w:tr></w:tbl>`,
  ],
  ["letters written as entities", `<w:p>${run("A&amp;B &#x603B;&#35745;337.02万元")}</w:p>`],
  [
    "somebody's comment",
    `<w:p>${run("总计")}<w:commentRangeStart w:id="0"/>${run("337.02")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run("万元")}</w:p>`,
  ],
];

test.each(HARD)(
  "%s: accepted the new words, refused the old ones, all else as it stood",
  (_what, body) => {
    const [before] = acceptedTexts(docx(body));
    const made = tracked(body, { 0: ["337.02", "434.72"] });
    const xml = partsOf(made, "word/document.xml");
    expect(acceptedTexts(made)).toEqual([before!.replace("337.02", "434.72")]);
    expect(refusedTexts(made)).toEqual([before]);
    expect(isBalanced(xml)).toBe(true);
    expect(xml).toContain(`w:author="决算核对" w:date="${DATE}"`);
    const kept = /<w:(?:bookmark|comment|hyperlink|sdt|tab|color|b\/)[^>]*>/g;
    expect(xml.match(kept)?.filter((tag) => !/highlight/.test(tag)) ?? []).toEqual(
      expect.arrayContaining(body.match(kept) ?? []),
    );
  },
);

test("the result of a field is told, not changed: Word writes it anew", () => {
  const body = `<w:p>${run("总计")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("337.02")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run("万元")}</w:p>`;
  const made = tracked(body, { 0: ["337.02", "434.72"] });
  expect(acceptedTexts(made)).toEqual(["总计337.02万元"]);
  expect(partsOf(made, "word/comments.xml")).toContain("更新域以后应为“434.72”");
});

test("what is left to the author is yellow as a change, with a comment at its letters", () => {
  const left = [{ start: 0, end: 6, quote: "337.02", why: "没有认出是表里的哪个数" }];
  const made = tracked(`<w:p>${run("337.02万元")}</w:p>`, {}, { left });
  const xml = partsOf(made, "word/document.xml");
  expect(xml).toMatch(
    /<w:commentRangeStart[^>]*\/><w:r><w:rPr><w:highlight w:val="yellow"\/><w:rPrChange[^>]*><w:rPr\/><\/w:rPrChange><\/w:rPr><w:t[^>]*>337\.02<\/w:t><\/w:r><w:commentRangeEnd/,
  );
  expect(partsOf(made, "word/comments.xml")).toContain("没有认出是表里的哪个数。");
});

const NUMBER: PlacedNumber = {
  ...{ text: "30.00", start: 0, end: 5, expression: { kind: "fact", name: "支出总计" } },
  ...{ sources: [], how: "table" },
};

test("rows of a table that come and go are tracked as rows", () => {
  const row = (...cells: readonly string[]) =>
    `<w:tr>${cells.map((one) => `<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p>${run(one)}</w:p></w:tc>`).join("")}</w:tr>`;
  const body = `<w:tbl>${row("科目", "决算数")}${row("文化活动", "20.00")}</w:tbl><w:p>${run("完。")}</w:p>`;
  const { docx: text } = opened(docx(body));
  const [a, b, c, d, end] = text!.paragraphs.map((own, source): RolledParagraph => ({
    ...{ origin: "kept", source, isHeading: false, changes: [], numbers: [], left: [] },
    ...{ given: [], told: [], dropped: [], text: own.text },
  })) as [RolledParagraph, RolledParagraph, RolledParagraph, RolledParagraph, RolledParagraph];
  const made = trackedDocx(
    text!,
    rolledText([
      a,
      b,
      { ...c, origin: "removed" },
      { ...d, origin: "removed" },
      { ...c, origin: "new", newRow: 2, text: "群众&文化" },
      { ...d, origin: "new", newRow: 2, text: "30.00", numbers: [NUMBER] },
      end,
    ]),
    DATE,
  );
  const xml = partsOf(made, "word/document.xml");
  expect(isBalanced(xml)).toBe(true);
  expect(acceptedTexts(made)).toEqual(["科目", "决算数", "群众&文化", "30.00", "完。"]);
  const rows = [...xml.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([one]) => one);
  expect(rows.map((one) => /<w:trPr><w:(ins|del) [^>]*\/><\/w:trPr>/.exec(one)?.[1])).toEqual([
    undefined,
    "del",
    "ins",
  ]);
  expect(rows[2]).not.toContain("vMerge");
  expect(rows[2]).toContain('<w:tag w:val="决算:支出总计"/>');
  const kept = rows[2] ? xml.replace(rows[2], "") : xml;
  const body2 = /<w:body>([\s\S]*)<\/w:body>/.exec(kept)![1]!;
  expect(opened(docx(refused(body2))).text.paragraphs.map((one) => one.text)).toEqual(
    text!.paragraphs.map((one) => one.text),
  );
});

test("the header's year moves on, and no other number of it", () => {
  const file = docx(`<w:p>${run("总计337.02万元")}</w:p>`, {
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/header" Target="header1.xml"/></Relationships>`,
    "word/header1.xml": `<w:hdr xmlns:w="${W}"><w:p>${run("某中心20")}${run("22年度说明 第3页")}</w:p></w:hdr>`,
  });
  const { docx: text } = opened(file);
  const rolled: RolledText = rolledText([]);
  const header = partsOf(trackedDocx(text!, rolled, DATE), "word/header1.xml");
  expect(isBalanced(header)).toBe(true);
  expect(header.replace(/<w:del [\s\S]*?<\/w:del>/g, "").replace(/<[^>]*>/g, "")).toBe(
    "某中心2023年度说明 第3页",
  );
});

test.each(drawnPairs(5).map((pair) => [pair.pack, pair] as const))(
  "%s: our own document of last year, all changes accepted, is the rolled text; refused, it is as it was",
  async (_pack, pair) => {
    const before = opened(await narrativeDocx(pair.last.narrative));
    const outcome = rollLastText({
      text: before.text,
      tables: pair.now.tables,
      lastYear: pair.last.tables,
      given: { facts: pair.now.given.facts, reasons: new Map() },
      pack: packText(pair.pack),
    });
    if (outcome.kind === "not-done") throw new Error(outcome.message);
    const made = trackedDocx(before.docx!, outcome.rolled, DATE);
    const wanted = outcome.rolled.paragraphs.filter(({ origin }) => origin !== "removed");
    expect(acceptedTexts(made)).toEqual(wanted.map(({ text }) => text));
    expect(refusedTexts(made)).toEqual(before.text.paragraphs.map(({ text }) => text));
    expect(isBalanced(partsOf(made, "word/document.xml"))).toBe(true);
    expect(isBalanced(partsOf(made, "word/comments.xml"))).toBe(true);
  },
);
