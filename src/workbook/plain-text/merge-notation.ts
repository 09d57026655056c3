import type { CellRange } from "../../sheets/sheet";
import { addressOf } from "../../sheets/address";

/*
 * Merges in a text grid: `<` belongs to the cell on its left, `^` to the cell above.
 *
 *   栏次 | <      is A1:B2, written
 *   ^    | <
 */
const LEFT = "<";
const ABOVE = "^";

/** Whether a piece of a line continues a merge. */
export function continuesMerge(source: string): boolean {
  return source === LEFT || source === ABOVE;
}

/** The merged ranges of a grid of pieces. Throws when the marks do not make up rectangles. */
export function parseMerges(grid: readonly (readonly string[])[]): CellRange[] {
  const ranges = new Map<string, CellRange & { cells: number }>();
  const owners = grid.map((row) => row.map(() => ""));
  grid.forEach((pieces, row) =>
    pieces.forEach((piece, column) => {
      const owner = ownerOf(piece, owners, row, column);
      owners[row]![column] = owner;
      const range = ranges.get(owner) ?? {
        firstRow: row,
        firstColumn: column,
        lastRow: row,
        lastColumn: column,
        cells: 0,
      };
      ranges.set(owner, {
        ...range,
        lastRow: Math.max(range.lastRow, row),
        lastColumn: Math.max(range.lastColumn, column),
        cells: range.cells + 1,
      });
    }),
  );
  return [...ranges.values()].filter(({ cells }) => cells > 1).map(rectangle);
}

function ownerOf(piece: string, owners: readonly string[][], row: number, column: number): string {
  if (!continuesMerge(piece)) return addressOf(row, column);
  const owner = piece === LEFT ? owners[row]![column - 1] : owners[row - 1]?.[column];
  if (owner === undefined)
    throw new Error(`${addressOf(row, column)}: “${piece}” has no cell to continue`);
  return owner;
}

function rectangle({ cells, ...range }: CellRange & { cells: number }): CellRange {
  const area = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
  if (area === cells) return range;
  throw new Error(`The merge at ${addressOf(range.firstRow, range.firstColumn)} is no rectangle`);
}

/** The mark of a cell that a merge covers; `undefined` for any other, the merge's first cell included. */
export function printMerge(
  merges: readonly CellRange[],
  row: number,
  column: number,
): string | undefined {
  const merge = merges.find((range) => covers(range, row, column));
  if (!merge || (merge.firstRow === row && merge.firstColumn === column)) return undefined;
  return merge.firstColumn === column ? ABOVE : LEFT;
}

function covers(range: CellRange, row: number, column: number): boolean {
  const inRows = range.firstRow <= row && row <= range.lastRow;
  return inRows && range.firstColumn <= column && column <= range.lastColumn;
}
