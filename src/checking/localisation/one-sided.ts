import { greatestCommonDivisor, Overflow } from "./exact";
import { coefficientOf, combination, negated, type Row } from "./row";

/** More inequalities than this are given up on; dozens are usual. */
const MOST_SIDES = 3000;

/** The row as inequalities of the form Σ coefficient·change ≤ high. */
export function inequalitiesOf(row: Row): Row[] {
  return [row, negated(row)]
    .filter((side) => side.high !== Infinity)
    .map((side) => ({ ...side, low: -Infinity }));
}

/** True when the row names one of the columns. */
export function touches(row: Row, columns: ReadonlySet<number>): boolean {
  return row.columns.some((column) => columns.has(column));
}

/** Every upper bound of the column met with every lower one (Fourier–Motzkin); the column is gone. */
export function withoutColumn(sides: readonly Row[], column: number): Row[] {
  const rest = sides.filter((side) => coefficientOf(side, column) === 0);
  const uppers = sides.filter((side) => coefficientOf(side, column) > 0);
  const lowers = sides.filter((side) => coefficientOf(side, column) < 0);
  for (const upper of uppers) {
    for (const lower of lowers) rest.push(meeting(upper, lower, column));
  }
  if (rest.length > MOST_SIDES) throw new Overflow(`${rest.length} inequalities are too many`);
  return rest;
}

/** The sum of both, each taken so many times that the column cancels. */
function meeting(upper: Row, lower: Row, column: number): Row {
  const up = coefficientOf(upper, column);
  const down = -coefficientOf(lower, column);
  const common = greatestCommonDivisor([up, down]);
  return combination(upper, down / common, lower, up / common);
}

/** Of sides with the same coefficients on the moving columns, up to a factor, only the tightest. */
export function tightest(sides: readonly Row[], moving: ReadonlySet<number>): Row[] {
  const best = new Map<string, { side: Row; bound: number }>();
  for (const side of sides) {
    const { key, common } = direction(side, moving);
    const bound = side.high / common;
    const rival = best.get(key);
    if (rival === undefined || bound < rival.bound) best.set(key, { side, bound });
  }
  return [...best.values()].map(({ side }) => side);
}

function direction(side: Row, moving: ReadonlySet<number>): { key: string; common: number } {
  const named = [...side.columns.keys()].filter((at) => moving.has(side.columns[at] ?? -1));
  const common = greatestCommonDivisor(named.map((at) => side.coefficients[at] ?? 0)) || 1;
  const parts = named.map((at) => `${side.columns[at]}:${(side.coefficients[at] ?? 0) / common}`);
  return { key: parts.join(), common };
}
