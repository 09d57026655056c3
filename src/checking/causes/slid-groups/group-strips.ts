import type { Line } from "../../../tables/reading";
import type { RowGrid } from "../slid-rows/row-grid";

/** Lines of a grid, by their numbers there, whose figures stand one below the other. */
export type Strip = readonly number[];

/** The groups of a table side by side, each from top to bottom, with the total that stands right below. */
export function stripsOf(grid: RowGrid): readonly Strip[] {
  const strips = new Map<string, number[]>();
  const taken = new Set<string>();
  grid.lines.forEach((line, at) => {
    const { row } = line.place;
    const column = `${line.place.sheet} ${figureColumn(line, grid) ?? "?"}`;
    // 人员经费合计 that a column of its own gives stands on the row of 合计.
    if (taken.has(`${column} ${row}`)) return;
    taken.add(`${column} ${row}`);
    strips.set(column, [...(strips.get(column) ?? []), at]);
  });
  return [...strips.values()]
    .map((strip) => strip.sort((one, other) => rowOf(grid, one) - rowOf(grid, other)))
    .map((strip) => withoutFarTotals(strip, grid));
}

function figureColumn({ key }: Line, { own }: RowGrid): number | undefined {
  return own.reading.columns.flatMap((column) => own.figure(key, column.key) ?? [])[0]?.column;
}

function rowOf({ lines }: RowGrid, at: number): number {
  return lines[at]!.place.row;
}

/** Totals with rows between them and the last code: figures do not slide over those. */
function withoutFarTotals(strip: Strip, grid: RowGrid): Strip {
  const end = strip.findIndex(
    (line, at) =>
      at > 0 &&
      grid.lines[line]!.code === undefined &&
      rowOf(grid, line) !== rowOf(grid, strip[at - 1]!) + 1,
  );
  return end < 0 ? strip : strip.slice(0, end);
}
