import { columnWidth } from "./column-heads";
import type { GridChart, GridSheet } from "./grid-sheet";

const ROW_HEIGHT = 22;

interface ChartOverCellsProps {
  readonly sheet: GridSheet;
  readonly chart: GridChart;
}

/** A chart from the upper left corner of its first cell on. */
export function ChartOverCells({ sheet, chart }: ChartOverCellsProps) {
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.place;
  let width = 0;
  for (let column = firstColumn; column <= lastColumn; column++)
    width += columnWidth(sheet, column);
  const height = (lastRow - firstRow + 1) * ROW_HEIGHT;
  return (
    <figure className="chart" style={{ width, height }}>
      <figcaption>{chart.title}</figcaption>
      {/* The picture is made here from cells' texts, which are escaped in it. */}
      <div dangerouslySetInnerHTML={{ __html: chart.svg }} />
    </figure>
  );
}
