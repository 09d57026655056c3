import { cellAt, type Cell, type CellRange, type Sheet } from "../sheets/sheet";
import { normalise } from "../sheets/wording";

/** A sheet as captions are looked for: normalised texts, with merged cells speaking for their whole range. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell itself; nothing where it is covered by a merge. */
  cell(row: number, column: number): Cell | undefined;
  /** The cell's own normalised text; empty where it is covered by a merge. */
  own(row: number, column: number): string;
  /** The normalised text that is seen there: of the merge that covers it, or its own. */
  seen(row: number, column: number): string;
  /** The merge that a cell belongs to. */
  merge(row: number, column: number): CellRange | undefined;
}

/** No caption, note or amount is longer; patterns that are tried at each letter take minutes over a pasted text of 100,000. */
const LONGEST = 4_000;

/** A grid over a sheet; texts are normalised once, when first asked for. */
export function gridOf(sheet: Sheet): Grid {
  const merges = mergeIndex(sheet.merges);
  const texts: (string | undefined)[][] = [];
  const merge = (row: number, column: number) => merges.get(row)?.get(column);
  const own = (row: number, column: number): string => {
    const known = texts[row]?.[column];
    if (known !== undefined) return known;
    const text = covered(merge(row, column), row, column)
      ? ""
      : normalise((cellAt(sheet, row, column)?.text ?? "").slice(0, LONGEST));
    (texts[row] ??= [])[column] = text;
    return text;
  };
  return {
    sheet,
    rowCount: sheet.rows.length,
    columnCount: sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    cell: (row, column) =>
      covered(merge(row, column), row, column) ? undefined : cellAt(sheet, row, column),
    own,
    seen: (row, column) => {
      const range = merge(row, column);
      return range ? own(range.firstRow, range.firstColumn) : own(row, column);
    },
    merge,
  };
}

/** The columns of a row whose own text is not empty, from left to right. */
export function* filled(grid: Grid, row: number): Generator<{ column: number; text: string }> {
  const columns: number[] = [];
  grid.sheet.rows[row]?.forEach((cell, column) => cell && columns.push(column));
  for (const column of columns) {
    const text = grid.own(row, column);
    if (text !== "") yield { column, text };
  }
}

function covered(range: CellRange | undefined, row: number, column: number): boolean {
  return range !== undefined && (range.firstRow !== row || range.firstColumn !== column);
}

/** A merge of whole rows or columns would fill the index with empty places, so it is cut to this. */
const WIDEST = 500;
const HIGHEST = 5000;

function mergeIndex(
  merges: readonly CellRange[],
): ReadonlyMap<number, ReadonlyMap<number, CellRange>> {
  const rows = new Map<number, Map<number, CellRange>>();
  for (const range of merges) {
    const lastRow = Math.min(range.lastRow, range.firstRow + HIGHEST);
    const lastColumn = Math.min(range.lastColumn, range.firstColumn + WIDEST);
    for (let row = range.firstRow; row <= lastRow; row++) {
      const columns = rows.get(row) ?? new Map<number, CellRange>();
      rows.set(row, columns);
      for (let column = range.firstColumn; column <= lastColumn; column++)
        columns.set(column, range);
    }
  }
  return rows;
}
