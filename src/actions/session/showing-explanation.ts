import { doubtfulCells } from "../explanation/doubts";
import { explainAccounts } from "../explanation/explain-accounts";
import type { Desk } from "./desk";

/** Makes the explanation anew, where it is being shown. */
export function showExplanation(desk: Desk): void {
  if (!desk.explaining || !desk.checked || !desk.open) return;
  const explanation = explainAccounts({
    tables: desk.checked.tables,
    information: desk.checked.information,
    doubts: doubtfulCells(desk.open.accounts),
    memory: desk.memory.explanation,
    packs: desk.surroundings.packs ?? [],
    books: desk.books,
  });
  desk.shown.set({ ...desk.shown.get(), explanation });
}
