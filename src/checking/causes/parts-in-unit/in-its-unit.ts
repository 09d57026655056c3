import { mostDecimals } from "../../../amounts/most-decimals";
import { powerOfTen } from "../../../amounts/decimal";
import type { Figure } from "../../../amounts/figure";
import type { PlacedFigure, TableReading } from "../../../tables/reading";
import { placeKey } from "../../suspects/cell-index";

/** A table in which some figures are so many powers of ten too large, as it should print them. */
export function withFiguresInUnit(
  reading: TableReading,
  figures: readonly PlacedFigure[],
  power: number,
): TableReading {
  const own = standingAt(reading, figures);
  const usual = decimalsBeside(reading, own);
  return {
    ...reading,
    figures: reading.figures.map((placed) =>
      own.has(placed) ? { ...placed, figure: inItsUnit(placed.figure, power, usual) } : placed,
    ),
  };
}

/** The figures of a reading that stand where others do. */
export function standingAt(
  reading: TableReading,
  figures: readonly PlacedFigure[],
): ReadonlySet<PlacedFigure> {
  const keys = new Set(figures.map(placeKey));
  return new Set(reading.figures.filter((placed) => keys.has(placeKey(placed))));
}

/** How many decimals a table prints beside some of its figures. */
export function decimalsBeside(reading: TableReading, own: ReadonlySet<PlacedFigure>): number {
  return mostDecimals(reading.figures.filter((placed) => !own.has(placed)));
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
