import { useMemo, useRef } from "react";
import { addressOf } from "../../sheets/address";
import type { CellRange } from "../../sheets/sheet";
import type { BlockEntry } from "./cell-block";
import { useBlock } from "./use-block";
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
  readonly onEnter: (entries: readonly BlockEntry[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The sheet as a spreadsheet shows it: keyboard, merged cells, editing in place. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, selection, onSelect, onEnter, onUndo, onRedo } = props;
  const grid = useRef<HTMLTableElement>(null);
  const merges = useMemo(() => mergeMap(sheet.merges), [sheet.merges]);
  const current = headOf(merges, selection);
  const { columns, rows } = extentOf(sheet);
  const shown = useShownRows(sheet, current);
  const onFinish = () => grid.current?.focus();
  const block = useBlock(sheet, merges, current, onEnter);
  const editing = useGridEditing(sheet, merges, current, {
    ...{ onSelect, onUndo, onRedo, onFinish },
    onEnter: (spot, text) => onEnter([{ spot, text }]),
    onExtend: block.extend,
    onErase: block.erase,
  });
  useSelectionInView(sheet.name, current);
  const select = (spot: GridSpot, extending: boolean) => {
    // Who drags within the field selects letters.
    if (extending && editing.typing) return;
    editing.commit();
    if (extending) block.extendTo(headOf(merges, spot));
    else onSelect(headOf(merges, spot));
  };
  const { typing } = editing;
  const editor = typing && (
    <CellEditor
      label={`编辑 ${addressOf(typing.spot.row, typing.spot.column)}`}
      text={typing.text}
      onType={editing.type}
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
        onCopy={block.onCopy}
        onCut={block.onCut}
        onPaste={block.onPaste}
      >
        <ColumnHeads sheet={sheet} columns={columns} current={current.column} />
        <tbody>
          {shown.rows.map((row) => (
            <GridRow
              key={row}
              {...{ sheet, merges, row, columns }}
              selected={row === current.row ? current.column : undefined}
              block={columnsIn(block.range, row)}
              editor={row === typing?.spot.row ? editor : undefined}
              editing={row === typing?.spot.row ? typing.spot.column : undefined}
              onSelect={select}
              onEdit={editing.edit}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The columns of a block in a row, as text, so that a row that has none of it is not drawn again. */
function columnsIn(range: CellRange, row: number): string | undefined {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  const isOne = firstRow === lastRow && firstColumn === lastColumn;
  return isOne || row < firstRow || row > lastRow ? undefined : `${firstColumn}-${lastColumn}`;
}
