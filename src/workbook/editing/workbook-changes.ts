import { addressOf } from "../../sheets/address";
import type { RowMove } from "../../sheets/formula-rows";
import type { Cell, CellRange, Sheet } from "../../sheets/sheet";

/** What is otherwise in a workbook than in the file that it was opened from. Cells and kept parts; no looks. */
export interface WorkbookChanges {
  /** The sheets in which rows came in or went, in the order in which they did. */
  readonly moved: readonly MovedSheet[];
  readonly cells: readonly SheetChanges[];
  /** Sheets that the file has not. */
  readonly added: readonly AddedSheet[];
  /** The custom XML parts that the workbook holds now. */
  readonly parts: readonly string[];
}

/** A sheet in which rows came in or went, and its merged cells as they are now. */
export interface MovedSheet {
  readonly sheet: string;
  readonly moves: readonly RowsMoved[];
  readonly merges: readonly CellRange[];
}

type RowsMoved = Pick<RowMove, "at" | "count">;

/** The cells of one sheet that hold something else, by address after rows moved; `undefined` where nothing stands any more. */
export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly (readonly [address: string, cell: Cell | undefined])[];
  /** Every cell of the sheet with a formula, as it is now: files write a formula once for many cells. */
  readonly formulas: readonly (readonly [address: string, cell: Cell])[];
}

export type AddedSheet = Pick<Sheet, "name" | "rows" | "merges"> & {
  /** In points, by column, where somebody set them. */
  readonly columnWidths: readonly (readonly [column: number, points: number])[];
};

/** A sheet as it is now. */
interface SheetNow {
  readonly name: string;
  readonly rows: Sheet["rows"];
  readonly merges: readonly CellRange[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowMoves: readonly RowsMoved[];
}

/** What has changed since the file was read. Sheets are known by their names. */
export function changesBetween(
  before: readonly Sheet[],
  now: readonly SheetNow[],
  parts: readonly string[],
): WorkbookChanges {
  const known = new Map(before.map((sheet) => [sheet.name, sheet]));
  const moved = now.filter(({ name, rowMoves }) => known.has(name) && rowMoves.length > 0);
  return {
    moved: moved.map(({ name, rowMoves, merges }) => ({ sheet: name, moves: rowMoves, merges })),
    cells: now.flatMap(({ name, rows, rowMoves }) => {
      const old = known.get(name);
      const cells = old ? changedCells(rowsAfterMoves(old.rows, rowMoves), rows) : [];
      const isChanged = cells.length > 0 || (old !== undefined && rowMoves.length > 0);
      return isChanged ? [{ sheet: name, cells, formulas: formulasIn(rows) }] : [];
    }),
    added: now
      .filter(({ name }) => !known.has(name))
      .map(({ name, rows, merges, columnWidths }) => ({
        ...{ name, rows, merges },
        columnWidths: [...columnWidths],
      })),
    parts,
  };
}

/** The rows of the file where they stand now; one that came in held nothing. */
function rowsAfterMoves(rows: Sheet["rows"], moves: readonly RowsMoved[]): Sheet["rows"] {
  return moves.reduce<Sheet["rows"]>(
    (before, { at, count }) =>
      count < 0
        ? [...before.slice(0, at), ...before.slice(at - count)]
        : [
            ...before.slice(0, at),
            ...Array.from({ length: at < before.length ? count : 0 }, () => undefined),
            ...before.slice(at),
          ],
    rows,
  );
}

function changedCells(before: Sheet["rows"], now: Sheet["rows"]): SheetChanges["cells"] {
  const height = Math.max(before.length, now.length);
  return Array.from({ length: height }, (_, row) => row).flatMap((row) => {
    const width = Math.max(before[row]?.length ?? 0, now[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
      const [old, cell] = [before[row]?.[column], now[row]?.[column]];
      return holdsTheSame(old, cell)
        ? []
        : [[addressOf(row, column), holdsNothing(cell) ? undefined : cell] as const];
    });
  });
}

function formulasIn(rows: Sheet["rows"]): SheetChanges["formulas"] {
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      cell?.formula === undefined ? [] : [[addressOf(row, column), cell] as const],
    ),
  );
}

function holdsTheSame(a: Cell | undefined, b: Cell | undefined): boolean {
  if (holdsNothing(a) || holdsNothing(b)) return holdsNothing(a) && holdsNothing(b);
  return a?.formula === b?.formula && JSON.stringify(a?.value) === JSON.stringify(b?.value);
}

/** A cell that was emptied keeps its format, and nothing else. */
function holdsNothing(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.formula === undefined && cell.value === "");
}
