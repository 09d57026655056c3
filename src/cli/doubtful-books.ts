import { usableBooks, type OtherBooks } from "../actions/other-books";
import type { TableReading } from "../tables/reading";
import { Refusal } from "./output";

/**
 * Refuses books that cannot be used (another year's, or no accounts), and those that seem to have been
 * chosen by mistake: another unit's, or a copy of the accounts. Nobody can be asked on a command line,
 * so `--accept-other-book` is the answer to the latter (`accepted`).
 */
export function refuseDoubtfulBooks(
  tables: readonly TableReading[],
  books: OtherBooks,
  accepted: boolean,
): void {
  const { troubles, remarks } = usableBooks(tables, books);
  if (troubles.length > 0) throw new Refusal(troubles.join("\n"));
  if (remarks.length > 0 && !accepted)
    throw new Refusal(`${remarks.join("\n")}\n确实要用这个文件的，请加 --accept-other-book。`);
}
