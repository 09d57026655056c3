import type { CellRange } from "../../../src/sheets/sheet";
import type { Block, DrawnCell } from "../drawing/drawing";

const BLANK_COLUMN_WIDTH = 2;

/** An empty row before `at`; merges that reach across it grow, as they do in Excel. */
export function withBlankRow(block: Block, at: number): Block {
  const shift = (row: number) => (row >= at ? row + 1 : row);
  const range = (r: CellRange): CellRange => ({
    ...r,
    firstRow: shift(r.firstRow),
    lastRow: shift(r.lastRow),
  });
  return {
    ...block,
    cells: block.cells.map((cell) => ({ ...cell, row: shift(cell.row) })),
    merges: block.merges.map(range),
    frame: range(block.frame),
    lastHeadRow: shift(block.lastHeadRow),
    rowCount: block.rowCount + 1,
  };
}

/** An empty column before `at`. */
export function withBlankColumn(block: Block, at: number): Block {
  const shift = (column: number) => (column >= at ? column + 1 : column);
  const range = (r: CellRange): CellRange => ({
    ...r,
    firstColumn: shift(r.firstColumn),
    lastColumn: shift(r.lastColumn),
  });
  return {
    ...block,
    cells: block.cells.map((cell) => ({ ...cell, column: shift(cell.column) })),
    merges: block.merges.map(range),
    frame: range(block.frame),
    widths: block.widths.toSpliced(at, 0, BLANK_COLUMN_WIDTH),
  };
}

/** Heads printed again after every `lines` lines, under a line `续表` or the title with （续）. */
export function withRepeatedHeads(block: Block, lines: number, title: string | undefined): Block {
  const firstLine = block.lastHeadRow + 1;
  const breaks: number[] = [];
  for (let row = firstLine + lines; row <= block.frame.lastRow; row += lines) breaks.push(row);
  return breaks.reverse().reduce((whole, row) => breakBefore(whole, row, title), block);
}

/** Every row from `at` on moves down; the heads and their title take the place. */
function breakBefore(block: Block, at: number, title: string | undefined): Block {
  const { firstRow, lastColumn } = block.frame;
  const added = block.lastHeadRow - firstRow + 2;
  const heads = copiedHeads(block, at + 1 - firstRow);
  const down = (row: number) => (row >= at ? row + added : row);
  const caption = title === undefined ? "续表" : `${title}（续）`;
  const label: DrawnCell = { row: at, column: 0, role: "title", value: caption, text: caption };
  const across = { firstRow: at, firstColumn: 0, lastRow: at, lastColumn };
  return {
    ...block,
    cells: [...block.cells.map((c) => ({ ...c, row: down(c.row) })), label, ...heads.cells],
    merges: [...block.merges.map((m) => movedMerge(m, down)), across, ...heads.merges],
    frame: { ...block.frame, lastRow: block.frame.lastRow + added },
    rowCount: block.rowCount + added,
  };
}

function movedMerge(merge: CellRange, down: (row: number) => number): CellRange {
  return { ...merge, firstRow: down(merge.firstRow), lastRow: down(merge.lastRow) };
}

/** The heads `rows` further down; a head that reaches into the lines (类 款 项) is cut off. */
function copiedHeads(block: Block, rows: number): Pick<Block, "cells" | "merges"> {
  const { firstRow } = block.frame;
  const isHead = (row: number) => row >= firstRow && row <= block.lastHeadRow;
  const merges = block.merges
    .filter((m) => isHead(m.firstRow))
    .map((m) => ({ ...m, lastRow: Math.min(m.lastRow, block.lastHeadRow) }))
    .filter((m) => m.firstRow !== m.lastRow || m.firstColumn !== m.lastColumn);
  return {
    cells: block.cells.filter((c) => isHead(c.row)).map((c) => ({ ...c, row: c.row + rows })),
    merges: merges.map((m) => ({ ...m, firstRow: m.firstRow + rows, lastRow: m.lastRow + rows })),
  };
}
