import type { Grid } from "../recognition/grid";
import { headPath, type HeadZone } from "../recognition/heads";
import { columnLetters } from "../sheets/address";
import { formOf } from "../tables/forms";
import type { Column, TableReading } from "../tables/reading";

/** A column with its heads, and what it was taken for. */
export interface ColumnWhy {
  readonly letters: string;
  /** From top to bottom. */
  readonly heads: readonly string[];
  /** `main` and `part`: a column of the form; `aside`: no final figures; `unknown`: on no form. */
  readonly taken: "main" | "part" | "aside" | "unknown";
  /** The form's column; absent where it is none. */
  readonly key?: string;
  /** The 栏次 printed above it. */
  readonly number?: number;
  /** The item whose figures alone stand in it: of the “三公” table along a line. */
  readonly item?: string;
  /** Its head is not the form's own, but near to it. */
  readonly inexact?: true;
}

/** The columns of a table from left to right, with the heads above them. */
export function columnsWhy(reading: TableReading, grid: Grid): readonly ColumnWhy[] {
  const known = reading.columns.flatMap((column) => spread(column, reading, grid));
  const aside = (reading.columnsAside ?? []).map(({ column, caption }) => ({
    letters: columnLetters(column),
    heads: headsOf(caption),
    taken: "aside" as const,
    at: column,
  }));
  return [...known, ...aside].sort((a, b) => a.at - b.at).map(({ at: _, ...why }) => why);
}

type PlacedColumn = ColumnWhy & { readonly at: number };

/** A column of the form stands once on most layouts, for each block or each item on others. */
function spread(column: Column, reading: TableReading, grid: Grid): readonly PlacedColumn[] {
  switch (formOf(reading.table).layout) {
    case "two-sided":
    case "code-lines":
      return [{ ...columnOf(column), at: column.column }];
    case "code-blocks":
    case "items":
      return placesOf(column, reading).map(({ at, item }) => ({
        ...columnOf({ ...column, column: at }),
        heads: headPath(grid, headsOver(reading), at),
        ...(item && { item }),
        at,
      }));
  }
}

/** The rows between what stands beside the title and the first figures. */
function headsOver({ range, figures, sheet, stated }: TableReading): HeadZone {
  const said = [stated.organisation, stated.year, stated.money].flatMap((at) =>
    at?.kind === "cell" ? [at.row] : [],
  );
  const first = Math.min(...figures.filter((each) => each.sheet === sheet).map(({ row }) => row));
  const above = said.filter((row) => row < first - 1);
  return { firstRow: Math.max(range.firstRow, ...above) + 1, lastRow: first - 1 };
}

/** Where a column's figures stand, and whose they are, where one item has the column to itself. */
function placesOf({ key }: Column, { figures, lines, table }: TableReading) {
  const own = figures.filter(({ columnKey }) => columnKey === key);
  return [...new Set(own.map(({ column }) => column))].map((at) => {
    const items = [...new Set(own.filter(({ column }) => column === at).map(({ line }) => line))];
    const only = items.length === 1 && formOf(table).layout === "items" ? items[0] : undefined;
    return { at, item: lines.find((line) => line.key === only)?.key };
  });
}

function columnOf({ key, caption, standing, column, number, inexact }: Column): ColumnWhy {
  return {
    letters: columnLetters(column),
    heads: headsOf(caption),
    taken: standing,
    ...(standing !== "unknown" && { key }),
    ...(number !== undefined && { number }),
    ...(inexact && { inexact }),
  };
}

function headsOf(caption: string): readonly string[] {
  return caption === "" ? [] : caption.split("·");
}
