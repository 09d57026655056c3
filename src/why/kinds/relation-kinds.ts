import type { DeclaredIdentity } from "../../identities/identity";
import type { DescribedKind } from "./kind-page";

/** What a declared relation says, why it matters and where it ends, told from how it is declared. */
export function relationKind(
  identity: DeclaredIdentity,
): DescribedKind & { readonly source: string } {
  const { text, source } = identity;
  return {
    name: text,
    says: saysOf(identity),
    matters: mattersOf(identity),
    sign: signOf(identity),
    limits: limitsOf(identity).join(""),
    source,
  };
}

const WORDS: readonly (readonly [word: string, means: string])[] = [
  ["〈科目〉的下级", "〈科目〉的下级是紧挨着它印出的下一级各科目"],
  ["〈科目〉", "〈科目〉代表每一个科目编码和合计"],
  ["〈行〉", "〈行〉代表每一行"],
  ["〈栏〉", "〈栏〉代表每一栏"],
  ["〈类〉", "〈类〉代表每一个功能分类的类"],
];

const MEANS: readonly (readonly [sign: string, means: string])[] = [
  ["≤", "左边不大于右边。"],
  ["≈", "两边通常相等。"],
  ["＝", "两边相等。"],
];

function saysOf({ text, alternatives = [] }: DeclaredIdentity): string {
  const [, means] = MEANS.find(([sign]) => text.includes(sign))!;
  const words = WORDS.filter(([word]) => text.includes(word)).map(([, means]) => means);
  const filled = words.length === 0 ? "" : `其中${words.join("，")}。`;
  const others = alternatives.map((other) => `或者“${other}”。`).join("");
  return `${means}${filled}${others}`;
}

function mattersOf({ strength, hint, balance }: DeclaredIdentity): string {
  if (strength === "usual") return `${hint ?? "通常如此"}；不相符只是提示，可能有正当原因。`;
  return balance
    ? "两个总数必须相等，不成立就是错误：至少一边有错数或漏数。"
    : "不能不成立：不成立就是错误，差数超过四舍五入所能解释的。";
}

function limitsOf({ text, rare, ofUnits }: DeclaredIdentity): readonly string[] {
  const titles = new Set([...text.matchAll(/［([^］]+)］/g)].map(([, title]) => title));
  return [
    titles.size > 1 ? "缺其中一张表时不能核对。" : "表样上没有这些行或栏时不核对。",
    ...(text.includes("的下级") ? ["没有印出下级的不核对。"] : []),
    ...(text.includes("≤") ? ["有一边是负数，或大的一边有下级科目是负数时不比较大小。"] : []),
    ...(ofUnits ? ["只在另有分单位的表、或按单位分组编排时核对；不指认哪个数字有误。"] : []),
    ...(rare && !ofUnits ? ["只有财政部决算软件导出的财决01表印有这些行。"] : []),
  ];
}

/** As a report says that it is missed, its words filled in; of a usual one it says the hint. */
function signOf({ text, hint }: DeclaredIdentity): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const filled = escaped.replace(/〈科目〉的下级|〈(?:行|栏|类|科目)〉/g, "[^　：＝≤]+");
  return new RegExp(hint === undefined ? `${filled}(?:　| 不成立)` : `提示：${hint}`);
}
