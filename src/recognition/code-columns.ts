import { codeText, isCodeWithName, type CodeColumns } from "./codes";
import type { Grid } from "./grid";

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
