import type { Sheet } from "../../sheets/sheet";
import { rangesIn, rowsOf, type AnsweredBlock } from "./block";
import { askFormats, type AskedFormats } from "./find-formats";
import type { KnownSheet } from "./known-sheets";

/** A sheet that was asked for; its answers are there after the next request. */
export interface AskedSheet {
  readonly sheet: KnownSheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly formats: AskedFormats;
}

/** What of a sheet is hidden: rows and columns, from 0. */
export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Asks for a sheet's used cells, or for what surrounds them only. */
export function askSheet(
  { worksheets }: Excel.Workbook,
  sheet: KnownSheet,
  what: "all" | "surroundings",
): AskedSheet {
  const worksheet = worksheets.getItem(sheet.id);
  const used = worksheet.getUsedRangeOrNullObject(true);
  // `rowHidden` answers nothing where only some rows are hidden.
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  if (what === "all") used.load("values,text,formulas,numberFormat");
  const merged = used.getMergedAreasOrNullObject();
  merged.load("address");
  return { sheet, used, merged, formats: askFormats(sheet.id, worksheet) };
}

/** Which rows and columns are hidden; asked only of sheets that hide some and show others. */
export async function hiddenIn(
  context: Excel.RequestContext,
  asked: readonly AskedSheet[],
): Promise<ReadonlyMap<string, Hidden>> {
  const open = asked.filter(({ used }) => !used.isNullObject && hidesSome(used));
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

const NOTHING_HIDDEN: Hidden = { rows: new Set(), columns: new Set() };

/** The sheet as it was read. */
export function readSheet(
  { sheet, merged }: AskedSheet,
  blocks: readonly AnsweredBlock[],
  hidden: Hidden = NOTHING_HIDDEN,
): Sheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: rowsOf(blocks),
    merges: merged.isNullObject ? [] : rangesIn(merged.address),
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
  };
}
