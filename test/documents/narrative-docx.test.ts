import { strFromU8, unzipSync } from "fflate";
import { narrativeDocx } from "../../src/documents/narrative-docx";

async function documentXml(): Promise<string> {
  const bytes = await narrativeDocx({
    title: [{ kind: "words", text: "决算情况说明" }],
    sections: [
      {
        id: "s1",
        heading: [{ kind: "words", text: "一、收入" }],
        paragraphs: [
          {
            id: "s1.1",
            style: "body",
            segments: [
              { kind: "words", text: "收入<总计>&" },
              { kind: "number", text: "337.02", sources: [] },
              { kind: "gap", text: "〔待填：原因〕", what: "原因", name: "n", instead: "words" },
            ],
          },
        ],
      },
    ],
  });
  return strFromU8(unzipSync(bytes)["word/document.xml"]!);
}

test("a Word document is set as official texts are", async () => {
  const xml = await documentXml();
  expect(xml).toContain('w:eastAsia="仿宋_GB2312"');
  expect(xml).toContain('w:eastAsia="黑体"');
  expect(xml).toMatch(/<w:ind [^>]*w:firstLineChars="200"/);
  expect(xml).toMatch(/<w:spacing [^>]*w:line="560"[^>]*w:lineRule="exact"/);
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
});

test("its text is whole, and what is to be filled in is shaded", async () => {
  const xml = await documentXml();
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, one]) => one).join("");
  expect(text).toBe("决算情况说明一、收入收入&lt;总计&gt;&amp;337.02〔待填：原因〕");
  expect(xml.match(/w:fill="FFE699"/g)).toHaveLength(1);
});
