import type { Narrative } from "../../src/narrative/paragraph";
import { renderHtml, renderHtmlPage } from "../../src/narrative/render-html";

const NARRATIVE: Narrative = {
  title: [{ kind: "words", text: "某单位2022年度部门决算情况说明" }],
  sections: [
    {
      id: "s1",
      heading: [{ kind: "words", text: "一、收入" }],
      paragraphs: [
        { id: "s1.1", style: "heading", segments: [{ kind: "words", text: "（一）总体" }] },
        {
          id: "s1.2",
          style: "body",
          segments: [
            { kind: "words", text: "收入<总计>&" },
            {
              kind: "number",
              text: "337.02",
              expression: { kind: "fact", name: "收入总计" },
              sources: [],
            },
            {
              kind: "gap",
              text: "〔待填：原因〕",
              what: "原因",
              name: "reason/原因",
              instead: "words",
            },
            { kind: "reason", text: "第一行\n第二行", name: "reason/其他" },
          ],
        },
      ],
    },
  ],
};

test("what the text says is not taken for markup", () => {
  expect(renderHtml(NARRATIVE)).toContain("收入&lt;总计&gt;&amp;337.02");
});

test("each part has its own font, size and indent, on the element itself", () => {
  const html = renderHtml(NARRATIVE);
  expect(html).toMatch(/<h1 style="[^"]*小标宋[^"]*22pt/);
  expect(html).toMatch(/<h2 style="[^"]*text-indent:32pt[^"]*黑体[^"]*16pt/);
  expect(html).toMatch(/<h3 style="[^"]*楷体/);
  expect(html).toMatch(/<p style="[^"]*line-height:28pt[^"]*text-indent:32pt[^"]*仿宋_GB2312/);
});

test("gaps stand out, and lines of a reason stay lines", () => {
  const html = renderHtml(NARRATIVE);
  expect(html).toMatch(/<span style="background:#[0-9a-f]{6}">〔待填：原因〕<\/span>/);
  expect(html).toContain("第一行<br>第二行");
});

test("a page stands alone, and says its language and letters", () => {
  expect(renderHtmlPage(NARRATIVE)).toMatch(
    /^<!doctype html>\n<html lang="zh-CN">\n<head><meta charset="utf-8">/,
  );
});
