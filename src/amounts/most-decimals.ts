import type { Figure } from "./figure";
import type { ReadFigure } from "./read-figure";

/** The most decimals that any of some amounts prints; 0 where none is an amount. */
export function mostDecimals(figures: readonly { readonly figure: Figure | ReadFigure }[]): number {
  return figures.reduce(
    (most, { figure }) => (figure.kind === "amount" ? Math.max(most, figure.decimals) : most),
    0,
  );
}
