import type Decimal from "decimal.js";
import { powerOfTen } from "../../amounts/decimal";
import type { AmountFigure } from "../../amounts/figure";
import { powerBetween } from "../../amounts/money-unit";
import type { IndexedReading, Readings } from "../../identities/readings";
import type { TableId } from "../../tables/table-id";
import type { Operand } from "../operand";
import { remembered } from "../remembered";

/**
 * All amounts of a set as whole numbers of one finest digit: in 万元 with 2 decimals that is 100 元,
 * and where one table is in 元 with 2 decimals, 1 分 for all of them.
 */
export class Digits {
  private readonly lastDigits = new Map<TableId, number>();
  private readonly finest: number;

  constructor(
    private readonly readings: Readings,
    cells: readonly Operand[],
  ) {
    const digits = cells.map((cell) => this.lastDigitOf(cell));
    this.finest = digits.reduce((least, digit) => Math.min(least, digit), 8);
  }

  /** An amount in the unit of a cell's table as finest digits. */
  toInteger(amount: Decimal, cell: Operand): number {
    return timesPowerOfTen(this.powerOf(cell.table) - this.finest)(amount);
  }

  /** Finest digits as an amount in the unit of a cell's table. */
  toAmount(integer: number, cell: Operand): Decimal {
    return powerOfTen(this.finest - this.powerOf(cell.table)).times(integer);
  }

  /** One last printed digit of a cell in finest digits; of a blank cell, as its table prints them. */
  stepOf(cell: Operand): number {
    return 10 ** (this.lastDigitOf(cell) - this.finest);
  }

  /** How many decimals a figure in this cell prints; none where even digits before the point are not known. */
  decimalsOf(cell: Operand): number {
    return Math.max(0, this.powerOf(cell.table) - this.lastDigitOf(cell));
  }

  /** The last printed digit as a power of ten of 元: 万元 with 2 decimals → 2. */
  private lastDigitOf({ table, placed }: Operand): number {
    const decimals =
      placed.figure.kind === "amount" ? placed.figure.decimals : this.customOf(table);
    return this.powerOf(table) - decimals;
  }

  private powerOf(table: TableId): number {
    return powerBetween(this.readings.get(table)!.reading.money, "元");
  }

  private customOf(table: TableId): number {
    const known = this.lastDigits.get(table);
    if (known !== undefined) return known;
    const custom = customaryDecimals(this.readings.get(table)!);
    this.lastDigits.set(table, custom);
    return custom;
  }
}

const SCALED = new Map<number, (amount: Decimal) => number>();

/** By powers: the search for causes asks for the same amounts in each of its states. */
function timesPowerOfTen(power: number): (amount: Decimal) => number {
  const known = SCALED.get(power);
  if (known !== undefined) return known;
  const scaled = remembered((amount: Decimal) => amount.times(powerOfTen(power)).toNumber());
  SCALED.set(power, scaled);
  return scaled;
}

/** The most frequent number of decimals among a table's amounts; 2 where it has none. */
function customaryDecimals({ reading }: IndexedReading): number {
  const counts = new Map<number, number>();
  const amounts = reading.figures
    .map(({ figure }) => figure)
    .filter((figure): figure is AmountFigure => figure.kind === "amount");
  for (const { decimals } of amounts) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}
