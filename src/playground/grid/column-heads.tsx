import { columnLetters } from "../../sheets/address";
import type { GridSheet } from "./grid-sheet";

const USUAL_WIDTH = 72;
const ROW_HEAD_WIDTH = 44;

interface ColumnHeadsProps {
  readonly sheet: GridSheet;
  readonly columns: number;
  readonly current: number;
}

/** The letters above the grid, and with them the widths of its columns. */
export function ColumnHeads({ sheet, columns, current }: ColumnHeadsProps) {
  const shown = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
  return (
    <>
      <colgroup>
        <col style={{ width: ROW_HEAD_WIDTH }} />
        {shown.map((column) => (
          <col key={column} style={{ width: columnWidth(sheet, column) }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <td role="gridcell" className="corner" aria-label="行号与列标" />
          {shown.map((column) => (
            <th key={column} scope="col" className={column === current ? "current" : undefined}>
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** The width of the whole grid: a fixed table keeps its columns only when its own width is stated. */
export function gridWidth(sheet: GridSheet, columns: number): number {
  let width = ROW_HEAD_WIDTH;
  for (let column = 0; column < columns; column++)
    if (!sheet.hiddenColumns.has(column)) width += columnWidth(sheet, column);
  return width;
}

/** In pixels. */
export function columnWidth({ look }: GridSheet, column: number): number {
  return look.widths.get(column) ?? USUAL_WIDTH;
}
