import { greatestCommonDivisor } from "./exact";
import { coefficientOf, combination, isBad, type Row } from "./row";

/**
 * The rows that remain when a column may change at will: its sparsest row is used up to fix the
 * change, and cancels the column in the others, bounds adding up. What remains is *necessary* for
 * an explanation with the column; whether it suffices, `projection.ts` decides in the end.
 */
export function eliminate(rows: readonly Row[], column: number): Row[] {
  const pivot = pivotFor(rows, column);
  if (pivot === undefined) return [...rows];
  const remaining: Row[] = [];
  for (const row of rows) {
    if (row === pivot) continue;
    const coefficient = coefficientOf(row, column);
    const rest = coefficient === 0 ? row : cancelled(row, pivot, column);
    if (saysSomething(rest)) remaining.push(rest);
  }
  return remaining;
}

/** row and pivot combined so that the column drops out; the row keeps its direction. */
function cancelled(row: Row, pivot: Row, column: number): Row {
  const mine = coefficientOf(row, column);
  const theirs = coefficientOf(pivot, column);
  const common = greatestCommonDivisor([mine, theirs]) * Math.sign(theirs);
  return combination(row, theirs / common, pivot, -mine / common);
}

/** The shortest row that names the column, two-sided ones before inequalities. */
function pivotFor(rows: readonly Row[], column: number): Row | undefined {
  let best: Row | undefined;
  for (const row of rows) {
    if (coefficientOf(row, column) === 0) continue;
    if (best === undefined || cost(row) < cost(best)) best = row;
  }
  return best;
}

const ONE_SIDED = 1e6;

function cost(row: Row): number {
  const twoSided = Number.isFinite(row.low) && Number.isFinite(row.high);
  return row.columns.length + (twoSided ? 0 : ONE_SIDED);
}

/** False for a row without bounds, and for one without columns that holds. */
export function saysSomething(row: Row): boolean {
  if (row.low === -Infinity && row.high === Infinity) return false;
  return row.columns.length > 0 || isBad(row);
}
