import { exact, greatestCommonDivisor } from "./exact";

/**
 * A relation as the search sees it: low ≤ Σ coefficient·change ≤ high, where a column's change is
 * 0 until it is blamed. Columns ascend; changes and bounds are integers in half digits, and the
 * bounds of an inequality may be infinite.
 */
export interface Row {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** True when the row does not hold as long as nothing in it changes. */
export function isBad(row: Row): boolean {
  return row.low > 0 || row.high < 0;
}

/** How many entries rows have: what one look at all of them costs. */
export function entriesOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { columns }) => sum + columns.length, 0);
}

/** The column's coefficient, 0 when the row does not name it. */
export function coefficientOf(row: Row, column: number): number {
  const at = row.columns.indexOf(column);
  return at < 0 ? 0 : (row.coefficients[at] ?? 0);
}

/** a·row + b·other, with everything divided by what it has in common. `a` and `b` are not 0. */
export function combination(row: Row, a: number, other: Row, b: number): Row {
  const columns: number[] = [];
  const coefficients: number[] = [];
  const put = (column: number, coefficient: number) => {
    if (exact(coefficient) === 0) return;
    columns.push(column);
    coefficients.push(coefficient);
  };
  let i = 0;
  let j = 0;
  while (i < row.columns.length || j < other.columns.length) {
    const left = row.columns[i] ?? Infinity;
    const right = other.columns[j] ?? Infinity;
    const mine = left <= right ? a * (row.coefficients[i++] ?? 0) : 0;
    const theirs = right <= left ? b * (other.coefficients[j++] ?? 0) : 0;
    put(Math.min(left, right), mine + theirs);
  }
  const [lowA, highA] = times(row, a);
  const [lowB, highB] = times(other, b);
  return reduced({ columns, coefficients, low: exact(lowA + lowB), high: exact(highA + highB) });
}

/** The row with its sides changed: −high ≤ −Σ ≤ −low. */
export function negated(row: Row): Row {
  const coefficients = row.coefficients.map((coefficient) => -coefficient);
  return { ...row, coefficients, low: -row.high, high: -row.low };
}

/** The row with only the `kept` columns; the others rest. */
export function restricted(row: Row, kept: ReadonlySet<number>): Row {
  if (row.columns.every((column) => kept.has(column))) return row;
  const at = [...row.columns.keys()].filter((index) => kept.has(row.columns[index] ?? -1));
  return {
    ...row,
    columns: at.map((index) => row.columns[index] ?? -1),
    coefficients: at.map((index) => row.coefficients[index] ?? 0),
  };
}

function times({ low, high }: Row, factor: number): readonly [number, number] {
  return factor > 0 ? [low * factor, high * factor] : [high * factor, low * factor];
}

function reduced(row: Row): Row {
  const common = greatestCommonDivisor([...row.coefficients, row.low, row.high]);
  if (common <= 1) return row;
  return {
    columns: row.columns,
    coefficients: row.coefficients.map((coefficient) => coefficient / common),
    low: row.low / common,
    high: row.high / common,
  };
}
