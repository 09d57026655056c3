import type { GridSheet, GridSpot } from "./grid-sheet";
import { headOf, spotKey, type MergeMap } from "./merged-cells";

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, GridSpot>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const FEWEST_ROWS = 40;
const FEWEST_COLUMNS = 12;
const MARGIN = 4;

/** How many rows and columns the grid offers: all that hold something, and room to type beside. */
export function extentOf({ rows, merges, look }: GridSheet): Extent {
  const widest = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const merged = merges.reduce((most, { lastColumn }) => Math.max(most, lastColumn + 1), 0);
  const stated = look.widths.size === 0 ? 0 : Math.min(...[Math.max(...look.widths.keys()), 30]);
  return {
    rows: Math.max(rows.length + MARGIN, FEWEST_ROWS),
    columns: Math.max(widest + MARGIN, merged, stated, FEWEST_COLUMNS),
  };
}

/** The next cell in a direction, past hidden rows and columns and out of the merge one stands in. */
export function neighbour(
  sheet: GridSheet,
  merges: MergeMap,
  from: GridSpot,
  direction: Direction,
): GridSpot {
  const extent = extentOf(sheet);
  const step = STEPS[direction];
  const start = merges.get(spotKey(from))?.range;
  let { row, column } = from;
  if (start && direction === "down") row = start.lastRow;
  if (start && direction === "right") column = start.lastColumn;
  do {
    row += step.row;
    column += step.column;
    if (row < 0 || column < 0 || row >= extent.rows || column >= extent.columns) return from;
  } while (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column));
  return headOf(merges, { row, column });
}
