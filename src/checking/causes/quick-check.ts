import type { PlacedFigure } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";
import { printedAmount } from "../../amounts/rounding";
import { ZERO } from "../../amounts/decimal";
import type { Equation, PrintedCell } from "../localisation/problem";
import type { AccountsProblem } from "../suspects/accounts-problem";
import { placeKey } from "../suspects/cell-index";

type Amount = Pick<PrintedCell, "printed" | "half">;

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
    const touched = new Set(
      [...changed.keys()].flatMap((cell) => this.relationsOf.get(cell) ?? []),
    );
    let broken = this.broken;
    let mended = 0;
    for (const relation of touched) {
      const isBad = this.isBad(this.accounts.problem.relations[relation]!, changed);
      broken += Number(isBad) - Number(this.bad[relation]);
      mended += Number(this.bad[relation] && !isBad);
    }
    return { broken, mended };
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
