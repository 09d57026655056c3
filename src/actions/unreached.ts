import { FORMS } from "../tables/forms";
import type { TableReading } from "../tables/reading";
import type { CheckedAccounts } from "./check-accounts";

/** What a check did not reach, each as the end of a Chinese sentence; nothing where all was looked at. */
export function limitsOf({ tables, counts, coverage }: CheckedAccounts): readonly string[] {
  const missing = FORMS.length - tables.length;
  const left = coverage.printed - coverage.checked;
  const strange = tables.reduce((count, table) => count + strangeLines(table), 0);
  return [
    ...(missing > 0 ? [`缺 ${missing} 张表`] : []),
    ...(counts.notCheckable > 0 ? [`有 ${counts.notCheckable} 条关系无法核对`] : []),
    ...(left > 0 ? [`有 ${left} 个数字没有核对到`] : []),
    ...(strange > 0 ? [`有 ${strange} 行不在已知的表样中`] : []),
  ];
}

/** The lines with amounts whose code or caption no form has: they are added up along themselves at most. */
function strangeLines({ lines, figures }: TableReading): number {
  const strange = lines.filter(({ standing, code }) => standing === "unknown" && !code);
  return strange.filter(({ key }) =>
    figures.some(({ line, figure }) => line === key && figure.kind === "amount"),
  ).length;
}

/** `表上 283 个数字，核对到 272 个`. */
export function coverageSentence({ coverage: { printed, checked } }: CheckedAccounts): string {
  return printed === checked
    ? `表上 ${printed} 个数字，全部核对到`
    : `表上 ${printed} 个数字，核对到 ${checked} 个`;
}
