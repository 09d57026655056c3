import { readFigure, type ReadFigure } from "../amounts/read-figure";
import type { CellPlace } from "../sheets/sheet";
import type { AsideColumn, Column, Line, PlacedFigure } from "../tables/reading";
import { columnLetters } from "../sheets/address";
import type { Grid } from "./grid";
import type { HeadedColumn } from "./headed-columns";

/** A figure in its place, before its table's custom of decimals is known. */
export type DraftFigure = Omit<PlacedFigure, "figure"> & { readonly figure: ReadFigure };

/** What a layout's reader found; unit, year and decimals are added afterwards. */
export interface Draft {
  readonly kind: "draft";
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  readonly figures: readonly DraftFigure[];
  /** The first and last row that belong to the body; printed notes follow it. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly remarks: readonly string[];
  /** The amounts in columns beside the final figures, and those columns. */
  readonly aside?: readonly CellPlace[];
  readonly columnsAside?: readonly AsideColumn[];
}

/** A region that has a table's title but cannot be read as that table; the sentence says why. */
export interface Misfit {
  readonly kind: "misfit";
  readonly why: string;
}

export function misfit(why: string): Misfit {
  return { kind: "misfit", why };
}

/** The figure that a line has in a column. */
export function draftFigure(grid: Grid, line: Line, column: Column): DraftFigure {
  const { row } = line.place;
  const cell = grid.cell(row, column.column);
  return {
    sheet: grid.sheet.name,
    row,
    column: column.column,
    line: line.key,
    columnKey: column.key,
    figure: readFigure(cell),
    ...(line.number !== undefined && { lineNumber: line.number }),
    ...(column.number !== undefined && { columnNumber: column.number }),
    ...(cell?.formula !== undefined && { formula: cell.formula }),
  };
}

/** A headed column as readings keep it. Columns beside the final figures are left out, and said. */
export function keptColumn(headed: HeadedColumn): Column | undefined {
  const { key, path, standing, number, column, inexact } = headed;
  if (standing === "aside") return undefined;
  return {
    key,
    caption: path.join("·"),
    standing,
    column,
    ...(number !== undefined && { number }),
    ...(inexact && { inexact }),
  };
}

/** The columns of budgets, last year and the like. */
export function asideColumns(headed: readonly HeadedColumn[]): readonly AsideColumn[] {
  return headed
    .filter(({ standing }) => standing === "aside")
    .map(({ column, path }) => ({ column, caption: path.join("·") }));
}

/** The amounts that these lines have in columns of budgets, last year and the like. */
export function asideAmounts(
  grid: Grid,
  lines: readonly Line[],
  headed: readonly HeadedColumn[],
): readonly CellPlace[] {
  const columns = asideColumns(headed);
  const sheet = grid.sheet.name;
  return lines.flatMap(({ place: { row } }) =>
    columns
      .filter(({ column }) => readFigure(grid.cell(row, column)).kind === "amount")
      .map(({ column }) => ({ sheet, row, column })),
  );
}

/** The sentence for columns of budgets, last year and the like, where they hold anything: no relation uses them. */
export function asideRemark(
  grid: Grid,
  lines: readonly Line[],
  headed: readonly HeadedColumn[],
): readonly string[] {
  const aside = asideColumns(headed).filter(({ column }) =>
    lines.some(({ place }) => grid.own(place.row, column) !== ""),
  );
  if (aside.length === 0) return [];
  const names = aside.map(({ column, caption }) => `${columnLetters(column)}列“${caption}”`);
  return [`${names.join("、")}不是决算数，未核对`];
}
