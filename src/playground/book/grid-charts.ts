import type { Chart } from "../../narrative/charts/chart";
import { chartSvg } from "../../narrative/charts/chart-svg";
import type { ChartState } from "../../simulated-excel/book/chart-state";
import type { SheetState } from "../../simulated-excel/book/book-state";
import type { GridChart } from "../grid/grid-sheet";

/** The charts on a sheet, drawn from the cells that they refer to. Excel draws its own; ours only stand for them. */
export function gridCharts(sheet: SheetState, sheets: readonly SheetState[]): readonly GridChart[] {
  return sheet.charts.flatMap((state) => {
    const source = sheets.find(({ id }) => id === state.source.sheet);
    if (!source || !state.place) return [];
    const { title, place } = state;
    return [{ title, place, svg: chartSvg(chartOver(source, state), title) }];
  });
}

/** Heads stand in the first row of the source, the names of its groups in the first column. */
function chartOver({ rows }: SheetState, { type, source: { range } }: ChartState): Chart {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  const text = (row: number, column: number) => rows[row]?.[column]?.text ?? "";
  const amount = (row: number, column: number) => {
    const value = rows[row]?.[column]?.value;
    return typeof value === "number" ? value : 0;
  };
  const places = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const columns = places(firstColumn + 1, lastColumn);
  return {
    shape: type === "Pie" ? "pie" : "columns",
    unit: "",
    series: columns.map((column) => text(firstRow, column)),
    groups: places(firstRow + 1, lastRow).map((row) => ({
      name: text(row, firstColumn),
      points: columns.map((column) => ({
        text: text(row, column),
        value: amount(row, column),
        sources: [],
      })),
    })),
  };
}
