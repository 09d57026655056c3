/**
 * Marks that lead to a footnote: ① ¹ ₁ ⑴ ⒈ ❶ and the like, which fold into digits when full width is
 * folded into half, and * † ‡ ※.
 */
const FOLDING = "\\u00b2\\u00b3\\u00b9\\u2070-\\u209c\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793";
const SIGN = `[${FOLDING}*＊∗★☆†‡※]`;
const NUMBER = "[0-9０-９]{1,2}";
const IN_BRACKETS = `[（(【〔[［]注(?:${NUMBER})?[）)】〕\\]］]|[【〔[［]${NUMBER}[】〕\\]］]`;
const AFTER_DIGITS = new RegExp(
  `^(.*[0-9０-９)）])\\s*((?:${SIGN}|${IN_BRACKETS}|注(?:${NUMBER})?)+)\\s*$`,
  "u",
);
/** No number or code is longer, its mark included. */
const LONGEST = 60;
const ANY_FOLDING = new RegExp(`[${FOLDING}]`, "gu");

/** What stands in a cell, and the footnote mark that follows its digits: `388.56①` → `388.56` and `①`. */
export interface FootnoteParted {
  readonly text: string;
  /** Absent where no mark follows the digits. */
  readonly mark?: string;
}

/** Parts digits from the footnote mark after them: `①`, `²`, `*`, `†`, `[1]`, `（注2）`. */
export function withoutFootnoteMark(text: string): FootnoteParted {
  const parts = text.length > LONGEST ? null : AFTER_DIGITS.exec(text);
  return parts === null ? { text } : { text: parts[1]!, mark: parts[2]! };
}

/** A text whose footnote marks cannot be taken for digits any more, wherever they stand: `3①5` → `3※5`. */
export function footnotesApartFromDigits(text: string): string {
  return text.replace(ANY_FOLDING, "※");
}
