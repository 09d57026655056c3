import { addressOf } from "../../sheets/address";
import type { CellView } from "../explanation/doubts";
import { explainAccounts } from "../explanation/explain-accounts";
import type { Desk } from "./desk";

/** Makes the explanation anew, where it is being shown. */
export function showExplanation(desk: Desk): void {
  if (!desk.explaining || !desk.checked) return;
  const explanation = explainAccounts({
    tables: desk.checked.tables,
    doubts: doubtsIn(desk),
    memory: desk.memory.explanation,
    packs: desk.surroundings.packs ?? [],
    books: desk.books,
  });
  desk.shown.set({ ...desk.shown.get(), explanation });
}

function doubtsIn({ checked }: Desk): readonly CellView[] {
  return checked!.suspects.flatMap(({ cell: { placed }, message }) => [
    { sheet: placed.sheet, address: addressOf(placed.row, placed.column), message },
  ]);
}
