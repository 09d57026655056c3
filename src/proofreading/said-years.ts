import type { FactBook } from "../narrative/fact";
import type { FinishedText } from "../reading-text/finished-text";
import { placedSpan } from "../reading-text/normal-text";
import { readFinishedText, type ReadText } from "../reading-text/read-finished-text";
import type { NumberStatement } from "../reading-text/statement";
import { writtenNumberOf } from "./number-style";
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

export const DIGITS_OF_A_YEAR = 4;

/** Years that may be wrong, and what they should be. */
interface DoubtfulYears {
  readonly found: readonly SaidYear[];
  readonly should: number;
  /** What the year is that should stand there: `决算年度`. */
  readonly called: string;
  /** Whether the text, read again as if it said that year, shows by its values that it means it. */
  readonly isConfirmed: (year: SaidYear, again: ReadText) => boolean;
}

/** Remarks on the years that values confirm to be wrong. */
export function wrongYearRemarks(
  read: ReadText,
  text: FinishedText,
  book: FactBook,
  { found, should, called, isConfirmed }: DoubtfulYears,
): readonly Remark[] {
  if (found.length === 0) return [];
  const again = readFinishedText(withYear(text, read, found, should), book);
  return found
    .filter((one) => isConfirmed(one, again))
    .map(({ paragraph, start, said }) => {
      const spot = { paragraph, start, end: start + DIGITS_OF_A_YEAR };
      return yearRemark(spot, String(said), String(should), called);
    });
}

/** The text with another year in those places; all letters stay where they are. */
function withYear(
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
