import { codeText, isCodeWithName } from "./codes";
import type { Grid } from "./grid";

/** The cells where the codes of a table's lines stand, and how they are written there. */
export interface CodeColumns {
  /** One, or one for each level from 类 on. */
  readonly columns: readonly number[];
  /** Those that hold a level's own two digits, so that no whole code stands there. */
  readonly ofParts: ReadonlySet<number>;
  /** Those where the name stands behind the code in the same cell. */
  readonly withNames: ReadonlySet<number>;
}

/** How the codes of some rows are written, by what most cells show. Beside a column of 类 no 类 stands. */
export function codeColumnsOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
): CodeColumns {
  const mostly = (column: number, is: (row: number) => boolean) => {
    const filled = rows.filter((row) => /[0-9]/.test(codeText(grid, row, column)));
    return filled.filter(is).length * 2 > filled.length;
  };
  const lengthAt = (row: number, column: number) => codeText(grid, row, column).length;
  const isFirstOfClasses = mostly(columns[0]!, (row) => lengthAt(row, columns[0]!) === 3);
  const most = isFirstOfClasses ? 3 : 2;
  const isPart = (column: number) => (row: number) => lengthAt(row, column) <= most;
  return {
    columns,
    ofParts: new Set(columns.slice(1).filter((column) => mostly(column, isPart(column)))),
    withNames: new Set(
      columns.filter((column) => mostly(column, (row) => isCodeWithName(grid, row, column))),
    ),
  };
}
