import type { TableReading } from "../tables/reading";
import type { CellPlace, CellRange } from "../sheets/sheet";
import { formOf } from "../tables/forms";
import type { Column, Line, PlacedFigure } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { CheckedSet } from "./checked-workbook";

/** What a cell is on its sheet. */
export type CellPart = FigurePart | OtherPart | BesidePart;

/** A figure of one of the nine tables. */
export interface FigurePart {
  readonly kind: "figure";
  readonly table: TableId;
  readonly form: string;
  /** The line's and the column's captions as printed, and the form's words for them. */
  readonly line: string;
  readonly lineKey: string;
  readonly column: string;
  readonly columnKey: string;
  /** False where its line or its column is on no form: then no relation names it. */
  readonly known: boolean;
  readonly read: "amount" | "blank" | "dash" | "text";
  readonly money: string;
}

/** Something else that stands within a table. */
export interface OtherPart {
  readonly kind: "title" | "caption" | "code" | "note" | "aside" | "head" | "none";
  readonly table: TableId;
  readonly form: string;
  /** The text of a note, the caption of a line, the heads of a column beside the final figures. */
  readonly says?: string;
}

/** No table that was read has the cell. */
export interface BesidePart {
  readonly kind: "beside" | "not-read";
}

/** A cell that is a figure of a set, with its table. */
export interface FigureOfSet {
  readonly own: CheckedSet;
  readonly reading: TableReading;
  readonly placed: PlacedFigure;
}

/** The figure that stands in a cell, in whichever set. */
export function figureOfSetAt(
  sets: readonly CheckedSet[],
  place: CellPlace,
): FigureOfSet | undefined {
  for (const own of sets)
    for (const reading of own.tables) {
      const placed = reading.figures.find((figure) => isSamePlace(figure, place));
      if (placed) return { own, reading, placed };
    }
  return undefined;
}

/** Whether two places are one cell. */
export function isSamePlace(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

/** What a figure is, in the words of its sheet and of its form. */
export function figurePart({ reading, placed }: FigureOfSet): FigurePart {
  const line = reading.lines.find(({ key }) => key === placed.line);
  const column = columnAt(reading, placed);
  const isKnown = (each: Line | Column | undefined) =>
    each !== undefined && each.standing !== "unknown";
  return {
    kind: "figure",
    table: reading.table,
    form: formOf(reading.table).title,
    line: captionOf(line) ?? placed.line,
    lineKey: placed.line,
    column: column?.caption ?? placed.columnKey,
    columnKey: placed.columnKey,
    known: isKnown(line) && isKnown(column),
    read: placed.figure.kind,
    money: reading.money,
  };
}

/** Of items along a line each column is one figure; elsewhere the column of the form that stands there. */
function columnAt(
  { columns }: TableReading,
  { column, columnKey }: PlacedFigure,
): Column | undefined {
  return (
    columns.find((each) => each.key === columnKey && each.column === column) ??
    columns.find((each) => each.key === columnKey)
  );
}

function captionOf(line: Line | undefined): string | undefined {
  if (!line) return undefined;
  const { code, caption, side } = line;
  return code === undefined || side !== undefined || caption.startsWith(code)
    ? caption
    : `${code} ${caption}`.trim();
}

/** What a cell is that holds no figure. */
export function otherPart(sets: readonly CheckedSet[], place: CellPlace): OtherPart | BesidePart {
  const all = sets.flatMap(({ tables }) => tables);
  const reading = all.find((each) => isWithin(each, place) || isNoteOf(each, place));
  if (reading) return partOf(reading, place);
  const isRead = all.some((each) => rangesOf(each).some(({ sheet }) => sheet === place.sheet));
  return { kind: isRead ? "beside" : "not-read" };
}

function partOf(reading: TableReading, place: CellPlace): OtherPart {
  const { table, notes, lines, range, columnsAside = [], sheet } = reading;
  const shared = { table, form: formOf(table).title };
  const note = notes.find((each) => isSamePlace(each, place));
  if (note) return { ...shared, kind: "note", says: note.text };
  const line = lines.find((each) => isLineCell(each, place));
  const aside = columnsAside.find(({ column }) => column === place.column);
  const first = Math.min(
    ...lines.map((each) => (each.place.sheet === sheet ? each.place.row : Infinity)),
  );
  if (place.sheet === sheet && place.row === range.firstRow) return { ...shared, kind: "title" };
  if (place.sheet === sheet && place.row < first) return { ...shared, kind: "head" };
  if (aside) return { ...shared, kind: "aside", says: aside.caption };
  if (line) {
    const kind = line.code !== undefined && line.place.column === place.column ? "code" : "caption";
    return { ...shared, kind, says: captionOf(line) ?? "" };
  }
  return { ...shared, kind: "none" };
}

/** The cells before a line's figures: its code, its name, its number. */
function isLineCell({ place: own }: Line, place: CellPlace): boolean {
  return own.sheet === place.sheet && own.row === place.row && place.column >= own.column;
}

function isNoteOf({ notes }: TableReading, place: CellPlace): boolean {
  return notes.some((note) => isSamePlace(note, place));
}

function isWithin(reading: TableReading, place: CellPlace): boolean {
  return rangesOf(reading).some(({ sheet, range }) => sheet === place.sheet && holds(range, place));
}

function rangesOf({ sheet, range, continuedOn }: TableReading) {
  return [{ sheet, range }, ...continuedOn];
}

function holds(range: CellRange, { row, column }: CellPlace): boolean {
  return (
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}
