import { BOOK_BEFORE_PLACE } from "../narrative/book-names";
import type { Source } from "../narrative/fact";
import type { Proofread } from "../proofreading/proofread";
import type { TextFinding } from "../proofreading/text-finding";

/** Beyond these, only the count of the unmatched is told. */
const MOST_UNMATCHED = 20;

/** The report for people: what is wrong first, then hints, then what was held against nothing. */
export function proofreadReport(result: Proofread): string {
  const errors = result.findings.filter(({ severity }) => severity === "error");
  const hints = result.findings.filter(({ severity }) => severity === "hint");
  return [
    ...section("错误", errors),
    ...section("提示", hints),
    ...unmatchedLines(result.unmatched),
    countsLine(result, errors.length, hints.length),
  ].join("\n");
}

function section(title: string, findings: readonly TextFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  return [
    `${title}（${findings.length} 处）`,
    ...findings.flatMap((one, at) => findingLines(one, at + 1)),
    "",
  ];
}

function findingLines(
  { message, quote, corrected, sources }: TextFinding,
  number: number,
): readonly string[] {
  const cells = [...new Set(sources.map(sourceName))];
  return [
    `${number}. ${message}`,
    `   原文：${quote}`,
    ...(corrected === "" ? [] : [`   改为：${corrected}`]),
    ...(cells.length === 0 ? [] : [`   依据：${cells.join("、")}`]),
  ];
}

function sourceName(source: Source): string {
  return source.kind === "cell"
    ? `${BOOK_BEFORE_PLACE[source.book]}${source.sheet} ${source.address}`
    : `补充资料“${source.name}”`;
}

function unmatchedLines(unmatched: readonly TextFinding[]): readonly string[] {
  if (unmatched.length === 0) return [];
  const shown = unmatched
    .slice(0, MOST_UNMATCHED)
    .map(({ found, quote }) => `   ${found}：${quote}`);
  const rest =
    unmatched.length > MOST_UNMATCHED ? [`   …… 另 ${unmatched.length - MOST_UNMATCHED} 个`] : [];
  return [`没有对应表中数字、未核对的数字（${unmatched.length} 个）`, ...shown, ...rest, ""];
}

function countsLine(
  { checked, counts, outside }: Proofread,
  errors: number,
  hints: number,
): string {
  const { notAmount, reason, unmatched } = counts;
  return `已核对 ${checked} 个数字：错误 ${errors} 处，提示 ${hints} 处。另有年份、序号等 ${notAmount} 个，原因中的数字 ${reason} 个，没有对应的 ${unmatched} 个。${outsideSentence(outside)}`;
}

function outsideSentence(outside: number): string {
  return outside === 0
    ? ""
    : `还有 ${outside} 个金额或百分比不在认得的章节里，没有校对：请核对各章节的标题。`;
}

/** What a comment in the document says. */
export function commentText({ message, corrected, sources }: TextFinding): string {
  const cells = [...new Set(sources.map(sourceName))];
  return [
    message,
    ...(corrected === "" ? [] : [`改为：${corrected}`]),
    ...(cells.length === 0 ? [] : [`依据：${cells.join("、")}`]),
  ].join("\n");
}
