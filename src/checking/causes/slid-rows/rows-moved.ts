import { mostDecimals } from "../../../amounts/most-decimals";
import type { PlacedFigure, TableReading } from "../../../tables/reading";
import type { RowsSlid } from "../cause";
import { figureOf, placeBelowAllSheets } from "../invented-figures";

/**
 * The reading with the figures of each line where they belong. Lines whose figures stand nowhere get
 * empty ones of their own, which are added to `freed`.
 */
export function withRowsMoved(
  reading: TableReading,
  { moves }: RowsSlid,
  freed: PlacedFigure[],
): TableReading {
  const byLine = new Map<string, PlacedFigure[]>();
  for (const placed of reading.figures) {
    const own = byLine.get(placed.line);
    if (own) own.push(placed);
    else byLine.set(placed.line, [placed]);
  }
  const moved = new Set(moves.map(({ line }) => line.key));
  const decimals = mostDecimals(reading.figures);
  const figures = moves.flatMap((move, at) => {
    const { line, from } = move;
    if (from) return (byLine.get(from.key) ?? []).map((each) => ({ ...each, line: line.key }));
    const place = placeBelowAllSheets(reading, at);
    const own = (byLine.get(line.key) ?? []).map(({ columnKey, column }): PlacedFigure => {
      const amount = move.told.get(columnKey) ?? move.taken.get(columnKey);
      return { ...place, column, columnKey, line: line.key, figure: figureOf(amount, decimals) };
    });
    freed.push(...own);
    return own;
  });
  return {
    ...reading,
    figures: [...reading.figures.filter(({ line }) => !moved.has(line)), ...figures],
  };
}
