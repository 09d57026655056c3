import type { Cell, CellPlace } from "../sheets/sheet";
import type { NewSheet, SheetsAdded } from "./new-sheet";
import type { SheetRewriting } from "./sheet-rewriting";
import type { Mark, Progress, SheetsRead, Workbook } from "./port";
import type { SeenCell } from "./seen-cell";

/**
 * A workbook that somebody works in: Excel's, or the simulated one of tests and the playground. What
 * it cannot do now (a protected sheet, a deleted one) is a value with a Chinese sentence, not an error.
 */
export interface LiveWorkbook extends Workbook {
  /** Reads the named sheets only: one request, where the list of sheets is known already. */
  readSheetsNamed(names: readonly string[], progress?: Progress): Promise<SheetsRead>;
  /** Shows our marks instead of all earlier ones of ours, whoever's session left them. Fills stay untouched. */
  paint(marks: readonly Mark[]): Promise<Painted>;
  /** Takes every mark of ours away, also from copied sheets; formats of others stay. */
  clearMarks(): Promise<Painted>;
  /** Shows a cell to the user: its sheet is activated and the cell selected. */
  select(cell: CellPlace): Promise<Done>;
  /**
   * Writes a number into a cell, or nothing for "", keeping its number format. Never over a formula,
   * and only while the cells `seen` on its sheet (the cell itself, its captions) hold what they held:
   * they are read again immediately before, and what was overwritten nevertheless is put back.
   */
  writeAmount(cell: CellPlace, amount: string, seen?: readonly SeenCell[]): Promise<Written>;
  /** Writes words into a cell as they are, even where they look like a number; else like `writeAmount`. */
  writeWords(cell: CellPlace, words: string, seen?: readonly SeenCell[]): Promise<Written>;
  /**
   * Writes cells of one sheet together, all of them or none; number formats stay. Only while the cells
   * `seen` hold what they held, those that are written among them; never over a formula, into merged
   * cells or where rows are hidden, because a filtered list takes values on other rows.
   */
  writeCells(entries: CellEntries, seen: readonly SeenCell[]): Promise<Written>;
  /**
   * Has a whole row come in, its cells filled; it looks like the row above. Only while the cells `seen`
   * on its sheet, counted before it came in, hold what they held; else it goes again.
   */
  insertLine(line: NewLine, seen: readonly SeenCell[]): Promise<Written>;
  /**
   * Has a whole row go, only while the cells `seen` hold what they held: all of its own, and its captions.
   * `merges`: so that it comes back as it was where it should not have gone.
   */
  deleteLine(
    line: LinePlace & Pick<NewLine, "merges">,
    seen: readonly SeenCell[],
  ): Promise<Written>;
  /** What this product keeps in the workbook (one custom XML part); `undefined` when nothing yet. */
  readMemory(): Promise<string | undefined>;
  writeMemory(text: string): Promise<Done>;
  /** Adds sheets behind the others and shows the first of them. What is there already stays as it is. */
  addSheets(sheets: readonly NewSheet[]): Promise<SheetsAdded>;
  /** Writes a sheet anew that was added before, as `addSheets` would; only while it holds what was seen. */
  rewriteSheet(rewriting: SheetRewriting): Promise<Written>;
  /** Calls back with what changed, until the returned function is called. Our own writes count as well. */
  watch(changed: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  save(): Promise<Done>;
  /** The workbook's file as it would be saved now; nothing is saved. */
  readFile(progress?: Progress): Promise<FileRead>;
  /** Opens another workbook, given as a file's bytes, in a window of its own. */
  openCopy(bytes: Uint8Array): Promise<Done>;
  /** Whether there are changes that were not saved; `undefined` where the host cannot tell. */
  isDirty(): Promise<boolean | undefined>;
}

/** Cells of one sheet, and what each is to hold; at least one. */
export interface CellEntries {
  readonly sheet: string;
  readonly cells: readonly CellEntry[];
}

/** A number, words as they are, or nothing. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | undefined;
}

/** A whole row of a sheet, from 0. */
export type LinePlace = Pick<CellPlace, "sheet" | "row">;

/** A row that is to come in, so that it stands at `row`, and what its cells are to hold. */
export interface NewLine extends LinePlace {
  readonly cells: readonly LineCell[];
  /** Cells of the row that are merged, by their first and last column. */
  readonly merges: readonly (readonly [first: number, last: number])[];
}

/** A number, words or a formula, in a number format where the row above has another. */
export interface LineCell {
  readonly column: number;
  readonly cell: Pick<Cell, "value" | "formula" | "format">;
}

/** `sheets` changed in cells; `structure`: sheets were added, deleted, renamed or moved. */
export type WorkbookChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly address: string }
  | { readonly kind: "structure" };

/** A file's name and bytes. */
export type FileRead =
  | { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly message: string };

export type Done =
  { readonly kind: "done" } | { readonly kind: "refused"; readonly message: string };

/** What came of writing into a cell. `changed`: it, or what stands around it, is not what was looked at. */
export type Written =
  Done | { readonly kind: "changed"; readonly what: "cell" | "captions"; readonly message: string };

/** Marks that could not be shown are named with the reason. */
export interface Painted {
  readonly painted: number;
  readonly refused: readonly { readonly sheet: string; readonly why: string }[];
}
