import { isValue, type Subject } from "./known";

/** 当年支出, 全年支出: a caption, or the spending of what was spoken of before. */
const SPENDING = /支出(?:决算|为|合计|总计|数|了|共|计)*$/;

/** What came in, and what is left over. */
const NOT_SPENT = /结转|结余|收入/;

/** Whether words tell of spending after something that cannot be spent: then they are of something else. */
export function isSpendingOfNone(words: string, subject: Subject): boolean {
  if (!SPENDING.test(words) || !isValue(subject)) return false;
  return subject.kind === "fact" && NOT_SPENT.test(subject.name);
}
