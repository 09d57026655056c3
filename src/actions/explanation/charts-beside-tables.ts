import type { Chart } from "../../narrative/charts/chart";
import type { TableReading } from "../../tables/reading";
import type { NewChart } from "../../workbook/new-sheet";
import { CHART_COLUMNS, ROWS_OF_CHART, type CaptionedChart } from "./chart-sheet";
import { tableWith } from "./table-at";

/** Charts on the right of the tables that their first number comes from, one below the other. */
export function besideTables(
  drawn: readonly NewChart[],
  charts: readonly CaptionedChart[],
  tables: readonly TableReading[],
): readonly NewChart[] {
  const standing = new Map<string, number>();
  return drawn.map((one, at) => {
    const table = tableOf(charts[at]!.chart, tables);
    if (!table) return one;
    const { sheet } = table;
    const above = standing.get(sheet) ?? 0;
    standing.set(sheet, above + 1);
    const onSheet = tables.filter((other) => other.sheet === sheet).map(({ range }) => range);
    const firstRow = Math.min(...onSheet.map((range) => range.firstRow)) + above * ROWS_OF_CHART;
    const firstColumn = Math.max(...onSheet.map((range) => range.lastColumn)) + 2;
    return {
      ...one,
      place: {
        sheet,
        ...{ firstRow, firstColumn },
        lastRow: firstRow + ROWS_OF_CHART - 2,
        lastColumn: firstColumn + CHART_COLUMNS.last - CHART_COLUMNS.first,
      },
    };
  });
}

/** The table that a chart's first number of this workbook comes from. */
function tableOf({ groups }: Chart, tables: readonly TableReading[]): TableReading | undefined {
  const sources = groups.flatMap(({ points }) => points.flatMap((point) => point.sources));
  const cell = sources.find((source) => source.kind === "cell" && source.book === "accounts");
  return cell?.kind === "cell" ? tableWith(cell, tables) : undefined;
}
