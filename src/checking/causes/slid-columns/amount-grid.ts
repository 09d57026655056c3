import { ZERO } from "../../../amounts/decimal";
import { printedAmount } from "../../../amounts/rounding";
import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import type { AccountsProblem } from "../../suspects/accounts-problem";

/** The amounts of a table's lines as whole numbers; the first of its columns is the sum of the others. */
export class AmountGrid {
  readonly lines: readonly Line[];
  readonly whole: string;
  readonly parts: readonly string[];
  /** How far an amount may lie from what its line or another line says, by rounding. */
  readonly allowance: number;
  /** Whether the table prints an amount below nought at all. */
  private readonly hasNegative: boolean;

  constructor(
    readonly own: IndexedReading,
    private readonly accounts: AccountsProblem,
  ) {
    const { table, columns, lines, figures } = own.reading;
    const usual = columns.filter(
      ({ standing, key }) =>
        standing === "main" && !/^(?:年初|年末|本年收入$)/.test(table === "revenue" ? "" : key),
    );
    this.lines = lines.filter(({ standing }) => standing === "main");
    this.whole = usual[0]?.key ?? "";
    this.parts = usual.slice(1).map(({ key }) => key);
    const steps = figures.map((placed) => accounts.digits.stepOf({ sign: 1, table, placed }));
    this.allowance = 2 * steps.reduce((most, step) => Math.max(most, step), 1);
    this.hasNegative = figures.some(({ figure }) => printedAmount(figure)?.isNegative() ?? false);
  }

  amount(line: Line, column: string): number {
    const placed = this.own.figure(line.key, column);
    if (!placed) return 0;
    const amount = printedAmount(placed.figure) ?? ZERO;
    return this.accounts.digits.toInteger(amount, {
      sign: 1,
      table: this.own.reading.table,
      placed,
    });
  }

  /** What a column would have to be on a line, the other columns as they are. */
  expected(line: Line, column: string): number {
    if (column === this.whole)
      return this.parts.reduce((sum, key) => sum + this.amount(line, key), 0);
    const others = this.parts.filter((part) => part !== column);
    return (
      this.amount(line, this.whole) - others.reduce((sum, key) => sum + this.amount(line, key), 0)
    );
  }

  /** An amount that a table without negative ones cannot print. */
  isImpossible(amount: number): boolean {
    return !this.hasNegative && amount < -this.allowance;
  }
}
