import type { OpenAmount, ReadFigure } from "./read-figure";

/** Fewer different amounts than this say nothing about a table's custom. */
const ENOUGH = 12;
/**
 * Of amounts rounded to 2 decimals a tenth ends in 0; of amounts with 6 decimals one in 10,000 stops
 * at 2. So the custom is the fewest decimals that this share of the amounts needs at most.
 */
const SHARE = 1 / 3;

/**
 * How many decimals amounts customarily show, judged from those whose own format leaves it open.
 * `undefined` when there are too few of them.
 */
export function customaryDecimals(figures: Iterable<ReadFigure>): number | undefined {
  const different = new Map<string, number>();
  for (const figure of figures)
    if (tells(figure)) different.set(figure.stored.toString(), figure.decimals);
  if (different.size < ENOUGH) return undefined;
  const ascending = [...different.values()].sort((a, b) => a - b);
  return ascending[Math.floor(ascending.length * SHARE)];
}

function tells(figure: ReadFigure): figure is OpenAmount {
  return figure.kind === "amount" && !figure.stored.isZero();
}
