import type { Deadline } from "./deadline";
import { eliminate, saysSomething } from "./elimination";
import { pack } from "./packing";
import type { Row } from "./row";

/** Rows cut down to the columns that an explanation within a budget can contain. */
export interface Shaved {
  readonly rows: readonly Row[];
  /** No explanation with a column that was cut off weighs less than this. */
  readonly dearer: number;
}

/**
 * Cuts off every column that provably is in no explanation of at most `budget`: by its price, then
 * by trying it and looking at what would still be needed. What is left usually falls into parts.
 */
export function shaved(
  rows: readonly Row[],
  weights: readonly number[],
  budget: number,
  deadline: Deadline,
): Shaved {
  const nothingBarred = new Uint8Array(weights.length);
  let left: readonly Row[] = rows;
  let dearer = Infinity;
  for (;;) {
    const packing = pack(left, weights, nothingBarred);
    const leastWith = (column: number, current: readonly Row[]) => {
      const priced = packing.least + packing.price(column);
      if (priced > budget || deadline.passed()) return priced;
      const rest = pack(eliminate(current, column), weights, nothingBarred).least;
      return Math.max(priced, (weights[column] ?? Infinity) + rest);
    };
    const kept = new Set<number>();
    let cut = false;
    for (const column of columnsOf(left)) {
      const least = leastWith(column, left);
      if (least <= budget) kept.add(column);
      else [cut, dearer] = [true, Math.min(dearer, least)];
    }
    left = left.map((row) => restricted(row, kept)).filter(saysSomething);
    if (!cut) return { rows: left, dearer };
  }
}

function columnsOf(rows: readonly Row[]): ReadonlySet<number> {
  return new Set(rows.flatMap((row) => row.columns));
}

/** The row with only the kept columns; the others rest. */
function restricted(row: Row, kept: ReadonlySet<number>): Row {
  if (row.columns.every((column) => kept.has(column))) return row;
  const at = [...row.columns.keys()].filter((index) => kept.has(row.columns[index] ?? -1));
  return {
    ...row,
    columns: at.map((index) => row.columns[index] ?? -1),
    coefficients: at.map((index) => row.coefficients[index] ?? 0),
  };
}
