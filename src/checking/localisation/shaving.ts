import { compacted, renumbered } from "./compaction";
import { eliminate, saysSomething } from "./elimination";
import { pack } from "./packing";
import { entriesOf, restricted, type Row } from "./row";
import type { Steps } from "./steps";

/** Rows cut down to the columns that an explanation within a budget can contain. */
export interface Shaved {
  readonly rows: readonly Row[];
  /** No explanation with a column that was cut off weighs less than this. */
  readonly dearer: number;
}

/**
 * Cuts off every column that provably is in no explanation of at most `budget`, again and again
 * until none is left to cut. What remains usually falls into independent parts. Prices are looked at
 * first: of a hundred thousand rows they leave a few dozen, on which trials are cheap.
 */
export function shaved(
  rows: readonly Row[],
  weights: readonly number[],
  budget: number,
  steps: Steps,
): Shaved {
  const priced = cutDown(rows, budget, (left) => priceIn(left, weights));
  const own = compacted(priced.rows, weights);
  const tried = cutDown(own.rows, budget, (left) => trialIn(left, own.weights, budget, steps));
  return {
    rows: renumbered(tried.rows, (column) => own.columns[column]!),
    dearer: Math.min(priced.dearer, tried.dearer),
  };
}

/** What an explanation with a given column weighs at least. */
type LeastWith = (column: number) => number;

function cutDown(
  rows: readonly Row[],
  budget: number,
  leastIn: (left: readonly Row[]) => LeastWith,
): Shaved {
  let left = rows;
  let dearer = Infinity;
  for (;;) {
    const columns = columnsOf(left);
    const least = leastIn(left);
    const kept = new Set<number>();
    for (const column of columns) {
      const weight = least(column);
      if (weight <= budget) kept.add(column);
      else dearer = Math.min(dearer, weight);
    }
    if (kept.size === columns.size) return { rows: left, dearer };
    left = left.map((row) => restricted(row, kept)).filter(saysSomething);
  }
}

function priceIn(rows: readonly Row[], weights: readonly number[]): LeastWith {
  const { least, price } = pack(rows, weights, new Uint8Array(weights.length));
  return (column) => least + price(column);
}

/**
 * By the column's price, and when that fits the budget, by trying the column and looking at what
 * would still be needed. A column of good rows alone need not be tried: the bad rows stay as they
 * are.
 */
function trialIn(
  rows: readonly Row[],
  weights: readonly number[],
  budget: number,
  steps: Steps,
): LeastWith {
  const nothingBarred = new Uint8Array(weights.length);
  const { least, price, cures } = pack(rows, weights, nothingBarred);
  const mending = new Set(cures.flat());
  const entries = entriesOf(rows);
  return (column) => {
    const priced = least + price(column);
    if (priced > budget || !mending.has(column) || steps.areUsedUp) return priced;
    steps.spend(entries);
    const rest = pack(eliminate(rows, column), weights, nothingBarred).least;
    return Math.max(priced, (weights[column] ?? Infinity) + rest);
  };
}

function columnsOf(rows: readonly Row[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of rows) for (const column of row.columns) columns.add(column);
  return columns;
}
