import { printedAmount } from "../../../amounts/rounding";
import type { IndexedReading } from "../../../identities/readings";
import type { Line, PlacedFigure } from "../../../tables/reading";

/** A part of a table that somebody fills in at once: whole columns, some lines, or one side. */
export type PartShape =
  | {
      readonly kind: "columns";
      readonly columns: readonly string[];
      /** The line of the total was filled in otherwise. */
      readonly butTotal: boolean;
    }
  /** `below`: with all lines below the first of them. */
  | { readonly kind: "lines"; readonly lines: readonly Line[]; readonly below: boolean }
  | {
      readonly kind: "side";
      readonly side: "revenue" | "expenditure";
      readonly butTotals: boolean;
    };

/** A part with its amounts, noughts left out. */
export interface TablePart {
  readonly shape: PartShape;
  readonly figures: readonly PlacedFigure[];
}

/** One amount in another unit is a wrong figure (`scale-slips.ts`). */
const LEAST = 2;

/** The parts with amounts enough, and not all of the table's. */
export function tableParts(
  own: IndexedReading,
  shapes: readonly PartShape[],
): readonly TablePart[] {
  const amounts = own.reading.figures.filter(isAmount);
  return shapes
    .map((shape) => ({ shape, figures: amounts.filter(isIn(shape)) }))
    .filter(({ figures }) => figures.length >= LEAST && figures.length < amounts.length);

  function isIn(shape: PartShape): (placed: PlacedFigure) => boolean {
    switch (shape.kind) {
      case "columns":
        return ({ columnKey, line }) =>
          shape.columns.includes(columnKey) && !(shape.butTotal && isTotal(own.line(line)));
      case "lines": {
        const keys = new Set(shape.lines.map(({ key }) => key));
        return ({ line }) => keys.has(line);
      }
      case "side":
        return ({ line }) => {
          const known = own.line(line);
          return known?.side === shape.side && !(shape.butTotals && known.zone !== "items");
        };
    }
  }
}

/** The line of a table of codes that adds up all others, or one like it in a two-sided table. */
export function isTotal(line: Line | undefined): boolean {
  if (line === undefined || line.code !== undefined) return false;
  return line.zone === undefined || line.zone === "total" || line.zone === "grand-total";
}

/** A part and one more: each amount once. */
export function together(one: readonly TablePart[]): readonly PlacedFigure[] {
  return [...new Set(one.flatMap(({ figures }) => figures))];
}

function isAmount({ figure }: PlacedFigure): boolean {
  return figure.kind === "amount" && !(printedAmount(figure)?.isZero() ?? true);
}
