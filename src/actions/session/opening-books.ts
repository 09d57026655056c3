import { tablesOf, type OpenBook, type OpenBooks } from "../explanation/open-books";
import { troubleWithBeforeLast, usableBooks } from "../other-books";
import type { TableReading } from "../../tables/reading";
import { checkAll } from "./checking";
import type { Desk } from "./desk";
import type { BookKind, BookOpened } from "./opened-book";
import { makeExplanation } from "./making-explanation";
import { paintMarks, takeSheets } from "./results";
import { tell } from "./telling";

/**
 * Takes last year's workbook, with what its author had typed in, the one before it, or the budget's publication: for the
 * explanation, and for what they add to the check. One that does not belong is refused in a sentence;
 * about one that may be the wrong one (another unit's, or a copy of this) the user is asked first.
 */
export async function takeBook(desk: Desk, kind: BookKind, opened: BookOpened): Promise<void> {
  if (!desk.checked) await checkAll(desk);
  if (!desk.checked || !desk.sheets) return;
  const { bookAsRead } = await import("./opened-book");
  const book = bookAsRead(kind, opened);
  const { troubles, remarks } = usableBooks(desk.checked.tables, tablesOf({ [kind]: book }));
  const why = [...troubles, ownTrouble(kind, book, desk.checked.tables)].filter(
    (trouble) => trouble !== undefined,
  );
  dontUseBook(desk);
  if (why.length > 0) return tell(desk, "error", `没有采用“${opened.name}”：${why.join("")}`);
  if (remarks.length === 0) return useBook(desk, kind, book);
  desk.doubtfulBook = { kind, book };
  const bookQuestion = `“${opened.name}”还没有采用：${remarks.join("")}`;
  desk.shown.set({ ...desk.shown.get(), bookQuestion });
}

/** Why a book cannot be what it was given as, as far as only that kind has such a reason. */
function ownTrouble(
  kind: BookKind,
  { tables, information }: OpenBook,
  accounts: readonly TableReading[],
): string | undefined {
  if (kind === "information" && information.length === 0)
    return "里面没有认出机构运行信息表或国有资产使用情况表，请检查是否选错了文件。";
  return kind === "beforeLast" ? troubleWithBeforeLast(accounts, tables) : undefined;
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

/** Puts an open book away. */
export async function dropBook(desk: Desk, kind: BookKind): Promise<void> {
  const { [kind]: dropped, ...others } = desk.books;
  if (dropped) await workWith(desk, others);
}

function useBook(desk: Desk, kind: BookKind, book: OpenBook): Promise<void> {
  return workWith(desk, { ...desk.books, [kind]: book });
}

async function workWith(desk: Desk, books: OpenBooks): Promise<void> {
  desk.books = books;
  await takeSheets(desk, desk.sheets!);
  await paintMarks(desk);
  await makeExplanation(desk);
}
