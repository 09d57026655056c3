import type { FactBook } from "../narrative/fact";
import type { FinishedText } from "../reading-text/finished-text";
import { placedSpan } from "../reading-text/normal-text";
import { readFinishedText, type ReadText } from "../reading-text/read-finished-text";
import type { NumberStatement } from "../reading-text/statement";
import { denialsIn } from "./denials";
import { writtenNumberOf } from "./number-style";
import { judgedNumber } from "./number-remarks";
import type { Remark } from "./quoting";
import { yearRemark } from "./year-remarks";

/** A year in a sentence that may be the wrong one: it begins with it, or compares with it. */
export interface SaidYear {
  readonly paragraph: number;
  /** In the paragraph's normal text: of the year's digits, and of the sentence's end. */
  readonly start: number;
  readonly end: number;
  readonly said: number;
}

const LEADING =
  /(?:^|[。；]|^[（\d一二三四五六七八九十]{1,4}[）.．、])(?:[（\d]{1,3}[）.．、])?(?:本|我)?(?:部门|单位|局|中心)?(20\d\d)年/g;
const DIGITS_OF_A_YEAR = 4;

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
  const found = leadingYears(read, year);
  if (found.length === 0) return [];
  const again = readFinishedText(withOwnYear(text, read, found, year), book);
  return found
    .filter((one) => isOwnYears(one, { read, again, book, year }))
    .map(({ paragraph, start, said }) =>
      yearRemark(
        { paragraph, start, end: start + DIGITS_OF_A_YEAR },
        String(said),
        String(year),
        "决算年度",
      ),
    );
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

/** The text with another year in those places; all letters stay where they are. */
export function withOwnYear(
  text: FinishedText,
  { paragraphs }: ReadText,
  found: readonly SaidYear[],
  year: number,
): FinishedText {
  const reworded = text.paragraphs.map((paragraph, at) => {
    const letters = found
      .filter((one) => one.paragraph === at)
      .reduce((raw, { start }) => {
        const [from, to] = placedSpan(paragraphs[at]!.normal, start, start + DIGITS_OF_A_YEAR);
        // A year that is cut by white space keeps the letters' places all the same.
        return raw.slice(0, from) + String(year).padEnd(to - from, " ") + raw.slice(to);
      }, paragraph.text);
    return { ...paragraph, text: letters };
  });
  return { ...text, paragraphs: reworded };
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

/** The numbers behind a year, up to the end of its sentence. */
export function numbersAt(
  { paragraph, start, end }: SaidYear,
  { statements }: ReadText,
): readonly NumberStatement[] {
  return statements.flatMap((one) =>
    one.kind === "number" && one.paragraph === paragraph && one.start > start && one.end <= end
      ? [one]
      : [],
  );
}

/** Nought, and a number of a digit or two, is many years' alike. */
export function isTelling(statement: NumberStatement): boolean {
  const { outcome, digits } = statement;
  return (
    outcome.kind === "bound" &&
    !writtenNumberOf(statement).isZero() &&
    digits.replace(/\D/g, "").length > 2
  );
}
