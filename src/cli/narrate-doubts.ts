import type { CheckedAccounts } from "../actions/check-accounts";
import { doubtsOn, type Doubtful } from "../actions/explanation/doubts";
import type { Narrative } from "../narrative/paragraph";

/** What the author should look at before she uses the text; no line where nothing is doubtful. */
export function doubtsText(
  { sections }: Narrative,
  doubtful: Doubtful,
  { counts }: CheckedAccounts,
): readonly string[] {
  const doubts = new Set(
    sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => doubtsOn(one, doubtful))),
  );
  return [
    ...(counts.broken > 0
      ? [`注意：这套表有 ${counts.broken} 条勾稽关系不成立。请先用 check 核对，改正后再写说明。`]
      : []),
    ...(doubts.size > 0 ? ["文中用到了可能有误的数字："] : []),
    ...[...doubts].map((doubt) => `  ${doubt}`),
  ];
}
