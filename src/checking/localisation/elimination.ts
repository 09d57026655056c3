import { greatestCommonDivisor } from "./exact";
import { coefficientOf, combination, isBad, type Row } from "./row";

/**
 * The rows that remain when a column may change at will: its sparsest row is used up to fix the
 * change, and cancels the column in the others, bounds adding up. What remains is *necessary* for
 * an explanation with the column; whether it suffices, `projection.ts` decides in the end.
 */
export function eliminate(rows: readonly Row[], column: number): Row[] {
  const coefficients = rows.map((row) => coefficientOf(row, column));
  const pivot = pivotFor(rows, coefficients);
  if (pivot === undefined) return [...rows];
  const theirs = coefficients[pivot]!;
  const remaining: Row[] = [];
  for (const [at, row] of rows.entries()) {
    if (at === pivot) continue;
    const mine = coefficients[at]!;
    const rest = mine === 0 ? row : cancelled(row, mine, rows[pivot]!, theirs);
    if (saysSomething(rest)) remaining.push(rest);
  }
  return remaining;
}

/** row and pivot combined so that the column of these coefficients drops out; the row keeps its direction. */
function cancelled(row: Row, mine: number, pivot: Row, theirs: number): Row {
  const common = greatestCommonDivisor([mine, theirs]) * Math.sign(theirs);
  return combination(row, theirs / common, pivot, -mine / common);
}

/** The shortest row with a coefficient, two-sided ones before inequalities. */
function pivotFor(rows: readonly Row[], coefficients: readonly number[]): number | undefined {
  let best: number | undefined;
  coefficients.forEach((coefficient, at) => {
    if (coefficient === 0) return;
    if (best === undefined || cost(rows[at]!) < cost(rows[best]!)) best = at;
  });
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
