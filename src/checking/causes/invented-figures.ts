import type Decimal from "decimal.js";
import type { Figure } from "../../amounts/figure";
import type { CellPlace } from "../../sheets/sheet";
import type { TableReading } from "../../tables/reading";

/** Rows that no sheet has: what is put in has a place of its own. */
const BELOW_ALL_SHEETS = 2_000_000;

/** True of a place that no sheet has. */
export function isInvented({ row }: CellPlace): boolean {
  return row >= BELOW_ALL_SHEETS;
}

/** A place of its own for something that stands on no sheet, the `at`th of its table. */
export function placeBelowAllSheets({ sheet, lines }: TableReading, at = 0): CellPlace {
  return { sheet, row: BELOW_ALL_SHEETS + lines.length + at, column: 0 };
}

/** An amount as the table would print it; nothing where there is none. */
export function figureOf(amount: Decimal | undefined, decimals: number): Figure {
  if (amount === undefined || amount.isZero()) return { kind: "blank" };
  const printed = amount.toDecimalPlaces(decimals);
  return {
    kind: "amount",
    text: printed.toFixed(decimals),
    printed,
    stored: printed,
    decimals,
    storedAs: "number",
  };
}
