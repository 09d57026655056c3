import { FORMS } from "../../tables/forms";
import { nothingBroken, type CheckedAccounts } from "../check-accounts";
import type { Verdict } from "./overview";

/** What open accounts come to; `errorsBeside`: the errors that no suspect explains. */
export function verdictOf(accounts: CheckedAccounts, errorsBeside: number): Verdict {
  if (!nothingBroken(accounts))
    return { kind: "wrong", sentence: wrongSentence(accounts.suspects.length, errorsBeside) };
  const limits = limitsOf(accounts);
  return limits.length === 0
    ? { kind: "clean", sentence: cleanSentence(accounts.counts.rounding) }
    : { kind: "partial", sentence: `核对过的关系全部成立，但${limits.join("，")}。` };
}

function cleanSentence(roundings: number): string {
  return roundings === 0
    ? "九张表都已核对，勾稽关系全部成立。"
    : `九张表都已核对，没有不成立的关系；尾差 ${roundings} 条，不必修改。`;
}

function wrongSentence(suspects: number, errorsBeside: number): string {
  const cells = suspects > 0 ? [`${suspects} 个单元格很可能有误`] : [];
  const errors =
    errorsBeside > 0 ? [`${suspects > 0 ? "另有 " : "有 "}${errorsBeside} 处错误`] : [];
  return `${[...cells, ...errors].join("，")}。`;
}

function limitsOf({ tables, counts }: CheckedAccounts): readonly string[] {
  const missing = FORMS.length - tables.length;
  return [
    ...(missing > 0 ? [`缺 ${missing} 张表`] : []),
    ...(counts.notCheckable > 0 ? [`有 ${counts.notCheckable} 条无法核对`] : []),
  ];
}
