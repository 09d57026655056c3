import { addressOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
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

/** Cells that are probably wrong; and those of errors that no such cell explains. */
function doubtsIn({ checked }: Desk): readonly CellView[] {
  const { suspects, findings } = checked!;
  const explained = new Set(suspects.flatMap((suspect) => suspect.findings));
  const errors = findings.filter(
    ({ severity, kind }, at) => severity === "error" && kind !== "note" && !explained.has(at),
  );
  return [
    ...suspects.map(({ cell: { placed }, message }) => viewOf(placed, message)),
    ...errors.flatMap(({ cells, message }) => cells.map((cell) => viewOf(cell, message))),
  ];
}

function viewOf({ sheet, row, column }: CellPlace, message: string): CellView {
  return { sheet, address: addressOf(row, column), message };
}
