import type { CheckedAccounts } from "../actions/check-accounts";
import { nothingBroken } from "../actions/nothing-broken";
import { coverageSentence, limitsOf } from "../actions/unreached";
import { verdictOf } from "../actions/overview/verdict";
import type { Finding } from "../checking/finding";
import type { Gap } from "../checking/gaps";
import type { CauseFinding, SuspectFinding } from "../checking/report";
import { rangeAddress } from "../sheets/address";
import { FORMS } from "../tables/forms";
import type { TableReading } from "../tables/reading";

/** The report of `check` for people: what was found, what is wrong, what was not checked. */
export function checkText(checked: readonly CheckedAccounts[]): string {
  return checked.map(accountsText).join("\n\n" + "═".repeat(60) + "\n\n");
}

function accountsText(accounts: CheckedAccounts): string {
  const parts = [
    heading(accounts),
    tablesText(accounts),
    countsText(accounts),
    ...findingsText(accounts),
    gapsText(accounts.gaps),
    conclusion(accounts),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function heading({ name, set, organisation, year }: CheckedAccounts): string {
  const about = [
    organisation ?? "（未注明单位）",
    year === undefined ? "（未注明年度）" : `${year}年度`,
  ];
  return `${name}${set === undefined ? "" : `　【${set}】`}\n${about.join(" · ")}`;
}

function tablesText({ tables, evaluations, unread }: CheckedAccounts): string {
  const read = FORMS.map(({ id, title }) => {
    const reading = tables.find(({ table }) => table === id);
    return reading
      ? `  ✓ ${title}　${reading.sheet}!${rangeAddress(reading.range)}${pages(reading)}　${reading.money}`
      : `  — ${title}　没有找到`;
  });
  const beside = evaluations.map(
    ({ title, sheet, relations }) => `  ✓ ${title}　${sheet}　${relations.length} 条关系`,
  );
  const others = unread.map(({ sheet, why }) => `  · ${sheet}：${why}`);
  return [
    `识别出 ${tables.length} 张表：`,
    ...read,
    ...titled("绩效自评表：", beside),
    ...titled("其他工作表：", others),
  ].join("\n");
}

function pages({ continuedOn }: TableReading): string {
  return continuedOn.map(({ sheet, range }) => `、${sheet}!${rangeAddress(range)}`).join("");
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function countsText(accounts: CheckedAccounts): string {
  const { held, rounding, broken, notCheckable } = accounts.counts;
  const all = held + rounding + broken + notCheckable;
  return (
    `勾稽关系 ${all} 条：成立 ${held}，尾差 ${rounding}，不成立 ${broken}，无法核对 ${notCheckable}\n` +
    coverageSentence(accounts)
  );
}

const SECTIONS: readonly (readonly [Finding["severity"], string, string])[] = [
  ["rounding", "尾差（不必修改）", "≈"],
  ["notice", "提示", "!"],
];

/**
 * First what is probably wrong, codes, lines and tables before figures, each with its relations; then
 * what nothing of it explains. Causes that break no relation are told among the notices.
 */
function findingsText(accounts: CheckedAccounts): string[] {
  const { findings, suspects, blocks, suspectsRemark } = accounts;
  const told = new Set<number>();
  const causes = accounts.causes.filter((cause) => cause.findings.length > 0);
  const causeTexts = causes.map((cause) => suspectText(cause, findings, told));
  const cells = suspects.map((suspect) => suspectText(suspect, findings, told));
  const heading = `可能有误的单元格（${suspects.length}）：`;
  const errors = findings.filter(({ severity }, index) => severity === "error" && !told.has(index));
  return [
    causeTexts.length > 0
      ? [`疑似有误的编码、行、栏和表（${causes.length}）：`, ...causeTexts].join("\n")
      : "",
    cells.length > 0
      ? [heading, ...blocks.map(({ message }) => `  ◆ ${message}`), ...cells].join("\n")
      : "",
    suspectsRemark === undefined ? "" : `${suspectsRemark}。`,
    section(told.size > 0 ? "其他错误" : "有误", "✗", errors),
    ...SECTIONS.map(([severity, title, sign]) =>
      section(
        title,
        sign,
        findings.filter((finding) => finding.severity === severity),
      ),
    ),
  ];
}

/** A relation that several cells break is told under the first of them. */
function suspectText(
  { message, findings: own }: SuspectFinding | CauseFinding,
  findings: readonly Finding[],
  told: Set<number>,
): string {
  const fresh = own.filter((index) => !told.has(index));
  for (const index of fresh) told.add(index);
  return [
    `  ● ${message}`,
    ...fresh.map((index) => `      ${relationText(findings[index]!)}`),
  ].join("\n");
}

function relationText({ identity, left, right, difference }: Finding): string {
  return `不成立：${identity!}　左 ${left!} 右 ${right!} 差 ${difference!}`;
}

function section(title: string, sign: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  return [
    `${title}（${findings.length}）：`,
    ...findings.map(({ message }) => `  ${sign} ${message}`),
  ].join("\n");
}

function gapsText(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return "";
  const lines = gaps.map(
    ({ why, relations }) => `  ? ${why}：${relations.length} 条，如“${relations[0]!}”`,
  );
  return ["未核对的关系：", ...lines].join("\n");
}

function conclusion(accounts: CheckedAccounts): string {
  if (nothingBroken(accounts)) return `结论：${verdictOf(accounts, 0).sentence}`;
  const errors = accounts.findings.filter(({ severity }) => severity === "error");
  if (errors.every(({ kind }) => kind === "note")) {
    const limits = limitsOf(accounts);
    const but = limits.length === 0 ? "" : `（但${limits.join("，")}）`;
    return `结论：核对过的数字全部相符${but}，请更正印错的表注。`;
  }
  return "结论：有不成立的地方，请按上面的提示核对原始账簿后再改。";
}
