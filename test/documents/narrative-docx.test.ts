import { strFromU8, unzipSync } from "fflate";
import { narrativeDocx } from "../../src/documents/narrative-docx";
import type { Chart } from "../../src/narrative/charts/chart";

async function documentXml(words = "收入<总计>&"): Promise<string> {
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
              { kind: "words", text: words },
              {
                kind: "number",
                text: "337.02",
                expression: { kind: "fact", name: "收入总计" },
                sources: [],
              },
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

test("a heading stays on the page of what follows; lines that the author wrote stay lines", async () => {
  const xml = await documentXml("第一行\n第二行");
  const headings = [...xml.matchAll(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:keepNext\/>/g)];
  expect(headings).toHaveLength(1);
  expect(xml).toMatch(/第一行<\/w:t>.*<w:br\/><w:t[^>]*>第二行/);
});

describe("charts", () => {
  const point = (text: string, share?: string) => ({
    text,
    value: parseFloat(text),
    sources: [],
    ...(share !== undefined && { share }),
  });
  const CHARTS: readonly Chart[] = [
    {
      shape: "columns",
      unit: "万元",
      series: ["2021年", "2022年"],
      groups: [{ name: "收入总计", points: [point("239.45"), point("337.02")] }],
    },
    {
      shape: "pie",
      unit: "万元",
      series: ["2022年"],
      groups: [
        { name: "基本支出", points: [point("326.67", "96.93%")] },
        { name: "项目支出", points: [point("10.35", "3.07%")] },
      ],
    },
  ];

  async function parts(): Promise<Readonly<Record<string, Uint8Array>>> {
    const paragraphs = CHARTS.map((chart, index) => ({
      id: `s1.${index}`,
      style: "caption" as const,
      segments: [{ kind: "words" as const, text: `图${index + 1}　变动` }],
      chart,
    }));
    const section = { id: "s1", heading: [], paragraphs };
    return unzipSync(await narrativeDocx({ title: [], sections: [section] }));
  }

  test("are Word's own, with the text's numbers, above their captions", async () => {
    const files = await parts();
    const columns = strFromU8(files["word/charts/chart1.xml"]!);
    expect(columns).toContain("<c:barChart>");
    for (const told of ["2021年", "2022年", "收入总计", "239.45", "337.02"])
      expect(columns).toContain(told);
    const pie = strFromU8(files["word/charts/chart2.xml"]!);
    expect(pie).toContain("<c:pieChart>");
    expect(pie).toContain("项目支出 10.35万元，3.07%");
    const document = strFromU8(files["word/document.xml"]!);
    expect(document.indexOf("<c:chart ")).toBeGreaterThan(0);
    expect(document.indexOf("<c:chart ")).toBeLessThan(document.indexOf("图1　变动</w:t>"));
  });

  test("can be edited in Word: each carries its own data", async () => {
    const embedded = Object.keys(await parts()).filter((name) => name.endsWith(".xlsx"));
    expect(embedded).toHaveLength(2);
  });

  test("are told to those who do not see them", async () => {
    const document = strFromU8((await parts())["word/document.xml"]!);
    expect(document).toContain("收入总计：2021年239.45万元，2022年337.02万元");
  });
});

test("what XML cannot hold is left out of a document, wherever it comes from", async () => {
  const xml = await documentXml("甲\u001b[31m\u0000\u000b乙\ufffe\ud800丙\u009b");
  expect(xml).toContain("甲[31m乙丙");
  expect(xml).not.toMatch(/(?![\t\n\r])[\p{Cc}\ufffe\uffff\ufffd]/u);
});
