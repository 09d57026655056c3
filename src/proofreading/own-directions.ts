import type { NumberStatement } from "../reading-text/statement";
import { writtenNumberOf } from "./number-style";
import { oppositeWord } from "./opposite-words";
import { judgeByOwnNumbers } from "./own-numbers";
import type { Remark } from "./quoting";

/** 增加12万元，下降3%: a difference and the percentage told with it go two ways, whatever the tables say. */
export function ownDirectionRemark(percentage: NumberStatement): Remark | undefined {
  const { by, direction } = percentage;
  if (!by?.direction || !direction || by.direction.isUp === direction.isUp) return undefined;
  if ([by, percentage].some((one) => writtenNumberOf(one).isZero())) return undefined;
  const wrong = isDifferenceTurned(percentage, by) ? by.direction : direction;
  const other = wrong === direction ? by.direction : direction;
  const expected = oppositeWord(wrong.word);
  return {
    severity: "error",
    kind: "order",
    expected,
    sources: [],
    message: `前后矛盾：金额写的是“${by.direction.word}”，幅度写的是“${direction.word}”，“${wrong.word}”与“${other.word}”方向相反。`,
    spot: wrong,
    replaces: expected !== wrong.word,
  };
}

/** Only the other direction of the difference makes the percentage right, with the amount that is told beside them. */
function isDifferenceTurned(percentage: NumberStatement, by: NumberStatement): boolean {
  const { own } = percentage;
  if (own?.kind !== "change" || !own.by || !by.direction) return false;
  if (judgeByOwnNumbers(percentage, own).kind === "right") return false;
  const turned = { ...by, direction: { ...by.direction, isUp: !by.direction.isUp } };
  return judgeByOwnNumbers(percentage, { ...own, by: turned }).kind === "right";
}
