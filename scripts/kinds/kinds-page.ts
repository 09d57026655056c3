import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SLIPS } from "../../src/checking/localisation/slips/recognition";
import { DECLARED } from "../../src/identities/declared/all";
import type { DeclaredIdentity } from "../../src/identities/identity";
import { FORMS } from "../../src/tables/forms";
import { CAUSE_KINDS, FINDING_KINDS, type DescribedKind } from "./described-kinds";

const CASES = join(__dirname, "..", "..", "test", "cases");

interface Report {
  readonly name: string;
  readonly lines: readonly string[];
}

const REPORTS: readonly Report[] = readdirSync(CASES)
  .filter((name) => existsSync(join(CASES, name, "expected.txt")))
  .map((name) => ({
    name,
    lines: readFileSync(join(CASES, name, "expected.txt"), "utf8").split("\n"),
  }));

/** docs/kinds.md: what each kind of relation, cause, slip and finding says, from the declarations and the cases. */
export function kindsPage(): string {
  return [
    "# 各种结论是什么意思",
    "",
    "由 `npm run kinds` 从程序的声明和 `test/cases` 的例子生成，请勿手改。问一个单元格或一张工作表“为什么”：`explain`，或面板里的“为什么”。例子都可以重跑：`test/cases/<名称>`。",
    "",
    "## 关系",
    "",
    "强制的不成立就是错误；通常的不相符只是提示。〈行〉〈栏〉〈类〉〈科目〉代表每一行、栏、类、科目。",
    ...FORMS.flatMap(({ id, title }) => relationsOf(id, title)),
    "",
    "## 疑似有误的编码、行、栏和表",
    ...Object.values(CAUSE_KINDS).flatMap(describedLines),
    "",
    "## 笔误",
    "",
    "只用来排列先后，从不使一个单元格变成“很可能有误”。“明显”的很少碰巧吻合，“一般”的有时会。",
    ...SLIPS.flatMap(({ name, kind }) => [
      "",
      `### ${name}`,
      "",
      `- 说的是：“疑似${name}”（${kind === "telling" ? "明显" : "一般"}）`,
      ...exampleLines(new RegExp(`疑似${name}`)),
    ]),
    "",
    "## 其他提示和错误",
    ...FINDING_KINDS.flatMap(describedLines),
    "",
  ].join("\n");
}

function relationsOf(table: DeclaredIdentity["table"], title: string): readonly string[] {
  const own = DECLARED.filter((identity) => identity.table === table);
  return ["", `### ${title}`, ...own.flatMap(relationLines)];
}

function relationLines(identity: DeclaredIdentity): readonly string[] {
  const { text, strength, source, hint, alternatives = [] } = identity;
  return [
    "",
    `#### ${text}`,
    "",
    `- ${strength === "must" ? "强制" : `通常：${hint ?? ""}`}；依据：${source}`,
    ...alternatives.map((other) => `- 或者：${other}`),
    ...exampleLines(relationPattern(text)),
  ];
}

/** The relation as a report says it, its words filled in. */
function relationPattern(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const filled = escaped.replace(/〈科目〉的下级|〈(?:行|栏|类|科目)〉/g, "[^　：＝≤]+");
  return new RegExp(`不成立：${filled}　`);
}

function describedLines({ name, says, matters, sign, limits }: DescribedKind): readonly string[] {
  return [
    "",
    `### ${name}`,
    "",
    `- 说的是：${says}`,
    `- 为什么要紧：${matters}`,
    ...exampleLines(sign),
    `- 限度：${limits}`,
  ];
}

const LONGEST = 220;

/** The first line of a case that says it, shortened. */
function exampleLines(sign: RegExp): readonly string[] {
  for (const { name, lines } of REPORTS) {
    const line = lines.find((each) => sign.test(each))?.trim();
    if (line !== undefined)
      return [
        `- 例（\`${name}\`）：${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}`,
      ];
  }
  return [];
}
