import type { ColumnForm } from "../tables/form";
import { columnNamed, pathName, type Named } from "./column-names";
import { columnNumbers } from "./column-numbers";
import type { Grid } from "./grid";
import { headPath, type HeadZone } from "./heads";

/** A column with the heads above it, and what they say it is. */
export interface HeadedColumn extends Named {
  readonly column: number;
  /** The heads from top to bottom. */
  readonly path: readonly string[];
  /** The printed 栏次. */
  readonly number?: number;
}

/** The headed columns of a stretch; of two with one name, the second is `unknown`. */
export function headedColumns(
  grid: Grid,
  zone: HeadZone,
  columns: readonly number[],
  forms: readonly ColumnForm[],
): readonly HeadedColumn[] {
  const numbers = columnNumbers(grid, zone);
  const taken = new Set<string>();
  return columns.map((column) => {
    const path = headPath(grid, zone, column);
    const named = columnNamed(path, forms);
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
