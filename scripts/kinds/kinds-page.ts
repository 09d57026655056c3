import { FORMS } from "../../src/tables/forms";
import type { KindExample, KindPage } from "../../src/why/kinds/kind-page";

/** docs/kinds.md: a page for each kind, with an anchor. */
export function kindsPage(pages: readonly KindPage[]): string {
  const group = (name: KindPage["group"]) => pages.filter((page) => page.group === name);
  return [
    "# 各种结论是什么意思",
    "",
    "由 `npm run kinds` 从程序的声明和 `test/cases` 的例子生成，请勿手改。问一个单元格或一张工作表“为什么”：`explain`，或面板里的“为什么”，两处都引到这里。例子都可以重跑：文件在 `test/cases`、`samples` 中，关系的例子是把没有错的表改动一格。",
    "",
    "## 关系",
    "",
    "强制的不成立就是错误；通常的不相符只是提示。",
    ...FORMS.flatMap(({ id, title }) => [
      "",
      `### ${title}`,
      ...group("relation")
        .filter((page) => page.id.startsWith(`${id}/`))
        .flatMap((page) => pageLines(page, "####")),
    ]),
    "",
    "## 疑似有误的编码、行、栏和表",
    ...group("cause").flatMap((page) => pageLines(page, "###")),
    "",
    "## 笔误",
    ...group("slip").flatMap((page) => pageLines(page, "###")),
    "",
    "## 其他提示和错误",
    ...group("finding").flatMap((page) => pageLines(page, "###")),
    "",
  ].join("\n");
}

function pageLines(page: KindPage, level: string): readonly string[] {
  const { id, name, says, matters, source, limits, example } = page;
  return [
    "",
    `<a id="${id}"></a>`,
    "",
    `${level} ${name}`,
    "",
    `- 说的是：${says}`,
    `- 为什么要紧：${matters}`,
    ...exampleLines(example),
    `- 依据：${source}`,
    `- 限度：${limits}`,
  ];
}

function exampleLines(example: KindExample | undefined): readonly string[] {
  if (!example) return [];
  const { from, change, line } = example;
  return [`- 例（\`${from}\`${change === undefined ? "" : `，${change}`}）：${line}`];
}
