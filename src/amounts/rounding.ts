import type Decimal from "decimal.js";
import { halfDigit, ZERO } from "./decimal";
import type { Figure } from "./figure";

/**
 * Half of a figure's last printed digit: the printed amount stands for this much more or less.
 * Blank and dash were never rounded, so they have none; `judge` knows the one exception.
 */
export function roundingHalf(figure: Figure): Decimal {
  return figure.kind === "amount" ? halfDigit(figure.decimals) : ZERO;
}

/** The printed amount; nothing entered adds as zero; text is no amount. */
export function printedAmount(figure: Figure): Decimal | undefined {
  if (figure.kind === "text") return undefined;
  return figure.kind === "amount" ? figure.printed : ZERO;
}

/** The stored amount, which may carry more digits than the printed one. */
export function storedAmount(figure: Figure): Decimal | undefined {
  return figure.kind === "amount" ? figure.stored : printedAmount(figure);
}
