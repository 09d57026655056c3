import type { FactBook } from "../narrative/fact";
import type { FinishedText } from "../reading-text/finished-text";
import { readFinishedText, type ReadText } from "../reading-text/read-finished-text";
import type { NumberRole, NumberStatement } from "../reading-text/statement";
import { isTelling, numbersAt, withOwnYear, type SaidYear } from "./leading-years";
import { judgeNumber } from "./judge-number";
import { judgedNumber } from "./number-remarks";
import type { Remark } from "./quoting";
import { yearRemark } from "./year-remarks";

const COMPARED = /(?:与|比|较|同)(20\d\d)年/g;
const DIGITS_OF_A_YEAR = 4;
const OF_LAST_YEAR: ReadonlySet<NumberRole> = new Set(["difference", "change", "last-year"]);

/**
 * `与2020年相比，增加97.57万元` in a text of 2022, left standing from last year's: the difference is to the
 * digit the one from 2021. Values confirm it, for a text may well compare with an earlier year.
 */
export function comparedYearRemarks(
  read: ReadText,
  text: FinishedText,
  book: FactBook,
): readonly Remark[] {
  const fact = book.fact("年度");
  if (fact?.kind !== "words") return [];
  const last = Number(fact.text) - 1;
  const found = comparedWith(last - 1, read);
  if (found.length === 0) return [];
  const again = readFinishedText(withOwnYear(text, read, found, last), book);
  return found
    .filter((one) => isLastYears(numbersAt(one, again), book))
    .map(({ paragraph, start, said }) => {
      const spot = { paragraph, start, end: start + DIGITS_OF_A_YEAR };
      return yearRemark(spot, String(said), String(last), "上年");
    });
}

function comparedWith(year: number, { paragraphs }: ReadText): readonly SaidYear[] {
  return paragraphs.flatMap(({ section, isHeading, normal: { text } }, paragraph) => {
    if (section === undefined || section === "terms" || isHeading) return [];
    return [...text.matchAll(COMPARED)].flatMap(({ 1: digits, index }) => {
      const start = index + 1;
      const rest = text.slice(start).search(/[。；]/);
      const end = rest < 0 ? text.length : start + rest;
      return Number(digits) === year ? [{ paragraph, start, end, said: year }] : [];
    });
  });
}

function isLastYears(numbers: readonly NumberStatement[], book: FactBook): boolean {
  const told = numbers.filter(({ role }) => OF_LAST_YEAR.has(role));
  const verdicts = told.map((one) => judgedNumber(one, book).verdict);
  return told.some((one) => isByBook(one, book)) && !verdicts.includes("wrong");
}

/** A percentage that only the sentence's own numbers make says nothing of the year. */
function isByBook(statement: NumberStatement, book: FactBook): boolean {
  const { outcome } = statement;
  return (
    outcome.kind === "bound" &&
    isTelling(statement) &&
    judgeNumber(statement, outcome.expression, book).kind === "right"
  );
}
