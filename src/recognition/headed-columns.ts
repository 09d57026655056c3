import type { ColumnForm } from "../tables/form";
import { columnNamed, mayStandUnder, pathName, tellingHead, type Named } from "./column-names";
import { columnNumbers } from "./column-numbers";
import type { Grid } from "./grid";
import { headYears } from "./head-years";
import { headPath, type HeadZone } from "./heads";
import { readByPlace } from "./inexact/by-place";

/** A column with the heads above it, and what they say it is. */
export interface HeadedColumn extends Named {
  readonly column: number;
  /** The heads from top to bottom. */
  readonly path: readonly string[];
  /** The printed 栏次. */
  readonly number?: number;
  readonly inexact?: true;
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
  const headed = columns.map((column, at): HeadedColumn => {
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
  return withInexact(headed, sought.columns);
}

/** Columns whose heads are no form's own, read as those that they are near to. */
function withInexact(
  headed: readonly HeadedColumn[],
  forms: readonly ColumnForm[],
): readonly HeadedColumn[] {
  const meant = readByPlace(
    headed.map(({ key, path, standing }) => {
      const exact = forms.find((form) => form.key === key && isForms(standing));
      return { caption: standing === "aside" || exact ? "" : tellingHead(path), exact };
    }),
    forms,
  );
  return headed.map((column, index) => {
    const form = meant[index];
    if (!form || column.key === form.key || !mayStandUnder(column.path, form, forms)) return column;
    const standing = form.partOf === undefined ? "main" : "part";
    return { ...column, key: form.key, standing, inexact: true };
  });
}

function isForms(standing: HeadedColumn["standing"]): boolean {
  return standing === "main" || standing === "part";
}
