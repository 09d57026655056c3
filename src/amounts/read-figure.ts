import type Decimal from "decimal.js";
import { withoutFootnoteMark } from "../sheets/footnote-marks";
import type { Cell } from "../sheets/sheet";
import { Money, powerOfTen } from "./decimal";
import type { AmountFigure, BlankFigure, DashFigure, Figure, TextFigure } from "./figure";
import { readNumberFormat } from "./number-format";
import { decimalsOf, isDash, readAmount } from "./read-amount";

/**
 * A figure before its table's custom is known. General and text cut trailing zeros off, so `3` in a
 * table of two decimals stands for 3.00: such a figure is `open` until `settle` is told the custom.
 */
export type ReadFigure = Exclude<Figure, AmountFigure> | OpenAmount;

export interface OpenAmount {
  readonly kind: "amount";
  readonly text: string;
  readonly stored: Decimal;
  readonly decimals: number;
  readonly open: boolean;
  readonly storedAs: "number" | "text";
  readonly footnote?: string;
}

const BLANK: BlankFigure = { kind: "blank" };

/** Reads what a cell prints where a figure belongs. */
export function readFigure(cell: Cell | undefined): ReadFigure {
  if (cell === undefined) return BLANK;
  const { value, text } = cell;
  if (value === undefined) return { kind: "text", text, why: "not-calculated" };
  if (typeof value === "number") return readNumber(value, cell);
  if (typeof value === "string") return readText(value);
  const shown = typeof value === "boolean" ? text : value.error;
  return { kind: "text", text: shown, why: typeof value === "boolean" ? "text" : "error" };
}

function readNumber(value: number, cell: Cell): OpenAmount | TextFigure {
  const stored = storedNumber(value);
  const format = readNumberFormat(cell.format);
  const amount = { kind: "amount", text: cell.text, storedAs: "number" } as const;
  switch (format.kind) {
    case "date":
      return { kind: "text", text: cell.text, why: "date" };
    case "general":
      return { ...amount, stored, decimals: stored.decimalPlaces(), open: true };
    case "decimals":
      return { ...amount, stored, decimals: format.decimals, open: false };
    case "scaled":
      return { ...amount, ...asShown(stored, cell.text), open: false };
  }
}

/** Digits below this are noise: in 万元, the smallest amount of money (分) stands at the sixth decimal. */
const MEANINGFUL_DECIMALS = 8;

/**
 * The decimal that a stored number stands for. Sums of binary numbers carry noise in the last digits,
 * in formulas and wherever a result was pasted: 4507.240000000001 is 4507.24, 2e-13 is 0.
 */
function storedNumber(value: number): Decimal {
  const shortest = String(value);
  if (PLAIN.test(shortest)) return new Money(shortest);
  return new Money(value.toPrecision(15)).toDecimalPlaces(MEANINGFUL_DECIMALS);
}

/** A number that is spelled so shortly carries no noise, which begins at the 15th digit. */
const PLAIN = /^-?[0-9.]{1,10}$/;

/** A number whose format divides it: the stored amount in the unit that the cell shows. */
function asShown(stored: Decimal, text: string): { stored: Decimal; decimals: number } {
  const shown = readAmount(text);
  if (shown === undefined || shown.isZero()) return { stored, decimals: stored.decimalPlaces() };
  const power = Math.round(stored.div(shown).abs().log(10).toNumber());
  return { stored: stored.div(powerOfTen(power)), decimals: decimalsOf(text) };
}

function readText(text: string): ReadFigure {
  if (text.trim() === "") return BLANK;
  if (isDash(text)) return { kind: "dash", text: text.trim() } satisfies DashFigure;
  const { text: number, mark } = withoutFootnoteMark(text);
  const stored = readAmount(number);
  if (stored === undefined) return { kind: "text", text: text.trim(), why: "text" };
  const footnote = mark === undefined ? {} : { footnote: mark };
  const decimals = decimalsOf(number);
  return { kind: "amount", text, stored, decimals, open: true, storedAs: "text", ...footnote };
}

/** The figure in its table, whose amounts customarily show so many decimals. */
export function settle(figure: ReadFigure, customaryDecimals: number): Figure {
  if (figure.kind !== "amount") return figure;
  const { open, ...amount } = figure;
  const decimals = open ? Math.max(figure.decimals, customaryDecimals) : figure.decimals;
  return { ...amount, decimals, printed: amount.stored.toDecimalPlaces(decimals) };
}
