import type { BoundNumber } from "./bound-number";
import type { ParagraphContext } from "./known";
import type { NumberMark } from "./number-marks";
import type { NumberStatement } from "./statement";
import type { Clause } from "./text-clauses";

/** How many letters before a number tell how it is worded. */
const SKELETON = 14;

/** Of numbers in a row only the last brings the unit: 各是12.50、13.60万元. */
const SERIES = /^[,，、和及与/]-?\d/;

/** The statement that a number of a clause makes, once it is known what the number is. */
export function numberStatement(
  { paragraph, section, item, text }: ParagraphContext,
  clause: Clause,
  mark: NumberMark,
  { role, outcome, direction, by, own, isAfterReason }: BoundNumber & { isAfterReason: boolean },
): NumberStatement {
  const words = clause.words
    .slice(Math.max(0, mark.start - SKELETON), mark.start)
    .replace(/[\d.]+/g, "#");
  return {
    kind: "number",
    paragraph,
    start: clause.start + mark.start,
    end: clause.start + mark.end,
    digits: mark.digits,
    unit: mark.unit,
    role,
    outcome,
    inSentence: /[，；。]/.test(text) && !SERIES.test(text.slice(clause.start + mark.end)),
    skeleton: [section, item ? "item" : "", role, words].join("|"),
    ...(direction && { direction }),
    ...(by && { by }),
    ...(own && { own }),
    ...(isAfterReason && { isAfterReason }),
  };
}
