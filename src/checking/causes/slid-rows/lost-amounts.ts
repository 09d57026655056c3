import type Decimal from "decimal.js";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import { NOWHERE, type RowGrid, type RowRelation } from "./row-grid";

/** The amounts of the lines whose figures are nowhere. */
export interface Lost {
  readonly of: (line: number) => LostAmounts;
  /** Whether the row of such a line happens to print just what the relations say of it. */
  readonly isOnRow: (line: number) => boolean;
  /** How many relations do not hold by what others tell. */
  readonly odd: number;
  /** For how many lines an amount below nought is told, where the table prints none that is. */
  readonly belowNought: number;
}

/** Amounts of a line by column. */
interface LostAmounts {
  /** What the relations say, one after another, unless the table could not print it: nothing is below nought there. */
  readonly told: ReadonlyMap<string, Decimal>;
  /** What mends the rest where several lines lack figures: all of it on one of them. */
  readonly taken: ReadonlyMap<string, Decimal>;
}

/**
 * What lines whose figures are nowhere have to print, by the relations that must hold: one that lacks a
 * single amount tells it. Where none does, one amount is taken for nothing, and the others may follow.
 */
export function lostAmounts(
  rows: readonly number[],
  grid: RowGrid,
  { digits }: AccountsProblem,
): Lost {
  const solver = new Solver(rows, grid);
  solver.solve();
  const { table, columns } = grid.own.reading;
  return { of, isOnRow, odd: solver.odd, belowNought: solver.belowNought };

  function isOnRow(line: number): boolean {
    return columns.every((_, column) => {
      const found = solver.found(line, column);
      const isTold = found === undefined || found.isTold;
      return isTold && grid.isNear(line, column, found?.amount ?? 0);
    });
  }

  function of(line: number): LostAmounts {
    const amounts = { told: new Map<string, Decimal>(), taken: new Map<string, Decimal>() };
    columns.forEach(({ key }, column) => {
      const found = solver.found(line, column);
      const placed = grid.own.figure(grid.lines[line]!.key, key);
      if (found === undefined || placed === undefined) return;
      const amount = digits.toAmount(found.amount, { sign: 1, table, placed });
      const isPossible = grid.hasNegative || found.amount >= 0;
      amounts[found.isTold && isPossible ? "told" : "taken"].set(key, amount);
    });
    return amounts;
  }
}

interface Found {
  /** In finest digits. */
  readonly amount: number;
  readonly isTold: boolean;
}

class Solver {
  private readonly known = new Map<string, Found>();
  private readonly relations: readonly RowRelation[];
  private readonly unsolved: RowRelation[];

  constructor(
    private readonly rows: readonly number[],
    private readonly grid: RowGrid,
  ) {
    this.relations = [...grid.relations, ...grid.alongLines].filter(({ terms }) =>
      terms.some(({ line }) => rows[line] === NOWHERE),
    );
    this.unsolved = this.relations.filter(({ kind }) => kind === "equal");
  }

  get odd(): number {
    return this.relations.filter((relation) => {
      if (relation.terms.some((term) => this.isTaken(term))) return false;
      const lack = this.lackOf(relation);
      return relation.kind === "equal" ? lack !== 0 : lack > 0;
    }).length;
  }

  get belowNought(): number {
    if (this.grid.hasNegative) return 0;
    const negative = [...this.known].filter(([, { amount, isTold }]) => isTold && amount < 0);
    return new Set(negative.map(([key]) => key.split(" ")[0])).size;
  }

  /** What is only taken for it meanwhile may be otherwise. */
  private isTaken({ line, column }: RowRelation["terms"][number]): boolean {
    return this.rows[line] === NOWHERE && this.found(line, column)?.isTold === false;
  }

  found(line: number, column: number): Found | undefined {
    return this.known.get(keyOf(line, column));
  }

  solve(): void {
    let isTold = true;
    for (;;) {
      while (this.solveOne(isTold));
      const open = this.unsolved.flatMap((relation) => this.openTerms(relation)).at(0);
      if (open === undefined) return;
      isTold = false;
      this.known.set(keyOf(open.line, open.column), { amount: 0, isTold });
    }
  }

  /** False when no relation lacks a single amount. */
  private solveOne(isTold: boolean): boolean {
    for (const [at, relation] of this.unsolved.entries()) {
      const [only, ...more] = this.openTerms(relation);
      if (more.length > 0) continue;
      this.unsolved.splice(at, 1);
      if (only === undefined) return true;
      const { line, column, coefficient } = only;
      if (Math.abs(coefficient) === 1)
        this.known.set(keyOf(line, column), {
          amount: this.lackOf(relation) / -coefficient,
          isTold,
        });
      return true;
    }
    return false;
  }

  private openTerms({ terms }: RowRelation): RowRelation["terms"] {
    return terms.filter(
      ({ line, column }) => this.rows[line] === NOWHERE && !this.known.has(keyOf(line, column)),
    );
  }

  /** What its known terms come to; nothing where that is no more than rounding. */
  private lackOf({ terms, constant, allowance }: RowRelation): number {
    let [lack, most] = [constant, allowance];
    for (const { line, column, coefficient } of terms) {
      const row = this.rows[line]!;
      const isLost = row === NOWHERE;
      const amount = isLost ? this.found(line, column)?.amount : this.grid.amount(row, column);
      lack += 2 * coefficient * (amount ?? 0);
      most += isLost ? 1 : Math.abs(coefficient) * this.grid.half(row, column);
    }
    return Math.abs(lack) <= most ? 0 : lack / 2;
  }
}

function keyOf(line: number, column: number): string {
  return `${line} ${column}`;
}
