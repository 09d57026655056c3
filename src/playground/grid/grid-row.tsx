import { memo, type ReactNode } from "react";
import { addressOf } from "../../sheets/address";
import { ChartOverCells } from "./chart-over-cells";
import { cellStyle } from "./cell-style";
import type { GridSheet, GridSpot } from "./grid-sheet";
import { shownSpan, spotKey, type MergeMap } from "./merged-cells";

interface GridRowProps {
  readonly sheet: GridSheet;
  readonly merges: MergeMap;
  readonly row: number;
  readonly columns: number;
  /** The selected column, when the selection is in this row. */
  readonly selected: number | undefined;
  /** The columns of the selected block in this row: `2-5`. */
  readonly block: string | undefined;
  /** What stands in the edited cell instead of its text, and in which column. */
  readonly editor?: ReactNode;
  readonly editing?: number | undefined;
  /** `extending`: the block is to reach to there. */
  readonly onSelect: (spot: GridSpot, extending: boolean) => void;
  readonly onEdit: (spot: GridSpot) => void;
}

/** The DOM id of a cell: what `aria-activedescendant` refers to. */
export function cellId(spot: GridSpot): string {
  return `cell-${addressOf(spot.row, spot.column)}`;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, row, columns, selected } = props;
  const cells = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
  const height = sheet.look.heights.get(row);
  return (
    <tr aria-rowindex={row + 2} style={height ? { height } : undefined}>
      <th scope="row" className={selected === undefined ? undefined : "current"}>
        {row + 1}
      </th>
      {cells.map((column) => (
        <GridCellBox key={column} {...props} column={column} />
      ))}
    </tr>
  );
});

function GridCellBox(props: GridRowProps & { readonly column: number }) {
  const { sheet, merges, row, column, selected, block, editor, editing } = props;
  const { onSelect, onEdit } = props;
  const part = merges.get(spotKey({ row, column }));
  if (part?.kind === "covered") return null;
  const cell = sheet.rows[row]?.[column];
  const address = addressOf(row, column);
  const overlay = sheet.overlays.get(address);
  const isSelected = selected === column;
  const chart = sheet.charts.find(
    ({ place }) => place.firstRow === row && place.firstColumn === column,
  );
  return (
    <td
      id={cellId({ row, column })}
      role="gridcell"
      data-address={address}
      data-marked={overlay ? "" : undefined}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      colSpan={part && shownSpan(column, part.range.lastColumn, sheet.hiddenColumns)}
      rowSpan={part && shownSpan(row, part.range.lastRow, sheet.hiddenRows)}
      className={classesOf({
        selected: isSelected,
        "in-block": isWithin(block, column),
        "runs-on":
          chart !== undefined ||
          (cell !== undefined && isEmpty(sheet, { row, column: column + 1 })),
      })}
      style={cellStyle(cell, sheet.look.cells.get(address), overlay)}
      onMouseDown={({ shiftKey, target }) =>
        target instanceof HTMLInputElement || onSelect({ row, column }, shiftKey)
      }
      onMouseEnter={({ buttons }) => buttons === 1 && onSelect({ row, column }, true)}
      onDoubleClick={() => onEdit({ row, column })}
    >
      {editing === column && editor ? editor : cell?.text}
      {chart && <ChartOverCells sheet={sheet} chart={chart} />}
    </td>
  );
}

/** Text runs on over an empty neighbour, as in any spreadsheet. */
function classesOf(classes: Readonly<Record<string, boolean>>): string {
  return Object.keys(classes)
    .filter((name) => classes[name])
    .join(" ");
}

function isWithin(block: string | undefined, column: number): boolean {
  const [first, last] = (block ?? "").split("-").map(Number);
  return last !== undefined && column >= first! && column <= last;
}

function isEmpty(sheet: GridSheet, { row, column }: GridSpot): boolean {
  return (sheet.rows[row]?.[column]?.text ?? "") === "";
}
