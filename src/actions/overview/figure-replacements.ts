import type { Figure } from "../../amounts/figure";
import type { IndexedReading } from "../../identities/readings";
import type { Line, PlacedFigure } from "../../tables/reading";

/** A figure's place, and the figure that belongs there; nothing where that is nowhere. */
export interface Replacement {
  readonly line: Line;
  readonly at: PlacedFigure;
  readonly by: PlacedFigure | undefined;
}

/** Every figure of a line by that of another in the same column; nothing where one has figures that the other lacks. */
export function lineReplaced(
  own: IndexedReading,
  line: Line,
  from: Line | undefined,
): readonly Replacement[] | undefined {
  return allOrNothing(
    own.reading.columns.map(({ key }) => {
      const at = own.figure(line.key, key);
      const by = from && own.figure(from.key, key);
      if (!at && !by) return [];
      return at && (by ?? !from) ? [{ line, at, by }] : undefined;
    }),
  );
}

/** All of it, or nothing where a part is nothing. */
export function allOrNothing<T>(
  parts: readonly (readonly T[] | undefined)[],
): readonly T[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** Whether two cells hold the same, down to the digits that they do not show. */
export function isAlike(one: Figure, other: Figure | undefined): boolean {
  if (other === undefined || one.kind !== other.kind)
    return other === undefined && one.kind === "blank";
  if (one.kind === "amount" && other.kind === "amount")
    return one.stored.equals(other.stored) && one.storedAs === other.storedAs;
  return shownIn(one) === shownIn(other);
}

/** As the cell shows it; empty where it is blank. */
export function shownIn(figure: Figure | undefined): string {
  return figure === undefined || figure.kind === "blank" ? "" : figure.text;
}
