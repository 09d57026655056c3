import type { IgnoredFinding } from "./ignored-finding";

/** Whose accounts a review note is about. */
interface ReviewSubject {
  readonly name: string;
  readonly organisation?: string;
  readonly year?: number;
}

/** 审核说明: every finding that was explained, with its reason; plain text to paste into a document. */
export function reviewNote(
  { name, organisation, year }: ReviewSubject,
  ignored: readonly IgnoredFinding[],
): string {
  const whose = `${organisation ?? name}${year === undefined ? "" : ` ${year} 年度`}`;
  const items = ignored.map(
    ({ message, reason, date }, index) => `${index + 1}. ${message}\n   说明：${reason}（${date}）`,
  );
  return [
    `${whose}部门决算审核说明`,
    `核对中有下列 ${ignored.length} 处提示，经核实说明如下：`,
    ...items,
  ].join("\n\n");
}
