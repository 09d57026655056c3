import type { ColumnForm } from "../tables/form";
import { columnNamed, pathName, type Named } from "./column-names";
import { columnNumbers } from "./column-numbers";
import type { Grid } from "./grid";
import { headYears } from "./head-years";
import { headPath, type HeadZone } from "./heads";

/** A column with the heads above it, and what they say it is. */
export interface HeadedColumn extends Named {
  readonly column: number;
  /** The heads from top to bottom. */
  readonly path: readonly string[];
  /** The printed 栏次. */
  readonly number?: number;
}

/** What is known of the columns that heads may name. */
export interface ColumnsSought {
  readonly columns: readonly ColumnForm[];
  /** Heads of columns that hold something else than the form's figures. */
  readonly beside?: RegExp | undefined;
  /** The year that the title names. */
  readonly year?: number | undefined;
}

/** The headed columns of a stretch; of two with one name, the second is `unknown`. */
export function headedColumns(
  grid: Grid,
  zone: HeadZone,
  columns: readonly number[],
  sought: ColumnsSought,
): readonly HeadedColumn[] {
  const numbers = columnNumbers(grid, zone);
  const taken = new Set<string>();
  const paths = columns.map((column) => headPath(grid, zone, column));
  const years = headYears(paths, sought.year);
  return columns.map((column, at) => {
    const path = paths[at]!;
    const named = years.isOther(path)
      ? { key: pathName(path), standing: "aside" as const }
      : columnNamed(years.without(path), sought.columns, sought.beside);
    const known = named.standing !== "main" || !taken.has(named.key);
    if (named.standing === "main") taken.add(named.key);
    const number = numbers.get(column);
    return {
      column,
      path,
      ...(known
        ? named
        : { key: `${pathName(path)}重${column + 1}`, standing: "unknown" as const }),
      ...(number !== undefined && { number }),
    };
  });
}
