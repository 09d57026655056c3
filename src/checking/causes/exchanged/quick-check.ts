import type { Figure } from "../../../amounts/figure";
import type { PlacedFigure } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import { printedAmount } from "../../../amounts/rounding";
import { ZERO } from "../../../amounts/decimal";
import type { PrintedCell } from "../../localisation/problem";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import { remembered } from "../../remembered";
import { placeKey } from "../../suspects/cell-index";
import { Sums } from "./sums";

type Amount = Pick<PrintedCell, "printed" | "half">;

/** The quick check of accounts, made once: tables are looked through one by one. */
export const quickCheck: (accounts: AccountsProblem) => QuickCheck = remembered(
  (accounts: AccountsProblem) => new QuickCheck(accounts),
);

/**
 * Counts what is broken when amounts stand in each other's cells: microseconds, where a new check of
 * the readings takes milliseconds. Which relations exist must not change.
 */
export class QuickCheck {
  /** How many relations are broken as the figures stand. */
  readonly broken: number;
  private readonly sums: Sums;
  private readonly numbers: ReadonlyMap<string, number>;
  /** The same by the figure itself, which is asked for many thousand times. */
  private readonly numbersOfFigures: Map<PlacedFigure, number | undefined>;
  private readonly coarsest: number;
  private readonly amounts = new WeakMap<Figure, Amount>();

  constructor(private readonly accounts: AccountsProblem) {
    const { cells, problem } = accounts;
    this.sums = new Sums(problem);
    this.broken = this.sums.broken;
    this.numbers = new Map(cells.map(({ placed }, cell) => [placeKey(placed), cell]));
    this.numbersOfFigures = new Map(cells.map(({ placed }, cell) => [placed, cell]));
    this.coarsest = problem.cells.reduce((most, { half }) => Math.max(most, half), 0);
  }

  /** What is broken, and how many broken relations hold, when the figures of each pair change places. */
  after(
    table: TableId,
    pairs: readonly (readonly [PlacedFigure, PlacedFigure])[],
  ): { readonly broken: number; readonly mended: number } {
    const changed = new Map<number, Amount>();
    for (const [one, other] of pairs) {
      this.put(changed, one, () => this.amountOf(table, other));
      this.put(changed, other, () => this.amountOf(table, one));
    }
    const { broken, mended } = this.sums.with(changed);
    return { broken, mended: mended.length };
  }

  /**
   * The same when other figures stand in some cells. `slack`: of the equations that hold then, the least share
   * of what stands there that rounding may make; absent where none does.
   */
  with(
    table: TableId,
    figures: readonly (readonly [PlacedFigure, Figure])[],
  ): { readonly broken: number; readonly mended: number; readonly slack?: number } {
    const changed = new Map<number, Amount>();
    for (const [placed, figure] of figures)
      this.put(changed, placed, () => this.amountAs(table, { ...placed, figure }));
    const { broken, mended } = this.sums.with(changed);
    const slacks = mended
      .filter((relation) => this.accounts.problem.relations[relation]!.kind === "equal")
      .map((relation) => this.slackOf(relation, changed));
    const slack = slacks.length === 0 ? {} : { slack: Math.min(...slacks) };
    return { broken, mended: mended.length, ...slack };
  }

  /**
   * False where no broken relation can hold when some figures are so many powers of ten smaller, however
   * they are rounded then: asked of many figures before their amounts are worked out.
   */
  mayMend(figures: readonly PlacedFigure[], power: number): boolean {
    const cells = new Set<number>();
    for (const placed of figures) {
      const cell = this.numberOf(placed);
      if (cell !== undefined) cells.add(cell);
    }
    const times = 10 ** -power;
    return this.sums.mayMend(cells, ({ printed, half }) => ({
      printed: printed * times,
      half: 2 * Math.max(this.coarsest, half * times),
    }));
  }

  /** How much of the amounts that changed rounding in all of a relation may make. */
  private slackOf(relation: number, changed: ReadonlyMap<number, Amount>): number {
    const { problem } = this.accounts;
    let allowance = 0;
    let size = 0;
    for (const { cell, coefficient } of problem.relations[relation]!.terms) {
      const own = changed.get(cell);
      const { printed, half } = own ?? problem.cells[cell]!;
      allowance += Math.abs(coefficient) * half;
      if (own) size += 2 * Math.abs(coefficient * printed);
    }
    return allowance / size;
  }

  private put(changed: Map<number, Amount>, placed: PlacedFigure, amount: () => Amount): void {
    const cell = this.numberOf(placed);
    if (cell !== undefined) changed.set(cell, amount());
  }

  private numberOf(placed: PlacedFigure): number | undefined {
    if (this.numbersOfFigures.has(placed)) return this.numbersOfFigures.get(placed);
    const number = this.numbers.get(placeKey(placed));
    this.numbersOfFigures.set(placed, number);
    return number;
  }

  /** The amount of a figure of the accounts: known where it stands in a relation. */
  private amountOf(table: TableId, placed: PlacedFigure): Amount {
    const cell = this.numberOf(placed);
    return cell === undefined ? this.amountAs(table, placed) : this.accounts.problem.cells[cell]!;
  }

  /** The amount of a figure as this cell would hold it; the same figure is tried in many parts. */
  private amountAs(table: TableId, placed: PlacedFigure): Amount {
    const known = this.amounts.get(placed.figure) ?? this.amountAnew(table, placed);
    this.amounts.set(placed.figure, known);
    return known;
  }

  private amountAnew(table: TableId, placed: PlacedFigure): Amount {
    const { digits } = this.accounts;
    const cell = { sign: 1, table, placed } as const;
    const amount = printedAmount(placed.figure) ?? ZERO;
    return {
      printed: digits.toInteger(amount, cell),
      half: placed.figure.kind === "amount" ? digits.stepOf(cell) : 0,
    };
  }
}
