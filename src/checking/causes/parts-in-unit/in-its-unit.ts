import { powerOfTen } from "../../../amounts/decimal";
import type { Figure } from "../../../amounts/figure";
import type { PlacedFigure, TableReading } from "../../../tables/reading";
import { decimalsIn } from "../invented-figures";
import { placeKey } from "../../suspects/cell-index";

/** A table in which some figures are so many powers of ten too large, as it should print them. */
export function withFiguresInUnit(
  reading: TableReading,
  figures: readonly PlacedFigure[],
  power: number,
): TableReading {
  const keys = new Set(figures.map(placeKey));
  const usual = decimalsBeside(reading, figures);
  return {
    ...reading,
    figures: reading.figures.map((placed) =>
      keys.has(placeKey(placed))
        ? { ...placed, figure: inItsUnit(placed.figure, power, usual) }
        : placed,
    ),
  };
}

/** How many decimals a table prints beside some figures. */
export function decimalsBeside(reading: TableReading, figures: readonly PlacedFigure[]): number {
  const keys = new Set(figures.map(placeKey));
  const others = reading.figures.filter((placed) => !keys.has(placeKey(placed)));
  return decimalsIn({ ...reading, figures: others });
}

/**
 * An amount that is so many powers of ten too large, with no more than `decimals`. One that is too small
 * has digits before the point that nobody knows: its decimals are below nought.
 */
export function inItsUnit(figure: Figure, power: number, decimals: number): Figure {
  if (figure.kind !== "amount") return figure;
  const known = Math.min(decimals, figure.decimals + power);
  const exact = figure.printed.times(powerOfTen(-power));
  const printed = known < 0 ? exact : exact.toDecimalPlaces(known);
  return {
    ...figure,
    text: printed.toFixed(Math.max(known, 0)),
    printed,
    stored: printed,
    decimals: known,
  };
}
