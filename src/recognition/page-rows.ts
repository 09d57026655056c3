import type { Sheet } from "../sheets/sheet";
import type { Draft } from "./draft";
import { filled, gridOf, type Grid } from "./grid";
import type { DraftTable } from "./draft-table";
import { readRegion } from "./read-region";
import type { Region } from "./region";
import { rowText } from "./repeated-heads";
import { areCompatible, identityOf } from "./set-identity";
import type { StitchedSheet } from "./stitched-sheets";
import { surroundingsOf } from "./surroundings";

/** Rows of a page, the last one not included. */
interface Rows {
  readonly from: number;
  readonly until: number;
}

/** What of a page may belong to the table before it. */
export interface PageRows extends Rows {
  /** Whether the page says itself that they belong to the table, by its title or by its notes. */
  readonly isSaid: boolean;
}

/** The texts of the rows between a table's title and its first line. */
export function headsOf(
  { range, draft }: DraftTable,
  { sheet }: StitchedSheet,
): ReadonlySet<string> {
  const grid = gridOf(sheet);
  const until = Math.min(...draft.lines.map(({ place }) => place.row), range.lastRow);
  return new Set(rowNumbers({ from: range.firstRow, until }).map((row) => rowText(grid, row)));
}

/** The rows after the heads that a page repeats. */
export function withoutHeads(page: Sheet, rows: PageRows, heads: ReadonlySet<string>): PageRows {
  const grid = gridOf(page);
  let { from } = rows;
  while (from < rows.until && heads.has(rowText(grid, from))) from++;
  return { ...rows, from };
}

/** The rows before the first title, without the page's own head, which stands alone in its row. */
export function untitledRows(first: Region | undefined, page: Sheet): PageRows {
  const grid = gridOf(page);
  const until = first ? Math.max(0, first.titleRow) : grid.rowCount;
  const rows = rowNumbers({ from: 0, until });
  const begins = rows.findIndex((row) => isHeld(grid, row) || isRelationNote(grid, row));
  const from = begins === -1 ? until : begins;
  return { from, until, isSaid: holdsNotesOnly(page, { from, until }) };
}

/** The table that a page's title names once more, with the texts of its heads, and where the next title stands. */
export interface TableBefore {
  readonly until: number | undefined;
  readonly alone: DraftTable;
  readonly heads: ReadonlySet<string>;
}

/** The lines under the same title as that of the table before, where nothing says that they are another unit's or year's. */
export function rowsUnderTitle(
  first: Region,
  { until = first.grid.rowCount, alone, heads }: TableBefore,
): PageRows | undefined {
  const { sheet } = first.grid;
  const own = { ...surroundingsOf(first), sheet: sheet.name };
  if (first.title.form !== alone.form || !areCompatible(identityOf(alone), identityOf(own)))
    return undefined;
  const under = { from: first.titleRow + 1, until, isSaid: true };
  const lines = withoutHeads(sheet, under, heads);
  const repeated = rowNumbers({ ...under, until: lines.from }).map((row) =>
    rowText(first.grid, row),
  );
  if (repeated.some(headsColumns)) return lines;
  const read = readRegion(first);
  if (read.kind === "misfit" || columnsOf(read) !== columnsOf(alone.draft)) return undefined;
  return { ...under, from: Math.min(...read.lines.map(({ place }) => place.row)) };
}

/** The line of unit and money says nothing of the columns. */
function headsColumns(row: string): boolean {
  return row.includes("|") && !/(?:单位|部门):/.test(row);
}

function columnsOf({ columns }: Draft): string {
  return columns.map(({ key, column }) => `${key} ${column}`).join();
}

/** A page that is left for the notes under a table, such as 27行＝（1＋2＋…＋8）行. */
function holdsNotesOnly(page: Sheet, rows: Rows): boolean {
  const grid = gridOf(page);
  return rowsHeld(page, rows) === 0 && rowNumbers(rows).some((row) => isRelationNote(grid, row));
}

function isRelationNote(grid: Grid, row: number): boolean {
  return [...filled(grid, row)].some(({ text }) => /[0-9][)]?[行栏].*=.*[行栏]/.test(text));
}

/** How many rows hold more than one thing. */
export function rowsHeld(page: Sheet, rows: Rows): number {
  const grid = gridOf(page);
  return rowNumbers(rows).filter((row) => isHeld(grid, row)).length;
}

/** Whether any amount with decimals stands there. */
export function holdsMoney(page: Sheet, rows: Rows): boolean {
  const grid = gridOf(page);
  return rowNumbers(rows).some((row) =>
    [...filled(grid, row)].some(({ text }) => /^-?[0-9,]+\.[0-9]+$/.test(text)),
  );
}

/** Whether a row holds more than one thing. */
export function isHeld(grid: Grid, row: number): boolean {
  return [...filled(grid, row)].length > 1;
}

/** The numbers of the rows. */
export function rowNumbers({ from, until }: Rows): readonly number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
}
