import type { Row } from "./row";

/**
 * Rows with their columns numbered anew, from 0 and in the same order: a search writes lists of all
 * columns at every step, and a few dozen of the thousands of a system are left in its rows.
 */
export interface Compacted {
  readonly rows: readonly Row[];
  /** By the new numbers. */
  readonly weights: readonly number[];
  /** The former number of each column. */
  readonly columns: readonly number[];
}

/** Numbers the columns that the rows name anew. */
export function compacted(rows: readonly Row[], weights: readonly number[]): Compacted {
  const columns = [...new Set(rows.flatMap((row) => row.columns))].sort((a, b) => a - b);
  const numbers = new Map(columns.map((column, at) => [column, at]));
  return {
    rows: renumbered(rows, (column) => numbers.get(column)!),
    weights: columns.map((column) => weights[column] ?? Infinity),
    columns,
  };
}

/** The rows with other numbers for their columns, which ascend in the same order. */
export function renumbered(rows: readonly Row[], numberOf: (column: number) => number): Row[] {
  return rows.map((row) => ({ ...row, columns: row.columns.map(numberOf) }));
}
