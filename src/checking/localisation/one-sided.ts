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

/**
 * Inequalities over moving columns: of those with the same coefficients, up to a factor, only the
 * tightest. What a column's removal leaves alone is not looked at again.
 */
export class Sides {
  private readonly best = new Map<string, { readonly side: Row; readonly bound: number }>();

  constructor(
    sides: readonly Row[],
    private readonly moving: ReadonlySet<number>,
  ) {
    for (const side of sides) this.add(side);
  }

  /** In the order in which their directions first came. */
  all(): readonly Row[] {
    return [...this.best.values()].map(({ side }) => side);
  }

  /** Every upper bound of the column met with every lower one (Fourier–Motzkin); the column is gone. */
  remove(column: number): void {
    const uppers: Row[] = [];
    const lowers: Row[] = [];
    for (const [key, { side }] of this.best) {
      const coefficient = coefficientOf(side, column);
      if (coefficient === 0) continue;
      (coefficient > 0 ? uppers : lowers).push(side);
      this.best.delete(key);
    }
    const count = this.best.size + uppers.length * lowers.length;
    if (count > MOST_SIDES) throw new Overflow(`${count} inequalities are too many`);
    for (const upper of uppers) {
      for (const lower of lowers) this.add(meeting(upper, lower, column));
    }
  }

  private add(side: Row): void {
    const { key, common } = direction(side, this.moving);
    const bound = side.high / common;
    const rival = this.best.get(key);
    if (rival === undefined || bound < rival.bound) this.best.set(key, { side, bound });
  }
}

/** The sum of both, each taken so many times that the column cancels. */
function meeting(upper: Row, lower: Row, column: number): Row {
  const up = coefficientOf(upper, column);
  const down = -coefficientOf(lower, column);
  const common = greatestCommonDivisor([up, down]);
  return combination(upper, down / common, lower, up / common);
}

function direction(side: Row, moving: ReadonlySet<number>): { key: string; common: number } {
  const named = [...side.columns.keys()].filter((at) => moving.has(side.columns[at] ?? -1));
  const common = greatestCommonDivisor(named.map((at) => side.coefficients[at] ?? 0)) || 1;
  const parts = named.map((at) => `${side.columns[at]}:${(side.coefficients[at] ?? 0) / common}`);
  return { key: parts.join(), common };
}
