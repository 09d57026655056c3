import type { Hidden, KnownSheet } from "./known-sheets";
import { READING_LIMITS } from "../file/limits";

/** Nothing of it is. */
export const NOTHING_HIDDEN: Hidden = { rows: new Set(), columns: new Set() };

/** Which rows and columns are hidden; asked only of sheets that hide some, show others and are read. */
export async function hiddenIn(
  context: Excel.RequestContext,
  asked: readonly { readonly sheet: KnownSheet; readonly used: Excel.Range }[],
): Promise<ReadonlyMap<string, Hidden>> {
  const open = asked.filter(
    ({ used }) =>
      !used.isNullObject &&
      used.rowCount * used.columnCount <= READING_LIMITS.sheetCells &&
      hidesSome(used),
  );
  const answers = open.map(({ sheet, used }) => ({
    id: sheet.id,
    used,
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
  }));
  if (answers.length > 0) await context.sync();
  return new Map(
    answers.map(({ id, used, rows, columns }) => [
      id,
      {
        rows: places(rows.value, used.rowIndex, ({ rowHidden }) => rowHidden === true),
        columns: places(
          columns.value,
          used.columnIndex,
          ({ columnHidden }) => columnHidden === true,
        ),
      },
    ]),
  );
}

function hidesSome({ rowHidden, columnHidden }: Excel.Range): boolean {
  return (rowHidden as boolean | null) !== false || (columnHidden as boolean | null) !== false;
}

function places<T>(
  list: readonly T[],
  first: number,
  is: (one: T) => boolean,
): ReadonlySet<number> {
  return new Set(list.flatMap((one, index) => (is(one) ? [first + index] : [])));
}
