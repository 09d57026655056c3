/** `npm run facts`: writes docs/facts.md and docs/packs.md, for whoever writes or edits a text pack. */
import { INFORMATION_LINES } from "../src/tables/information";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FACT_LISTS, LINE_FACTS } from "../src/narrative/facts/fact-lists";
import { GIVEN_FACTS } from "../src/narrative/facts/given-facts";
import { TABLE_FACTS, type FigurePlace } from "../src/narrative/facts/table-facts";
import { CHART_EXAMPLES, OPERATIONS } from "../src/narrative/template/operations";
import { WORDS } from "../src/narrative/wording/words";
import { formOf } from "../src/tables/forms";

const DOCS = join(__dirname, "..", "docs");
const INFORMATION = new Set(INFORMATION_LINES.map(({ key }) => key));
const KINDS = { amount: "金额（万元）", count: "个数", score: "得分", words: "文字" } as const;

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(heads), row(heads.map(() => "---")), ...lines.map(row)].join("\n");
}

function placeText({ table: id, line, column }: FigurePlace): string {
  return `［${formOf(id).title}］${line}·${column}`;
}

function factsPage(): string {
  return `# 事实：文本模板里可以用的名称

由 \`npm run facts\` 从程序的数据生成，请勿手改。

每个事实都知道自己来自哪些单元格，或由谁填写。表里没有、也没有人填写的，文中留〔待填：…〕，从不当作零。

## 关于这套表

${table(
  ["名称", "内容"],
  [
    ["单位名称", "多数表上写的编制单位"],
    ["年度", "多数表上写的年度"],
    ["上年度", "前一个年度"],
  ],
)}

## 表里的金额

每个名称前面加“上年”，就是上年工作簿里的同一个数，如“上年收入总计”。

${table(
  ["名称", "取自"],
  TABLE_FACTS.map(({ name, from }) => [
    name,
    from.map((places) => places.map(placeText).join("＋")).join("；没有时 "),
  ]),
)}

## 表里没有、由作者填写的

写在 \`--facts\` 的 JSON 文件里，或在面板里填写；金额默认是万元，也可以写明“元”：

\`\`\`json
{
  "schema": 1,
  "facts": { "机关运行经费": "26.68", "公务用车保有量": "1", "年初预算/2013350": "185.17" },
  "reasons": { "reason/收支总计增减": "人员经费政策性增长" }
}
\`\`\`

工作簿里有机构运行信息表一类的表时，表里已有的（注“★”）直接取自单元格，不再询问。各项的年初预算写成“年初预算/科目编码”。没有上年工作簿时，上年的金额也可以这样填写，如“上年收入总计”。

${table(
  ["名称", "种类", "说明"],
  GIVEN_FACTS.map(({ name, kind, about, lastYearToo }) => [
    INFORMATION.has(name) ? `${name}★` : name,
    KINDS[kind],
    lastYearToo ? `${about}；另有“上年${name}”` : about,
  ]),
)}

## 清单

本年和上年都没有发生的不列。在“逐项”“每个”里面，可以直接写下面的短名称。

${table(
  ["清单", "内容", "每一项的短名称"],
  FACT_LISTS.map(({ name, about, kind }) => [name, about, LINE_FACTS[kind].join("、")]),
)}
`;
}

function packsPage(): string {
  return `# 文本模板的写法

由 \`npm run facts\` 从程序的数据生成，请勿手改。模板是普通的文本文件，用记事本就能改；样子见 \`assets/packs/hubei.txt\`。改好后用 \`--pack 我的模板.txt\`；写错的地方会指出是第几行第几个字、怎样改。

## 行

${table(
  ["写法", "意思"],
  [
    ["`名称：…`", "模板的名称"],
    ["`标题：…`", "说明的标题"],
    ["`金额单位：万元`", "全文的金额写成万元（不写就是万元）或元"],
    ["`金额小数：2` `百分比小数：2`", "全文保留几位小数，四舍五入；不写就是 2 位"],
    ["`用词 增加：上升`", "本模板的用词，不写就用通常的；见下面的“用词”"],
    ["`== …`", "一节的标题"],
    ["`-- …`", "节里的小标题"],
    ["`【如果 有 政府性基金支出】` … `【否则】` … `【完】`", "条件成立时用前面的行，否则用后面的"],
    ["`【每个 一般公共预算项】` … `【完】`", "对清单的每一项重复这几行"],
    [`\`${CHART_EXAMPLES.columns}\``, "柱形图：列出的金额，上年与本年并列；图号自动编"],
    [`\`${CHART_EXAMPLES.pie}\``, "饼图：一个清单各项的占比（有负数时改为柱形图）"],
    ["`# …`", "备注，不印出来"],
    ["其他", "一个自然段"],
  ],
)}

## 大括号里

只写一个名称，就是那个事实（金额自带单位）；名称见 [facts.md](facts.md)。还可以写：

${table(
  ["写法", "写出来的是"],
  Object.values(OPERATIONS).map(({ example, about }) => [
    `\`${example.replaceAll("|", "\\|")}\``,
    about,
  ]),
)}

条件写成 \`有 名称\`、\`无 名称\`（金额是否为零，清单是否为空）或 \`变动 名称\`（与上年是否不同）。

## 用词

写在第一个章节之前，如 \`用词 持平：无增减变化\`。

${table(
  ["名称", "通常写作", "意思"],
  Object.values(WORDS).map(({ name, usual, about }) => [name, usual, about]),
)}
`;
}

writeFileSync(join(DOCS, "facts.md"), factsPage());
writeFileSync(join(DOCS, "packs.md"), packsPage());
