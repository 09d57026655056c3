import { edit, setFormats } from "../book/edit";
import { rangeAfter } from "../book/row-moves";
import type { SheetState } from "../book/book-state";
import type { Cell, CellRange } from "../../sheets/sheet";
import { accessDenied, HostError, invalidArgument, notSimulated } from "../wire/host-error";
import type { WireObject } from "../wire/wire-object";
import { columnsOf, fullAddress, overlap, rowCountOf } from "./addresses";
import { conditionalFormats } from "./format-objects";
import { rangeFormat } from "./range-format";
import { rangeAreas } from "./range-areas";
import { deleteRows, insertRows } from "./row-changes";
import { loseUndo, newReference, stillThere, type Surface } from "./surface";
import { usedRange } from "./used-range";

/** A rectangle of cells. */
export function range(surface: Surface, sheet: SheetState, asked: CellRange): WireObject {
  let place = asked;
  const cells =
    <T>(of: (cell: Cell | undefined) => T) =>
    () =>
      isAnswered(surface, place) ? matrix(stillThere(surface, sheet), place, of) : null;
  return {
    type: "Range",
    // Of cells that are all gone Excel keeps the place.
    follow: (move) => {
      if (move.sheet === sheet.name) place = rangeAfter(place, move) ?? place;
    },
    identity: newReference(surface),
    values: {
      Values: cells(valueOf),
      Text: cells((cell) => cell?.text ?? ""),
      Formulas: cells((cell) => cell?.formula ?? valueOf(cell)),
      NumberFormat: cells((cell) => cell?.format ?? "General"),
      Address: () => fullAddress(sheet.name, place),
      RowIndex: () => place.firstRow,
      ColumnIndex: () => place.firstColumn,
      RowCount: () => rowCountOf(place),
      ColumnCount: () => columnsOf(place),
      RowHidden: () => uniform(place.firstRow, place.lastRow, sheet.hiddenRows),
      ColumnHidden: () => uniform(place.firstColumn, place.lastColumn, sheet.hiddenColumns),
      CellCount: () => rowCountOf(place) * columnsOf(place),
    },
    assignments: {
      Values: (value) => assigned(surface, sheet, place, value),
      Formulas: (value) => assigned(surface, sheet, place, value),
      NumberFormat: (value) => formatted(surface, sheet, place, value),
    },
    children: {
      ConditionalFormats: () => conditionalFormats(surface, sheet, [place]),
      Format: () => rangeFormat(surface, sheet, place),
    },
    finders: finders(surface, sheet, () => place),
    methods: {
      ...hiddenProperties(sheet, () => place),
      Select: () => selected(surface, sheet, place),
      Merge: (across) => mergeCells(surface, sheet, place, across),
      Delete: (shift) => deleteRows(surface, sheet, place, shift),
    },
  };
}

function finders(
  surface: Surface,
  sheet: SheetState,
  place: () => CellRange,
): NonNullable<WireObject["finders"]> {
  return {
    GetMergedAreasOrNullObject: () => merged(surface, sheet, place()),
    GetUsedRangeOrNullObject: () => {
      const used = usedRange(stillThere(surface, sheet), place());
      return used && range(surface, sheet, used);
    },
    Insert: (shift) => {
      // This range follows its cells; the new one stands where they stood.
      const blank = place();
      insertRows(surface, sheet, blank, shift);
      return range(surface, sheet, blank);
    },
  };
}

function hiddenProperties(sheet: SheetState, place: () => CellRange) {
  const { hiddenRows, hiddenColumns } = sheet;
  return {
    GetRowProperties: () =>
      listed(place().firstRow, place().lastRow, (at) => ({ rowHidden: hiddenRows.has(at) })),
    GetColumnProperties: () =>
      listed(place().firstColumn, place().lastColumn, (at) => ({
        columnHidden: hiddenColumns.has(at),
      })),
  };
}

const MOST_CELLS_ANSWERED = 5_000_000;

function isAnswered({ documented }: Surface, place: CellRange): boolean {
  const cells = rowCountOf(place) * columnsOf(place);
  return !documented.largeRangesUnanswered || cells <= MOST_CELLS_ANSWERED;
}

function matrix<T>(sheet: SheetState, place: CellRange, of: (cell: Cell | undefined) => T): T[][] {
  return listed(place.firstRow, place.lastRow, (row) =>
    listed(place.firstColumn, place.lastColumn, (column) => of(sheet.rows[row]?.[column])),
  );
}

function listed<T>(from: number, to: number, of: (at: number) => T): T[] {
  return Array.from({ length: to - from + 1 }, (_, index) => of(from + index));
}

/** Nothing where some are hidden and others not. */
function uniform(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  const [first, ...others] = new Set(listed(from, to, (at) => hidden.has(at)));
  return others.length > 0 ? null : first!;
}

function valueOf(cell: Cell | undefined): unknown {
  const value = cell?.value;
  if (value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

function assigned(surface: Surface, sheet: SheetState, place: CellRange, value: unknown): void {
  const entries = writable(surface, sheet, place, value);
  surface.edited(
    edit(surface.book, sheet, { row: place.firstRow, column: place.firstColumn }, entries),
  );
}

function formatted(surface: Surface, sheet: SheetState, place: CellRange, value: unknown): void {
  const formats = writable(surface, sheet, place, value);
  setFormats(sheet, { row: place.firstRow, column: place.firstColumn }, formats);
  surface.book.dirty = true;
  surface.shown();
}

/** What is to be written, where the sheet may be written on and it has the range's shape. */
function writable(surface: Surface, sheet: SheetState, place: CellRange, value: unknown) {
  if (stillThere(surface, sheet).protection !== "none") throw accessDenied();
  if (!hasShape(value, rowCountOf(place), columnsOf(place)))
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  loseUndo(surface);
  return value;
}

function hasShape(value: unknown, rows: number, columns: number): value is unknown[][] {
  return (
    Array.isArray(value) &&
    value.length === rows &&
    value.every((row) => Array.isArray(row) && row.length === columns)
  );
}

/** The first cell's content stays; that of the others is lost. */
function mergeCells(surface: Surface, sheet: SheetState, place: CellRange, across: unknown): void {
  if (across === true) throw notSimulated("merging each row by itself");
  if (stillThere(surface, sheet).protection !== "none") throw accessDenied();
  const others = sheet.merges.filter((merge) => !overlap(merge, place));
  for (let row = place.firstRow; row <= place.lastRow; row++)
    for (let column = place.firstColumn; column <= place.lastColumn; column++)
      if (row > place.firstRow || column > place.firstColumn)
        sheet.rows[row]?.splice(column, 1, undefined);
  sheet.merges = [...others, place];
  surface.book.dirty = true;
  surface.shown();
}

const MOST_MERGES_ANSWERED = 512;

function topLeftOf({ firstRow, firstColumn }: CellRange): CellRange {
  return { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
}

function merged(surface: Surface, sheet: SheetState, place: CellRange): WireObject | undefined {
  const { mergesUpTo512, mergesByTopLeft } = surface.documented;
  loseUndo(surface);
  const inside = sheet.merges.filter((merge) =>
    overlap(mergesByTopLeft ? topLeftOf(merge) : merge, place),
  );
  if (mergesUpTo512 && inside.length > MOST_MERGES_ANSWERED)
    throw new HostError("GeneralException", "There are more merged areas than can be told.");
  return inside.length === 0 ? undefined : rangeAreas(surface, sheet, inside);
}

function selected(surface: Surface, sheet: SheetState, place: CellRange): void {
  if (stillThere(surface, sheet).visibility !== "visible")
    throw new HostError("InvalidOperation", "A hidden sheet cannot be selected.");
  surface.book.active = sheet.id;
  surface.book.selection = { row: place.firstRow, column: place.firstColumn };
  surface.shown();
}
