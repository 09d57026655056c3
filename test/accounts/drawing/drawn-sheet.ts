import { addressOf } from "../../../src/sheets/address";
import type { Cell, CellRange, Sheet, SheetRow } from "../../../src/sheets/sheet";
import type { Block, DrawnCell, FigureKey } from "./drawing";

/** A sheet with everything on it, at its final places: it becomes a `Sheet`, or a file. */
export interface DrawnSheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly CellRange[];
  /** The ruled rectangles. */
  readonly frames: readonly CellRange[];
  readonly widths: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly landscape: boolean;
}

/** The ground truth: which printed figure stands in which cell. `text` is empty where it is blank. */
export interface FigurePlace extends FigureKey {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/** Blocks one under another on one sheet, from a row and column, with empty rows between. */
export function drawnSheet(
  name: string,
  blocks: readonly Block[],
  { top = 0, left = 0, between = 2 }: { top?: number; left?: number; between?: number } = {},
): DrawnSheet {
  let row = top;
  const moved = blocks.map((block) => {
    const at = move(block, row, left);
    row += block.rowCount + between;
    return at;
  });
  const margin = Array.from({ length: left }, () => 3);
  return {
    name,
    visibility: "visible",
    cells: moved.flatMap(({ cells }) => cells),
    merges: moved.flatMap(({ merges }) => merges),
    frames: moved.map(({ frame }) => frame),
    widths: [...margin, ...widest(blocks.map(({ widths }) => widths))],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    landscape: true,
  };
}

function move(block: Block, rows: number, columns: number): Block {
  const range = (r: CellRange): CellRange => ({
    firstRow: r.firstRow + rows,
    lastRow: r.lastRow + rows,
    firstColumn: r.firstColumn + columns,
    lastColumn: r.lastColumn + columns,
  });
  return {
    ...block,
    cells: block.cells.map((c) => ({ ...c, row: c.row + rows, column: c.column + columns })),
    merges: block.merges.map(range),
    frame: range(block.frame),
  };
}

function widest(lists: readonly (readonly number[])[]): number[] {
  const count = Math.max(0, ...lists.map((widths) => widths.length));
  return Array.from({ length: count }, (_, i) =>
    Math.max(...lists.map((widths) => widths[i] ?? 0)),
  );
}

/** The sheet as our readers hand it over; blank figures leave no cell. */
export function toSheet(drawn: DrawnSheet): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const { row, column, value, text, format, formula } of drawn.cells) {
    if (value === "") continue;
    (rows[row] ??= [])[column] = {
      value,
      text,
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? {} : { formula }),
    };
  }
  const { name, visibility, merges, hiddenRows, hiddenColumns } = drawn;
  return { name, visibility, rows: Array.from(rows, dense), merges, hiddenRows, hiddenColumns };
}

function dense(row: SheetRow | undefined): SheetRow | undefined {
  return row && Array.from(row);
}

/** Where each figure of the sheet stands. */
export function figurePlaces(drawn: DrawnSheet): FigurePlace[] {
  return drawn.cells.flatMap(({ figure, row, column, text }) =>
    figure ? [{ ...figure, sheet: drawn.name, address: addressOf(row, column), text }] : [],
  );
}
