import type { FinishedText } from "../reading-text/finished-text";
import { normalText } from "../reading-text/normal-text";

/** How last year's text and the new one are told apart: by how many years everything moves. */
export interface YearShift {
  /** The year that last year's text is about; absent where it names none. */
  readonly of: number | undefined;
  /** One, or nothing where the text is of the accounts' own year already. */
  readonly by: number;
}

const OF_THE_ACCOUNTS =
  /(20\d\d)年度?(?=(?:部门|单位)?决算(?!数)|(?:本年)?(?:收入|支出)|收、?支|财政拨款|一般公共预算|三公经费|机关运行经费|12月31日)/g;

/** The year that a text is about, as most of its sentences say; of their normal texts. */
export function yearOfText(texts: readonly string[]): number | undefined {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const { 1: year } of text.matchAll(OF_THE_ACCOUNTS))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** The year that a finished text is about. */
export function yearOfFinishedText({ paragraphs }: FinishedText): number | undefined {
  return yearOfText(paragraphs.map(({ text }) => normalText(text).text));
}

/** The text's year and the year before it moved on; others stay. */
export function withYearsMoved(words: string, { of, by }: YearShift): string {
  return words.replace(/20\d\d(?=\s*年)/g, (year) => {
    const isOwn = of !== undefined && (Number(year) === of || Number(year) === of - 1);
    return isOwn ? String(Number(year) + by) : year;
  });
}

/** A year that a text names, where it stands. */
export interface NamedYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** `2022` of every 2022年. */
export function yearsNamedIn(text: string): readonly NamedYear[] {
  return [...text.matchAll(/(^|\D)(20\d\d)(?=年)/g)].map(({ 1: before, 2: digits, index }) => {
    const start = index + before!.length;
    return { year: Number(digits), start, end: start + digits!.length };
  });
}
