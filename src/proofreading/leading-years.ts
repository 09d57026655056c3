import type { FactBook } from "../narrative/fact";
import type { FinishedText } from "../reading-text/finished-text";
import type { ReadText } from "../reading-text/read-finished-text";
import { denialsIn } from "./denials";
import { judgedNumber } from "./number-remarks";
import type { Remark } from "./quoting";
import {
  DIGITS_OF_A_YEAR,
  isTelling,
  numbersAt,
  wrongYearRemarks,
  type SaidYear,
} from "./said-years";

const LEADING =
  /(?:^|[。；]|^[（\d一二三四五六七八九十]{1,4}[）.．、])(?:[（\d]{1,3}[）.．、])?(?:本|我)?(?:部门|单位|局|中心)?(20\d\d)年/g;

/**
 * `2021年度收入总计337.02万元` in a text of 2022, left standing from an earlier one: the amounts are to the
 * digit this year's, and the words are of no other comparison. Values confirm it: without them nothing is said.
 */
export function leadingYearRemarks(
  read: ReadText,
  text: FinishedText,
  book: FactBook,
): readonly Remark[] {
  const fact = book.fact("年度");
  if (fact?.kind !== "words") return [];
  const year = Number(fact.text);
  return wrongYearRemarks(read, text, book, {
    found: leadingYears(read, year),
    should: year,
    called: "决算年度",
    isConfirmed: (one, again) => isOwnYears(one, { read, again, book, year }),
  });
}

/** Last year's and the next one's: of others a text may well speak. */
function leadingYears({ paragraphs }: ReadText, year: number): readonly SaidYear[] {
  return paragraphs.flatMap(({ section, isHeading, normal: { text } }, paragraph) => {
    if (section === undefined || section === "terms" || isHeading) return [];
    return [...text.matchAll(LEADING)].flatMap(({ 0: whole, 1: digits, index }) => {
      const said = Number(digits);
      const start = index + whole.length - DIGITS_OF_A_YEAR - 1;
      const isLast = said === year - 1 && !text.includes(`${year}年`);
      const end = text.indexOf("。", start);
      const place = { paragraph, start, end: end < 0 ? text.length : end, said };
      return isLast || said === year + 1 ? [place] : [];
    });
  });
}

interface ReadTwice {
  readonly read: ReadText;
  readonly again: ReadText;
  readonly book: FactBook;
  readonly year: number;
}

function isOwnYears(place: SaidYear, { read, again, book, year }: ReadTwice): boolean {
  const isLater = place.said > year;
  const { section, normal } = read.paragraphs[place.paragraph]!;
  const denies = denialsIn(section!, normal.text).some(
    ({ start }) => start > place.start && start < place.end,
  );
  if (isLater && denies) return true;
  const amounts = numbersAt(place, again).filter(({ role }) => isLater || role === "amount");
  const verdicts = amounts.map((one) => judgedNumber(one, book).verdict);
  const isRight = amounts.some((one, at) => verdicts[at] === "right" && isTelling(one));
  return isRight && !verdicts.includes("wrong");
}
