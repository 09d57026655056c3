import type { FactBook } from "../narrative/fact";
import type { FinishedText } from "../reading-text/finished-text";
import type { ReadText } from "../reading-text/read-finished-text";
import type { NumberRole, NumberStatement } from "../reading-text/statement";
import { judgeNumber } from "./judge-number";
import { judgedNumber } from "./number-remarks";
import type { Remark } from "./quoting";
import { isTelling, numbersAt, wrongYearRemarks, type SaidYear } from "./said-years";

const COMPARED = /(?:与|比|较|同)(20\d\d)年/g;
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
  return wrongYearRemarks(read, text, book, {
    found: comparedWith(last - 1, read),
    should: last,
    called: "上年",
    isConfirmed: (one, again) => isLastYears(numbersAt(one, again), book),
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
