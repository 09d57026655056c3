import { useMemo, useRef } from "react";
import { addressOf } from "../../sheets/address";
import { CellEditor } from "./cell-editor";
import { ColumnHeads, gridWidth } from "./column-heads";
import { cellId, GridRow } from "./grid-row";
import type { GridSheet, GridSpot } from "./grid-sheet";
import { headOf, mergeMap } from "./merged-cells";
import { extentOf } from "./arrow-keys";
import { useGridEditing } from "./use-grid-editing";
import { useSelectionInView, useShownRows } from "./use-shown-rows";

interface SheetGridProps {
  readonly sheet: GridSheet;
  readonly selection: GridSpot;
  readonly onSelect: (spot: GridSpot) => void;
  readonly onEnter: (spot: GridSpot, text: string) => void;
}

/** The sheet as a spreadsheet shows it: keyboard, merged cells, editing in place. */
export function SheetGrid({ sheet, selection, onSelect, onEnter }: SheetGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const merges = useMemo(() => mergeMap(sheet.merges), [sheet.merges]);
  const current = headOf(merges, selection);
  const { columns, rows } = extentOf(sheet);
  const shown = useShownRows(sheet, current);
  const onFinish = () => grid.current?.focus();
  const editing = useGridEditing(sheet, merges, current, { onSelect, onEnter, onFinish });
  useSelectionInView(sheet.name, current);
  const select = (spot: GridSpot) => onSelect(headOf(merges, spot));
  const editor = editing.draft !== undefined && (
    <CellEditor
      label={`编辑 ${addressOf(current.row, current.column)}`}
      initial={editing.draft}
      onCommit={editing.commit}
      onCancel={editing.cancel}
    />
  );
  return (
    <div
      className={sheet.look.gridLines ? "grid-frame lined" : "grid-frame"}
      onScroll={shown.onScroll}
    >
      <table
        ref={grid}
        role="grid"
        tabIndex={0}
        aria-label={`工作表 ${sheet.name}`}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-activedescendant={cellId(current)}
        style={{ width: gridWidth(sheet, columns) }}
        onKeyDown={editing.onKeyDown}
      >
        <ColumnHeads sheet={sheet} columns={columns} current={current.column} />
        <tbody>
          {shown.rows.map((row) => (
            <GridRow
              key={row}
              {...{ sheet, merges, row, columns }}
              selected={row === current.row ? current.column : undefined}
              editor={row === current.row ? editor : undefined}
              onSelect={select}
              onEdit={editing.edit}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
