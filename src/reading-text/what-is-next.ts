import type { ParagraphContext } from "./known";
import { comparesWith, DID_NOT_OCCUR, TITLE_GOES_ON } from "./role-words";
import type { FoundName } from "./subjects";
import type { Clause } from "./text-clauses";

/** Whether a clause without a number only says what the next ones are about: `rest` is what names it. */
export function saysWhatIsNext(
  { ending, start }: Clause,
  rest: string,
  { end }: FoundName,
  { from }: ParagraphContext,
): boolean {
  if (DID_NOT_OCCUR.test(rest)) return true;
  const after = rest.slice(end);
  const isTitle = ending === "。" && start === from && TITLE_GOES_ON.test(after);
  return isTitle || (ending === "，" && (after === "" || comparesWith(after)));
}
