import type { TableReading } from "../tables/reading";
import { matchingSet } from "./matching-set";

/** Books of the same unit that stand beside the accounts at work. */
export interface OtherBooks {
  readonly lastYear?: readonly TableReading[];
  /** The other sets that last year's workbook holds: of another year, or of 本级 or 汇总. */
  readonly lastYearsOtherSets?: readonly (readonly TableReading[])[];
  /** The tables of the budget's publication (`tables/budget-forms`). */
  readonly budget?: readonly TableReading[];
}

/** The books that can be used with some tables. Sentences are Chinese. */
export interface UsableBooks {
  readonly books: OtherBooks;
  /** Why the others cannot be used. */
  readonly troubles: readonly string[];
  /** Why those that can be used may be the wrong ones: to be asked about before they are. */
  readonly remarks: readonly string[];
}

/** The books that can be used with some tables, and why the others cannot; of several sets the one that matches. */
export function usableBooks(
  tables: readonly TableReading[],
  { lastYear: main, lastYearsOtherSets = [], budget }: OtherBooks,
): UsableBooks {
  const lastYear = main && matchingSet(tables, [main, ...lastYearsOtherSets]);
  const ofLastYear = lastYear && troubleWithLastYear(tables, lastYear);
  const ofBudget = budget && troubleWithBudget(tables, budget);
  return {
    books: {
      ...(lastYear && ofLastYear === undefined && { lastYear }),
      ...(budget && ofBudget === undefined && { budget }),
    },
    troubles: [ofLastYear, ofBudget].filter((trouble) => trouble !== undefined),
    remarks: [
      ...(lastYear && ofLastYear === undefined ? doubtsOf("上年的工作簿", tables, lastYear) : []),
      ...(budget && ofBudget === undefined ? doubtsOf("预算公开的工作簿", tables, budget) : []),
    ],
  };
}

/** Why tables cannot serve as last year's, in Chinese: another year's would make every comparison wrong. */
function troubleWithLastYear(
  tables: readonly TableReading[],
  lastYear: readonly TableReading[],
): string | undefined {
  const year = yearOf(tables);
  const before = yearOf(lastYear);
  if (lastYear.length === 0) return "上年的工作簿里没有认出部门决算公开表，请检查是否选错了文件。";
  if (year === undefined || before === undefined || before === year - 1) return undefined;
  return `上年的工作簿是 ${before} 年度的，本年是 ${year} 年度，应给 ${year - 1} 年度的工作簿。`;
}

/** Why tables cannot serve as those of the year before last, in Chinese. */
export function troubleWithBeforeLast(
  tables: readonly TableReading[],
  beforeLast: readonly TableReading[],
): string | undefined {
  const year = yearOf(tables);
  const before = yearOf(beforeLast);
  if (beforeLast.length === 0)
    return "再上一年的工作簿里没有认出部门决算公开表，请检查是否选错了文件。";
  if (year === undefined || before === undefined || before === year - 2) return undefined;
  return `再上一年的工作簿是 ${before} 年度的，应给 ${year - 2} 年度的工作簿。`;
}

/** Why tables cannot serve as the budget of the accounts' year, in Chinese. */
function troubleWithBudget(
  tables: readonly TableReading[],
  budget: readonly TableReading[],
): string | undefined {
  if (budget.length === 0)
    return "预算公开的工作簿里没有认出“一般公共预算支出表”或“三公”经费预算表，请检查是否选错了文件。";
  const [year, planned] = [yearOf(tables), yearOf(budget)];
  if (year === undefined || planned === undefined || planned === year) return undefined;
  return `预算公开的工作簿是 ${planned} 年度的，决算是 ${year} 年度，应给 ${year} 年度的预算。`;
}

/** Why a book may be the wrong one: another unit's, or a copy of the accounts at work. */
function doubtsOf(
  what: string,
  tables: readonly TableReading[],
  others: readonly TableReading[],
): readonly string[] {
  const stranger = strangersBook(what, tables, others);
  const copy = isCopy(tables, others)
    ? [`${what}里的数字与本工作簿逐个相同，像是同一份表。请确认没有选错文件。`]
    : [];
  return [...(stranger === undefined ? [] : [stranger]), ...copy];
}

/** So many amounts are not the same in two books by chance. */
const ENOUGH_ALIKE = 10;

/** Whether every amount that both books have is the same. */
function isCopy(tables: readonly TableReading[], others: readonly TableReading[]): boolean {
  const own = amountsIn(tables);
  const shared = [...amountsIn(others)].filter(([place]) => own.has(place));
  return (
    shared.length >= ENOUGH_ALIKE && shared.every(([place, amount]) => own.get(place) === amount)
  );
}

/** What the books print in each place, nought and blanks apart. */
function amountsIn(tables: readonly TableReading[]): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ table, figures }) =>
      figures.flatMap(({ line, columnKey, figure }): (readonly [string, string])[] =>
        figure.kind === "amount" && !figure.printed.isZero()
          ? [[`${table}\n${line}\n${columnKey}`, figure.printed.toFixed()]]
          : [],
      ),
    ),
  );
}

/** Units are renamed, so another name is no reason to refuse a book; another unit's would make everything wrong. */
function strangersBook(
  what: string,
  tables: readonly TableReading[],
  others: readonly TableReading[],
): string | undefined {
  const [own, other] = [organisationIn(tables), organisationIn(others)];
  if (own === undefined || other === undefined) return undefined;
  if (own.includes(other) || other.includes(own)) return undefined;
  return `${what}是“${other}”的，本工作簿是“${own}”的。单位改过名属正常，请确认没有选错文件。`;
}

/** The unit that tables name. */
export function organisationIn(tables: readonly TableReading[]): string | undefined {
  return tables.find(({ organisation }) => organisation !== undefined)?.organisation;
}

/** The year that most tables bear. */
export function yearOf(tables: readonly TableReading[]): number | undefined {
  const years = tables.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const count = (wanted: number) => years.filter((year) => year === wanted).length;
  return years.toSorted((a, b) => count(b) - count(a))[0];
}
