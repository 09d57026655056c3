import type { CellRange, Sheet } from "../sheets/sheet";
import type { Form } from "../tables/form";
import { filled, gridOf, type Grid } from "./grid";
import { readTitle, type Title } from "./titles";

/** A title and where it stands. */
export interface PlacedTitle {
  readonly title: Title;
  readonly row: number;
  readonly column: number;
}

/** Every text of the sheet that names a table, row by row. */
export function titlesOn(grid: Grid, forms: readonly Form[]): readonly PlacedTitle[] {
  return Array.from({ length: grid.rowCount }, (_, row) => row).flatMap((row) =>
    [...filled(grid, row)].flatMap(({ column, text }) => {
      if (!text.includes("表")) return [];
      const title = readTitle(grid.cell(row, column)?.text ?? "", forms);
      return title ? [{ title, row, column }] : [];
    }),
  );
}

/** Columns of a sheet that are read by themselves, each cell in its own place, and the titles in them. */
export interface TableColumns {
  readonly grid: Grid;
  readonly titles: readonly PlacedTitle[];
  readonly firstColumn: number;
}

/**
 * Tables beside each other on one sheet, each with its columns, else the whole sheet. Two tables named on one
 * row part the sheet, unless a merged cell lies across.
 */
export function tableColumnsOf(
  grid: Grid,
  titles: readonly PlacedTitle[],
): readonly TableColumns[] {
  const cuts = [...new Set(beside(titles))].sort((a, b) => a - b);
  const isAcross = ({ firstColumn, lastColumn }: CellRange) =>
    cuts.some((cut) => firstColumn < cut && cut <= lastColumn);
  if (cuts.length === 0 || grid.sheet.merges.some(isAcross))
    return [{ grid, titles, firstColumn: 0 }];
  return [0, ...cuts].map((first, index) => {
    const last = (cuts[index] ?? grid.columnCount) - 1;
    return {
      grid: gridOf(columnsOf(grid.sheet, first, last)),
      titles: titles.filter(({ column }) => first <= column && column <= last),
      firstColumn: first,
    };
  });
}

/** The columns at which a title stands to the right of another table's. */
function beside(titles: readonly PlacedTitle[]): readonly number[] {
  return titles
    .filter(({ row, column, title }) =>
      titles.some(
        (left) => left.row === row && left.column < column && left.title.form !== title.form,
      ),
    )
    .map(({ column }) => column);
}

function columnsOf(sheet: Sheet, first: number, last: number): Sheet {
  const isInside = (column: number) => first <= column && column <= last;
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell, column) => (isInside(column) ? cell : undefined)),
    ),
    merges: sheet.merges.filter(({ firstColumn }) => isInside(firstColumn)),
  };
}
