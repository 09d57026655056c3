import { cellsReadBy, formulaCopied } from "../../sheets/relative-formula";
import { cellAt, type Cell, type CellPlace, type CellRange, type Sheet } from "../../sheets/sheet";
import type { CellEntry } from "../../workbook/live-workbook";
import { holdsWhatWasSeen, type SeenCell } from "../../workbook/seen-cell";
import { MOVES, type CellToFill, type FiguresMove } from "../overview/remedies";
import { captionsOf, seenIn } from "./seen-captions";
import type { MovedFigures } from "./written-step";

/** What is written, what is seen before it, and how it is taken back. */
export interface PlannedMove {
  readonly cells: readonly CellEntry[];
  readonly before: readonly SeenCell[];
  readonly step: MovedFigures;
}

/** A move in the cells as they stand; a sentence where it cannot be made and taken back exactly. */
export function plannedMove(sheet: Sheet, move: FiguresMove): PlannedMove | string {
  const pairs = move.lines.flatMap(({ cells }) => cells);
  const trouble = mergedCell(sheet, pairs) ?? hiddenCell(sheet, pairs);
  if (trouble !== undefined) return trouble;
  const after = new Map(pairs.map((pair) => [keyOf(pair.to), heldAfter(sheet, pair)]));
  const cells: CellEntry[] = [];
  for (const pair of pairs) {
    const entry = entryFor(sheet, pair, after);
    if (typeof entry === "string") return entry;
    if (entry) cells.push(entry);
  }
  if (cells.length === 0) return "没有改动：这些单元格都是公式，请检查公式引用的单元格。";
  const before = seenBefore(sheet, pairs);
  return { cells, before, step: stepOf(sheet, move, cells, before) };
}

/** What each cell that gets another content will hold, by its place. */
type After = ReadonlyMap<string, Cell | undefined>;

/** What is to be written into a cell; nothing where it holds that, or a formula that will come to it by itself. */
function entryFor(sheet: Sheet, pair: CellToFill, after: After): CellEntry | string | undefined {
  const { to, from } = pair;
  const [now, source] = [heldIn(sheet, to), heldAfter(sheet, pair)];
  if (now?.formula !== undefined || source?.formula !== undefined)
    return comesToIt(sheet, pair, after) ? undefined : formulaIn(sheet, pair);
  if (holdsWhatWasSeen(now, { cell: source })) return undefined;
  const value = source?.value;
  if (typeof value === "boolean" || typeof value === "object")
    return `没有改动：${from!.label} 的内容不是数，不能移动。请先改正。`;
  return { row: to.row, column: to.column, value: value === "" ? undefined : value };
}

/** What stands in the other cell, or what was reckoned. */
function heldAfter(sheet: Sheet, { from, reckoned }: CellToFill): Cell | undefined {
  if (reckoned === undefined || reckoned === "") return from && heldIn(sheet, from);
  const isAmount = /^-?[0-9]/.test(reckoned);
  return { value: isAmount ? Number(reckoned) : reckoned, text: reckoned };
}

function formulaIn(sheet: Sheet, { to, from }: CellToFill): string {
  const cell = heldIn(sheet, to)?.formula === undefined ? from! : to;
  const { formula } = heldIn(sheet, cell)!;
  return `没有改动：${cell.label} 是公式 ${formula!}，不能照样移动。请先核对这个公式，再在 Excel 中手工移动。`;
}

/**
 * Whether a cell's formula will come to what belongs there: it is that of the other cell, copied, and
 * will read what that one reads now; or it will read nothing where nothing belongs.
 */
function comesToIt(sheet: Sheet, { to, from }: CellToFill, after: After): boolean {
  const own = heldIn(sheet, to)?.formula;
  const read = own === undefined ? undefined : placesReadBy(own);
  if (!read) return false;
  const willHold = (place: Pick<CellPlace, "row" | "column">) =>
    after.has(keyOf(place)) ? after.get(keyOf(place)) : heldIn(sheet, place);
  if (!from) return read.every((place) => holdsWhatWasSeen(willHold(place), { cell: undefined }));
  const [down, right] = [to.row - from.row, to.column - from.column];
  const other = heldIn(sheet, from)?.formula;
  if (other === undefined || formulaCopied(other, down, right) !== own) return false;
  return read.every((place) => {
    const does = cellAt(sheet, place.row - down, place.column - right);
    return holdsWhatWasSeen(valueOnly(willHold(place)), { cell: valueOnly(does) });
  });
}

/** What a cell comes to, however. */
function valueOnly(cell: Cell | undefined): Pick<Cell, "value"> | undefined {
  return cell && { value: cell.value };
}

/** Every cell that a plain formula reads. */
function placesReadBy(formula: string): readonly Pick<CellPlace, "row" | "column">[] | undefined {
  return cellsReadBy(formula)?.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) =>
    upTo(firstRow, lastRow).flatMap((row) =>
      upTo(firstColumn, lastColumn).map((column) => ({ row, column })),
    ),
  );
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function mergedCell({ merges }: Sheet, pairs: readonly CellToFill[]): string | undefined {
  const isIn = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange, at: CellPlace) =>
    firstRow <= at.row && at.row <= lastRow && firstColumn <= at.column && at.column <= lastColumn;
  const cell = pairs
    .flatMap(({ to, from }) => [to, ...(from ? [from] : [])])
    .find((each) => merges.some((merge) => isIn(merge, each)));
  return cell && `没有改动：${cell.label} 与别的单元格合并了。请取消合并，重新核对后再试。`;
}

/** What cannot be seen is not written: rows that are filtered away, columns that are hidden. */
function hiddenCell(
  { hiddenRows, hiddenColumns }: Sheet,
  pairs: readonly CellToFill[],
): string | undefined {
  const rows = pairs.map(({ to }) => to.row);
  const hidden = upTo(Math.min(...rows), Math.max(...rows)).find((row) => hiddenRows.has(row));
  if (hidden !== undefined)
    return `没有改动：第 ${hidden + 1} 行隐藏着（可能筛选过）。请先取消隐藏或清除筛选，再试一次。`;
  const cell = pairs.find(({ to }) => hiddenColumns.has(to.column))?.to;
  return cell && `没有改动：${cell.label} 所在的列隐藏着。请先取消隐藏，再试一次。`;
}

/** The cells, those that they come from, and the words by which all of them are known; formulas come to something else. */
function seenBefore(sheet: Sheet, pairs: readonly CellToFill[]): readonly SeenCell[] {
  const cells = pairs.flatMap(({ to, from }) => [to, ...(from ? [from] : [])]);
  const rows = [...new Set(cells.map(({ row }) => row))];
  const words = rows.flatMap((row) => captionsOf(sheet, { sheet: sheet.name, row, column: -1 }));
  const all = [...words, ...cells.map((cell) => seenIn(sheet, cell))];
  const known = new Map(all.map((one) => [keyOf(one), one]));
  return [...known.values()].filter(({ cell }) => cell?.formula === undefined);
}

function stepOf(
  sheet: Sheet,
  { what, does }: FiguresMove,
  cells: readonly CellEntry[],
  before: readonly SeenCell[],
): MovedFigures {
  const written = new Map(cells.map((cell) => [keyOf(cell), cell.value]));
  return {
    kind: "moved",
    before: {
      sheet: sheet.name,
      cells: cells.map(({ row, column }) => ({
        ...{ row, column },
        value: contentOf(cellAt(sheet, row, column)),
      })),
    },
    now: before.map((one) => {
      const key = keyOf(one);
      return written.has(key) ? { ...one, cell: { value: written.get(key) } } : one;
    }),
    sentence: `${what}已${MOVES[does]}`,
  };
}

/** What was overwritten is a number, words, or nothing: errors and truths come from no such cell. */
function contentOf(cell: Cell | undefined): CellEntry["value"] {
  const value = cell?.value;
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value) : value;
}

function heldIn(sheet: Sheet, { row, column }: Pick<CellPlace, "row" | "column">) {
  return cellAt(sheet, row, column);
}

function keyOf({ row, column }: Pick<CellPlace, "row" | "column">): string {
  return `${row} ${column}`;
}
