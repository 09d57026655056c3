import type Decimal from "decimal.js";
import { powerOfTen } from "../../amounts/decimal";
import { powerBetween } from "../../amounts/money-unit";
import { printedAmount } from "../../amounts/rounding";
import type { Readings } from "../../identities/readings";
import type { TableReading } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";
import type { Operand } from "../operand";

/** What last year's tables print on the line and in the column of a cell of this year's. */
export class LastYearsFigures {
  private readonly amounts = new Map<string, Decimal>();

  constructor(
    lastYear: readonly TableReading[],
    private readonly readings: Readings,
  ) {
    for (const reading of lastYear) this.gather(reading);
  }

  /** In the unit of this year's table. */
  amountOf({ table, placed }: Operand): Decimal | undefined {
    return this.amounts.get(keyOf(table, placed));
  }

  private gather({ table, money, figures }: TableReading): void {
    const now = this.readings.get(table)?.reading.money;
    if (now === undefined) return;
    const power = powerOfTen(powerBetween(money, now));
    for (const placed of figures) {
      const amount = printedAmount(placed.figure);
      if (amount) this.amounts.set(keyOf(table, placed), amount.times(power));
    }
  }
}

function keyOf(
  table: TableId,
  { line, columnKey }: { readonly line: string; readonly columnKey: string },
): string {
  return `${table}\n${line}\n${columnKey}`;
}
