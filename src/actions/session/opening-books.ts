import { powerOfTen } from "../../amounts/decimal";
import { powerBetween } from "../../amounts/money-unit";
import { printedAmount } from "../../amounts/rounding";
import { recognise } from "../../recognition/recognise";
import { BUDGET_FORMS } from "../../tables/budget-forms";
import { FORMS } from "../../tables/forms";
import type { InformationFigure } from "../../tables/information";
import type { SheetsRead } from "../../workbook/port";
import type { OpenBook, OpenBooks } from "../explanation/open-books";
import { EMPTY_EXPLANATION } from "../memory/explanation-memory";
import { readMemory } from "../memory/read-memory";
import { usableBooks } from "../other-books";
import { checkAll } from "./checking";
import { tell, type Desk } from "./desk";
import { makeExplanation } from "./making-explanation";
import { paintMarks, takeSheets } from "./results";

/** Another workbook of the unit as it was opened. */
export interface BookOpened {
  readonly name: string;
  readonly read: SheetsRead;
  /** What the product kept in it. */
  readonly memory?: string | undefined;
}

/** What another workbook is to the one at work. */
export type BookKind = keyof OpenBooks;

/**
 * Takes last year's workbook, with what its author had typed in, or the budget's publication: for the
 * explanation, and for what they add to the check. One that does not belong is refused in a sentence;
 * about one that may be the wrong one (another unit's, or a copy of this) the user is asked first.
 */
export async function takeBook(desk: Desk, kind: BookKind, opened: BookOpened): Promise<void> {
  if (!desk.checked) await checkAll(desk);
  if (!desk.checked || !desk.sheets) return;
  const book = openBook(kind, opened);
  const { troubles, remarks } = usableBooks(desk.checked.tables, { [kind]: book.tables });
  dontUseBook(desk);
  if (troubles.length > 0)
    return tell(desk, "error", `没有采用“${opened.name}”：${troubles.join("")}`);
  if (remarks.length === 0) return useBook(desk, kind, book);
  desk.doubtfulBook = { kind, book };
  const bookQuestion = `“${opened.name}”还没有采用：${remarks.join("")}`;
  desk.shown.set({ ...desk.shown.get(), bookQuestion });
}

/** Uses the book that waits for an answer. */
export async function useBookAnyway(desk: Desk): Promise<void> {
  const { doubtfulBook } = desk;
  dontUseBook(desk);
  if (doubtfulBook) await useBook(desk, doubtfulBook.kind, doubtfulBook.book);
}

/** Puts the book that waits for an answer away; what was open stays. */
export function dontUseBook(desk: Desk): void {
  desk.doubtfulBook = undefined;
  const { bookQuestion: _bookQuestion, ...state } = desk.shown.get();
  desk.shown.set(state);
}

async function useBook(desk: Desk, kind: BookKind, book: OpenBook): Promise<void> {
  desk.books = { ...desk.books, [kind]: book };
  await takeSheets(desk, desk.sheets!);
  await paintMarks(desk);
  await makeExplanation(desk);
}

function openBook(kind: BookKind, { name, read, memory }: BookOpened): OpenBook {
  const forms = kind === "budget" ? BUDGET_FORMS : FORMS;
  const kept = readMemory(memory);
  const { facts, reasons } = kept.kind === "read" ? kept.memory.explanation : EMPTY_EXPLANATION;
  const { readings, information } = recognise(read.sheets, forms);
  return {
    name,
    tables: readings,
    facts: new Map([...information.flatMap(asTyped), ...Object.entries(facts)]),
    reasons: new Map(Object.entries(reasons)),
  };
}

/** What a sheet beside the tables says, as its author would have typed it in. */
function asTyped({
  key,
  kind,
  figure,
  money,
}: InformationFigure): readonly (readonly [name: string, text: string])[] {
  const told = printedAmount(figure);
  if (!told) return [];
  if (kind === "count") return [[key, told.toFixed()]];
  return [[key, `${told.times(powerOfTen(powerBetween(money, "元"))).toFixed(2)}元`]];
}
