import type Decimal from "decimal.js";

/**
 * A figure as a cell prints it. Blank, a dash and 0.00 are three things: all add as zero, but only
 * a printed amount is an interval, and text is no number at all.
 */
export type Figure = BlankFigure | DashFigure | AmountFigure | TextFigure;

/** Nothing was entered. */
export interface BlankFigure {
  readonly kind: "blank";
}

/** A sign that stands for “nothing”: —, -, /, 无. */
export interface DashFigure {
  readonly kind: "dash";
  readonly text: string;
}

/** A number, in the unit of money of its table. */
export interface AmountFigure {
  readonly kind: "amount";
  /** The text that the cell shows. */
  readonly text: string;
  /** The number that the cell shows, rounded to `decimals`. */
  readonly printed: Decimal;
  /** The number that the cell holds, exactly. */
  readonly stored: Decimal;
  /** How many decimals the cell shows, trailing zeros that General cuts off included. */
  readonly decimals: number;
  /** Whether the cell holds a number or the text of one. */
  readonly storedAs: "number" | "text";
  /** The footnote mark that stands behind the digits in the cell: ①, *. */
  readonly footnote?: string;
}

/** Something that is neither a number nor nothing, where a number belongs. */
export interface TextFigure {
  readonly kind: "text";
  readonly text: string;
  /** `head`: the form prints a head in this cell and leaves no place for the figure. */
  readonly why: "text" | "error" | "not-calculated" | "date" | "head";
}

/** True when the cell holds more digits than it shows, such as 337.0183 shown as 337.02. */
export function carriesMoreDigits(figure: AmountFigure): boolean {
  return !figure.stored.equals(figure.printed);
}
