import { doubtfulCells } from "../explanation/doubts";
import type { ExplanationSources } from "../explanation/explain-accounts";
import { informationBeside } from "../information-beside";
import type { Desk } from "./desk";

/** Makes the explanation anew, where it is being shown. */
export function showExplanation(desk: Desk): void {
  if (!desk.writer || !desk.checked || !desk.open) return;
  const sources: ExplanationSources = {
    tables: desk.checked.tables,
    information: informationBeside(desk.checked.information, desk.books.information?.information),
    doubts: doubtfulCells(desk.open.accounts),
    memory: desk.memory.explanation,
    packs: desk.packs,
    books: desk.books,
    ...(desk.lastReasons && { lastReasons: desk.lastReasons }),
  };
  const { lastText, writer } = desk;
  const explanation = lastText
    ? lastText.roll(lastText.last, sources)
    : writer.explainAccounts(sources);
  if (explanation.kind === "rolled") desk.lastReasons = explanation.explanation.rolled.reasons;
  desk.shown.set({ ...desk.shown.get(), explanation });
}
