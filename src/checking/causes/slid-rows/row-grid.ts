import { printedAmount } from "../../../amounts/rounding";
import type { IndexedReading } from "../../../identities/readings";
import type { Line, PlacedFigure } from "../../../tables/reading";
import type { Equation } from "../../localisation/problem";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import { ZERO } from "../../../amounts/decimal";

/** A relation of one table's lines: its terms there, and what the figures of other tables add to it. */
export interface RowRelation {
  readonly kind: Equation["kind"];
  readonly terms: readonly RowTerm[];
  /** In half digits, like `allowance`. */
  readonly constant: number;
  readonly allowance: number;
  /** The greatest and the least line of its terms. */
  readonly last: number;
  readonly first: number;
  /** Only figures of one line stand in it: it goes with them wherever they stand. */
  readonly isAlongLine: boolean;
}

interface RowTerm {
  readonly line: number;
  readonly column: number;
  readonly coefficient: number;
}

/** The row on which the figures of a line stand; NOWHERE where they are not on the sheet. */
export const NOWHERE = -1;

/**
 * The lines of a table in their order, with the figures that stand on the row of each, as whole
 * numbers; and the relations in which they stand.
 */
export class RowGrid {
  readonly lines: readonly Line[];
  readonly relations: readonly RowRelation[];
  /** Those along one line alone. */
  readonly alongLines: readonly RowRelation[];
  /** Whether a row prints anything but noughts. */
  readonly isFilled: readonly boolean[];
  /** Whether the table prints an amount below nought at all. */
  readonly hasNegative: boolean;
  /** The figures of each line on its own row. */
  readonly inPlace: readonly number[];
  /** Those between lines that are broken as the figures stand. */
  readonly broken: readonly RowRelation[];
  private readonly linesInBroken: ReadonlySet<number>;
  private readonly amounts: readonly (readonly number[])[];
  private readonly halves: readonly (readonly number[])[];

  constructor(
    readonly own: IndexedReading,
    accounts: AccountsProblem,
  ) {
    const { lines, columns, table } = own.reading;
    this.lines = lines.filter(({ standing }) => standing === "main");
    this.inPlace = [...this.lines.keys()];
    const keys = columns.map(({ key }) => key);
    const { digits } = accounts;
    const each = <T>(run: (placed: PlacedFigure | undefined) => T) =>
      this.lines.map((line) => keys.map((key) => run(own.figure(line.key, key))));
    this.amounts = each((placed) =>
      placed === undefined
        ? 0
        : digits.toInteger(printedAmount(placed.figure) ?? ZERO, { sign: 1, table, placed }),
    );
    this.halves = each((placed) =>
      placed?.figure.kind === "amount" ? digits.stepOf({ sign: 1, table, placed }) : 0,
    );
    this.isFilled = this.amounts.map((row) => row.some((amount) => amount !== 0));
    this.hasNegative = this.amounts.some((row) => row.some((amount) => amount < 0));
    const lineOf = new Map(this.lines.map(({ key }, at) => [key, at]));
    const columnOf = new Map(keys.map((key, at) => [key, at]));
    const all = accounts.problem.relations.flatMap(
      (relation) => rowRelation(relation, accounts, table, lineOf, columnOf) ?? [],
    );
    this.relations = all.filter(({ isAlongLine }) => !isAlongLine);
    this.alongLines = all.filter(({ isAlongLine }) => isAlongLine);
    this.broken = this.relations.filter((each) => this.outcome(each, this.inPlace) === "broken");
    this.linesInBroken = new Set(this.broken.flatMap(({ terms }) => terms.map(({ line }) => line)));
  }

  isInBroken(line: number): boolean {
    return this.linesInBroken.has(line);
  }

  /** True where what stands on two rows is the same in every column. */
  isAlike(one: number, other: number): boolean {
    return this.amounts[one]!.every((amount, column) => amount === this.amounts[other]![column]);
  }

  /** The first row that prints the same. */
  firstAlike(row: number): number {
    return this.amounts.findIndex((_, other) => this.isAlike(row, other));
  }

  /** True where a row prints an amount but for a last digit or two. */
  isNear(row: number, column: number, amount: number): boolean {
    return Math.abs(this.amount(row, column) - amount) <= 2 * this.half(row, column);
  }

  amount(row: number, column: number): number {
    return this.amounts[row]![column]!;
  }

  half(row: number, column: number): number {
    return this.halves[row]![column]!;
  }

  /**
   * What a relation comes to when the figures of each line stand on `rows`: `open` where those of one
   * are nowhere, `empty` where all of them are nought. Lines beyond the end of `rows` have `next`.
   * It is asked a hundred thousand times for one workbook.
   */
  outcome(relation: RowRelation, rows: readonly number[], next = NOWHERE): RowOutcome {
    let residual = relation.constant;
    let allowance = relation.allowance;
    let isEmpty = relation.constant === 0;
    for (const { line, column, coefficient } of relation.terms) {
      const row = line < rows.length ? rows[line]! : next;
      if (row === NOWHERE) return "open";
      const amount = this.amounts[row]?.[column];
      if (amount === undefined) return "open";
      if (amount !== 0) isEmpty = false;
      residual += 2 * coefficient * amount;
      allowance += Math.abs(coefficient) * this.halves[row]![column]!;
    }
    if (isEmpty) return "empty";
    const isBad = residual > allowance || (relation.kind === "equal" && residual < -allowance);
    return isBad ? "broken" : "holds";
  }
}

/** What became of a relation. */
export type RowOutcome = "holds" | "broken" | "open" | "empty";

function rowRelation(
  { kind, terms }: Equation,
  { cells, problem }: AccountsProblem,
  table: string,
  lineOf: ReadonlyMap<string, number>,
  columnOf: ReadonlyMap<string, number>,
): RowRelation | undefined {
  const own: RowTerm[] = [];
  let constant = 0;
  let allowance = 0;
  let isAlone = true;
  for (const { cell, coefficient } of terms) {
    const { placed, table: of } = cells[cell]!;
    const line = of === table ? lineOf.get(placed.line) : undefined;
    if (line !== undefined) {
      own.push({ line, column: columnOf.get(placed.columnKey)!, coefficient });
      continue;
    }
    isAlone = false;
    const { printed, half } = problem.cells[cell]!;
    constant += 2 * coefficient * printed;
    allowance += Math.abs(coefficient) * half;
  }
  if (own.length === 0) return undefined;
  const [first, last] = [own, own].map((all, at) =>
    (at === 0 ? Math.min : Math.max)(...all.map(({ line }) => line)),
  );
  const isAlongLine = isAlone && first === last;
  return { kind, terms: own, constant, allowance, first: first!, last: last!, isAlongLine };
}
