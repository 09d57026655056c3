import type { CheckedAccounts } from "../check-accounts";
import { withoutSheet } from "./named-cell";
import type { BlockItem, SuspectItem } from "./overview";

/** The slips that explain several suspects together, each with the keys of those suspects. */
export function blockItems(
  { blocks }: CheckedAccounts,
  suspects: readonly SuspectItem[],
): readonly BlockItem[] {
  return blocks.map(({ message, cells }) => {
    const own = suspects.filter(({ cell }) =>
      cells.some(
        ({ sheet, row, column }) =>
          sheet === cell.sheet && row === cell.row && column === cell.column,
      ),
    );
    return {
      message: withoutSheet(message, cells[0]?.sheet),
      suspects: own.map(({ key }) => key),
    };
  });
}
