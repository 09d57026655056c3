/** `npm run facts`: writes docs/facts.md and docs/packs.md, for whoever writes or edits a text pack. */
import { INFORMATION_LINES } from "../src/tables/information";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FACT_LISTS } from "../src/narrative/facts/fact-lists";
import { LINE_FACTS } from "../src/narrative/facts/line-facts";
import { CODED_FACTS } from "../src/narrative/facts/coded-facts";
import { GIVEN_FACTS } from "../src/narrative/facts/given-facts";
import { TABLE_FACTS, type FigurePlace } from "../src/narrative/facts/table-facts";
import { CHART_EXAMPLES, OPERATIONS } from "../src/narrative/template/operations";
import { LIST_FILTERS } from "../src/narrative/template/list-reference";
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
  return `# 取数项：文本模板里可以用的名称

由 \`npm run facts\` 从程序的数据生成，请勿手改。

每个取数项都知道自己来自哪些单元格，或由谁填写。表里没有、也没有人填写的，文中留〔待填：…〕，从不当作零。

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

## 单个科目的金额

${table(["名称", "内容"], CODED_FACTS)}

前面加“上年”就是上年的。

## 表里没有、由编制人填写的

写在 \`--facts\` 的 JSON 文件里，或在面板里填写；金额默认是万元，也可以写明“元”：

\`\`\`json
{
  "schema": 1,
  "facts": { "机关运行经费": "26.68", "公务用车保有量": "1", "年初预算/2013350": "185.17" },
  "reasons": { "reason/收支总计增减": "人员经费政策性增长" }
}
\`\`\`

工作簿里有机构运行信息表一类的表时，表里已有的（注“★”）直接取自单元格，不再询问。各项的年初预算、全年预算、用途写成“年初预算/科目编码”“用途/科目编码”。除上年的金额外，这些金额不能是负数。没有用上的名称和读不懂的内容会指出来。整体为零的，部分不再询问，自动写 0：如因公出国（境）费决算为零，团组数和人次就是 0；车辆总数为零，各类车辆就是 0。没有上年工作簿时，上年的金额也可以这样填写，如“上年收入总计”。

${table(
  ["名称", "种类", "说明"],
  GIVEN_FACTS.map(({ name, kind, about, lastYearToo }) => [
    INFORMATION.has(name) ? `${name}★` : name,
    KINDS[kind],
    lastYearToo ? `${about}；另有“上年${name}”` : about,
  ]),
)}

## 清单

本年和上年都没有发生、也没有编预算的不列。在“逐项”“每个”里面，可以直接写下面的短名称。

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
    ["`末尾零：去掉`", "小数末尾的零不写：40.80 写成 40.8（不写就是保留）"],
    ["`千分位：有`", "整数部分每三位加逗号（不写就是无）"],
    [
      "`待填：获奖数 个数 本年获得的市级以上奖项`",
      "本模板自己要问编制人的：名称、种类（金额、个数、得分、文字）、说明；以后就是一个取数项",
    ],
    [
      "`待填：成效 文字 逐项 这个科目的钱办成了什么`",
      "加“逐项”的，对清单的每一项各问一次，在“逐项”“每个”里面用；按科目编码记住，下年还能用",
    ],
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

只写一个名称，就是那个取数项（金额自带单位）；名称见 [facts.md](facts.md)。还可以写：

${table(
  ["写法", "写出来的是"],
  Object.values(OPERATIONS).map(({ example, about }) => [
    `\`${example.replaceAll("|", "\\|")}\``,
    about,
  ]),
)}

## 条件

${table(
  ["写法", "意思"],
  [
    ["`有 名称` `无 名称`", "金额、个数是否不为零，文字、清单是否不为空"],
    ["`变动 名称`", "与上年是否不同（按文中印出的数字）"],
    ["`已知 名称`", "表里有，或编制人已经填写"],
    [
      "`本年 大于 年初预算` `车辆总数 大于 1`",
      "两个数相比，或与一个数字相比：大于、小于、等于、不大于、不小于、不等于；金额按全文的金额单位",
    ],
    ["`有 甲 且 变动 乙` `有 甲 或 有 乙`", "都成立；有一个成立。“且”先于“或”"],
  ],
)}

## 清单的限定

接在清单名称后面，可以连用，如 \`一般公共预算类·本年·从大到小\`。

${table(["写法", "意思"], LIST_FILTERS)}

## 一份模板怎样写成

1. 在已有的模板里选最接近的一份，另存为新文件，改 \`名称\` 和 \`标题\`。
2. 照官方的格式，一节写一行 \`== 标题\`，节里的小标题写 \`-- 标题\`，一个自然段写一行。
3. 把官方格式里的“××万元”“××%”换成大括号：金额写名称；增减写 \`{比上年 名称}\`；占比写 \`{占 部分 整体}\`；完成预算写 \`{完成 决算 预算 “年初预算”}\`。金额自带“万元”，后面不要再写。
4. 用词不同的，写 \`用词 …：…\`，如 \`用词 增长：上升\`。
5. “没有就写没有”的，用 \`{若 有 名称：…｜…}\` 或 \`【如果 有 名称】…【否则】…【完】\`。
6. 每个项都写一段的，用 \`【每个 一般公共预算项】…【完】\`；其中“主要用于”写 \`{用途}\`，由编制人填写一次，下年沿用。
7. 表里没有、facts.md 里也没有的数字，在开头用 \`待填：…\` 声明。
8. 原因一律写 \`{原因 名称}\`，名称自己取，如 \`{原因 本年收入增减}\`；编制人没写的留〔待填〕。外面的条件（\`{若 变动 …}\`、\`{大小 …}\`）说明是什么的原因：比较的是哪两个数、增还是减，就按这个给编制人可以选用的内容。编制人写的“主要原因是”和句末的标点会自动去掉，模板里照常写。
9. 清单可能是空的：先问一句再写引导语，如 \`{若 有 收入来源·本年：，其中：{逐项 收入来源·本年 “；”：…}}\`，免得剩下一个“其中：”。占比的总数可能是零：\`{若 有 本年支出合计：，占本年支出合计的{占 … 本年支出合计}}\`。
10. 官方格式要求“0个、0人次”的，照常写名称：整体为零，部分自动是 0，不会再问；增减为零、基数为零、没有预算的写法由“用词”决定，不用另写条件。一串个数都是一个总数的部分时，把它们放进 \`{若 已知 总数：…}\`：总数没有填写时只留一处〔待填〕，填了再问各部分。
11. 写好后拿真表试一遍：\`npm run cli -- narrate 决算.xlsx --last-year 上年决算.xlsx --pack 我的模板.txt\`。写错的地方指出第几行第几个字；\`--format json\` 的 \`asked\` 列出还要编制人填的每一项、填写用的名称和可以选用的内容。再拿没有“三公”、没有基金、没有上年的表各试一遍。

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
