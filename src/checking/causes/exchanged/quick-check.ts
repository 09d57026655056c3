import type { Figure } from "../../../amounts/figure";
import type { PlacedFigure } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import { printedAmount } from "../../../amounts/rounding";
import { ZERO } from "../../../amounts/decimal";
import type { Equation, PrintedCell } from "../../localisation/problem";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import { remembered } from "../../remembered";
import { placeKey } from "../../suspects/cell-index";

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
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly relationsOf = new Map<number, number[]>();
  private readonly bad: readonly boolean[];
  /** How many relations are broken as the figures stand. */
  readonly broken: number;
  private readonly coarsest: number;

  constructor(private readonly accounts: AccountsProblem) {
    this.numbers = new Map(accounts.cells.map(({ placed }, cell) => [placeKey(placed), cell]));
    accounts.problem.relations.forEach(({ terms }, relation) => {
      for (const { cell } of terms) {
        const own = this.relationsOf.get(cell);
        if (own === undefined) this.relationsOf.set(cell, [relation]);
        else own.push(relation);
      }
    });
    this.bad = accounts.problem.relations.map((relation) => this.isBad(relation, new Map()));
    this.broken = this.bad.filter(Boolean).length;
    this.coarsest = accounts.problem.cells.reduce((most, { half }) => Math.max(most, half), 0);
  }

  /** What is broken, and how many broken relations hold, when the figures of each pair change places. */
  after(
    table: TableId,
    pairs: readonly (readonly [PlacedFigure, PlacedFigure])[],
  ): { readonly broken: number; readonly mended: number } {
    const changed = new Map<number, Amount>();
    for (const [one, other] of pairs) {
      this.put(changed, one, this.amountOf(table, other));
      this.put(changed, other, this.amountOf(table, one));
    }
    const { broken, mended } = this.judged(changed);
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
      this.put(changed, placed, this.amountOf(table, { ...placed, figure }));
    const { broken, mended } = this.judged(changed);
    const slacks = mended
      .filter(({ kind }) => kind === "equal")
      .map((relation) => this.slackOf(relation, changed));
    const slack = slacks.length === 0 ? {} : { slack: Math.min(...slacks) };
    return { broken, mended: mended.length, ...slack };
  }

  /**
   * False where no broken relation can hold when some figures are so many powers of ten smaller, however
   * they are rounded then: asked of many figures before their amounts are worked out.
   */
  mayMend(figures: readonly PlacedFigure[], power: number): boolean {
    const cells = new Set(figures.flatMap((placed) => this.numbers.get(placeKey(placed)) ?? []));
    const touched = new Set([...cells].flatMap((cell) => this.relationsOf.get(cell) ?? []));
    return [...touched].some(
      (relation) =>
        this.bad[relation] &&
        this.mayHold(this.accounts.problem.relations[relation]!, cells, 10 ** -power),
    );
  }

  private mayHold({ kind, terms }: Equation, cells: ReadonlySet<number>, times: number): boolean {
    let residual = 0;
    let allowance = 0;
    for (const { cell, coefficient } of terms) {
      const { printed, half } = this.accounts.problem.cells[cell]!;
      const isOther = cells.has(cell);
      residual += 2 * coefficient * (isOther ? printed * times : printed);
      const room = isOther ? 2 * Math.max(this.coarsest, half * times) : half;
      allowance += Math.abs(coefficient) * room;
    }
    return residual <= allowance && (kind === "atMost" || residual >= -allowance);
  }

  private judged(changed: ReadonlyMap<number, Amount>) {
    const touched = new Set(
      [...changed.keys()].flatMap((cell) => this.relationsOf.get(cell) ?? []),
    );
    let broken = this.broken;
    const mended: Equation[] = [];
    for (const number of touched) {
      const relation = this.accounts.problem.relations[number]!;
      const isBad = this.isBad(relation, changed);
      broken += Number(isBad) - Number(this.bad[number]);
      if (this.bad[number] && !isBad) mended.push(relation);
    }
    return { broken, mended };
  }

  /** How much of the amounts that changed rounding in all of a relation may make. */
  private slackOf({ terms }: Equation, changed: ReadonlyMap<number, Amount>): number {
    let allowance = 0;
    let size = 0;
    for (const { cell, coefficient } of terms) {
      const own = changed.get(cell);
      const { printed, half } = own ?? this.accounts.problem.cells[cell]!;
      allowance += Math.abs(coefficient) * half;
      if (own) size += 2 * Math.abs(coefficient * printed);
    }
    return allowance / size;
  }

  private put(changed: Map<number, Amount>, { sheet, row, column }: PlacedFigure, amount: Amount) {
    const cell = this.numbers.get(placeKey({ sheet, row, column }));
    if (cell !== undefined) changed.set(cell, amount);
  }

  private amountOf(table: TableId, placed: PlacedFigure): Amount {
    const { digits } = this.accounts;
    const cell = { sign: 1, table, placed } as const;
    const amount = printedAmount(placed.figure) ?? ZERO;
    return {
      printed: digits.toInteger(amount, cell),
      half: placed.figure.kind === "amount" ? digits.stepOf(cell) : 0,
    };
  }

  private isBad({ kind, terms }: Equation, changed: ReadonlyMap<number, Amount>): boolean {
    let residual = 0;
    let allowance = 0;
    for (const { cell, coefficient } of terms) {
      const { printed, half } = changed.get(cell) ?? this.accounts.problem.cells[cell]!;
      residual += 2 * coefficient * printed;
      allowance += Math.abs(coefficient) * half;
    }
    return residual > allowance || (kind === "equal" && residual < -allowance);
  }
}
