import type { CheckedAccounts } from "../check-accounts";
import { nothingBroken } from "../nothing-broken";
import { limitsOf } from "../unreached";
import type { Verdict } from "./overview";

/** What open accounts come to; `errorsBeside`: the errors that no suspect explains. */
export function verdictOf(accounts: CheckedAccounts, errorsBeside: number): Verdict {
  if (!nothingBroken(accounts))
    return { kind: "wrong", sentence: wrongSentence(accounts, errorsBeside) };
  const limits = limitsOf(accounts);
  const { broken } = accounts.counts;
  if (broken > 0) return { kind: "explained", sentence: explainedSentence(broken, limits) };
  return limits.length === 0
    ? { kind: "clean", sentence: cleanSentence(accounts.counts.rounding) }
    : { kind: "partial", sentence: `核对过的关系没有不成立的，但${limits.join("，")}。` };
}

/** What the accountant explained stays broken: it is never said to hold. */
function explainedSentence(broken: number, limits: readonly string[]): string {
  return `${[`没有未处理的错误；${broken} 条不成立的关系已说明原因`, ...limits].join("，")}。`;
}

function cleanSentence(roundings: number): string {
  return roundings === 0
    ? "九张表都已核对，勾稽关系全部成立。"
    : `九张表都已核对，没有不成立的关系；尾差 ${roundings} 条，不必修改。`;
}

/** Cells that the relations single out are counted apart from those that have rivals. */
function wrongSentence({ causes, suspects }: CheckedAccounts, errorsBeside: number): string {
  const certain = suspects.filter((suspect) => suspect.certain).length;
  const doubtful = suspects.length - certain;
  const wider = causes.filter(({ findings }) => findings.length > 0).length;
  const isFirst = wider + suspects.length === 0;
  const parts = [
    ...(wider > 0 ? [`${wider} 处编码、行、栏或表疑似有误`] : []),
    ...(certain > 0 ? [`${certain} 个单元格很可能有误`] : []),
    ...(doubtful > 0 ? [`${doubtful} 个单元格可能有误`] : []),
    ...(errorsBeside > 0 ? [`${isFirst ? "有 " : "另有 "}${errorsBeside} 处错误`] : []),
  ];
  return `${parts.join("，")}。`;
}
