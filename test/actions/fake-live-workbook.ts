import { addressOf } from "../../src/sheets/address";
import { rowsAfter, type RowMove } from "../../src/sheets/formula-rows";
import { cellAt, type Cell, type CellPlace, type Sheet } from "../../src/sheets/sheet";
import type {
  CellEntries,
  Done,
  FileRead,
  LinePlace,
  LiveWorkbook,
  NewLine,
  WorkbookChange,
  Written,
} from "../../src/workbook/live-workbook";
import type { ChartElsewhere, NewSheet, SheetsAdded } from "../../src/workbook/new-sheet";
import type { SheetRewriting } from "../../src/workbook/sheet-rewriting";
import type { Mark, SheetsRead } from "../../src/workbook/port";
import { holdsWhatWasSeen, type SeenCell } from "../../src/workbook/seen-cell";

/**
 * A workbook in memory that somebody works in: small enough to see through, it writes down what it
 * was asked for. What it is to refuse is set from outside.
 */
export class FakeLiveWorkbook implements LiveWorkbook {
  readonly name: string;
  /** What was asked for, in order: `readSheets`, `readSheetsNamed 收入决算表`, `paint 5` … */
  readonly asked: string[] = [];
  marks: readonly Mark[] = [];
  selected: string | undefined;
  added: readonly NewSheet[] = [];
  /** The charts that a table refused when sheets are added. */
  chartsElsewhere: readonly ChartElsewhere[] = [];
  memory: string | undefined;
  /** What `readFile` gives. */
  file = new Uint8Array();
  opened: Uint8Array | undefined;
  dirty: boolean | undefined = false;
  /** Set to have the named request refused, or (with `throws`) fail. */
  refuses: { readonly request: string; readonly message: string; readonly throws?: boolean }[] = [];
  /** Set to keep `readSheets` waiting until it is called. */
  hold: ((release: () => void) => void) | undefined;
  private sheets: Sheet[];
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(name: string, sheets: readonly Sheet[]) {
    this.name = name;
    this.sheets = [...sheets];
  }

  async readSheets(progress?: (done: number, total: number) => void): Promise<SheetsRead> {
    this.ask("readSheets");
    progress?.(1, this.sheets.length);
    const { hold } = this;
    if (hold) await new Promise<void>((resolve) => hold(resolve));
    return { sheets: [...this.sheets], unread: [] };
  }

  readSheetsNamed(names: readonly string[]): Promise<SheetsRead> {
    return this.answer(`readSheetsNamed ${names.join("、")}`, () => ({
      sheets: this.sheets.filter(({ name }) => names.includes(name)),
      unread: [],
    }));
  }

  paint(marks: readonly Mark[]) {
    return this.answer(`paint ${marks.length}`, () => {
      this.marks = marks;
      this.dirty = true;
      return { painted: marks.length, refused: this.refusedSheets("paint") };
    });
  }

  clearMarks() {
    return this.answer("clearMarks", () => {
      this.marks = [];
      return { painted: 0, refused: this.refusedSheets("clearMarks") };
    });
  }

  select({ sheet, row, column }: CellPlace): Promise<Done> {
    return this.done("select", () => (this.selected = `${sheet}!${addressOf(row, column)}`));
  }

  writeAmount(cell: CellPlace, amount: string, seen?: readonly SeenCell[]): Promise<Written> {
    const value = amount === "" ? undefined : Number(amount);
    return this.written("writeAmount", cell, amount, value, seen);
  }

  writeWords(cell: CellPlace, words: string, seen?: readonly SeenCell[]): Promise<Written> {
    return this.written("writeWords", cell, words, words, seen);
  }

  writeCells({ sheet: name, cells }: CellEntries, seen: readonly SeenCell[]): Promise<Written> {
    const sheet = this.sheets.find((one) => one.name === name)!;
    const formula = cells.find(({ row, column }) => cellAt(sheet, row, column)?.formula);
    if (formula) return Promise.resolve({ kind: "refused", message: "a formula" });
    if (!seen.every((one) => holdsWhatWasSeen(cellAt(sheet, one.row, one.column), one)))
      return Promise.resolve({ kind: "changed", what: "cell", message: "cells changed" });
    return this.done(`writeCells ${name} ${cells.length}`, () => {
      for (const { row, column, value } of cells) this.edit({ sheet: name, row, column }, value);
    });
  }

  insertLine(line: NewLine, seen: readonly SeenCell[]): Promise<Written> {
    const { sheet: name, row, cells, merges } = line;
    return this.lineChanged(`insertLine ${row + 1}`, name, seen, (sheet) => {
      const filled: (Cell | undefined)[] = [];
      for (const { column, cell } of cells)
        filled[column] = { ...cell, value: cell.value, text: textOf(cell.value) };
      const own = merges.map(([firstColumn, lastColumn]) => ({
        ...{ firstRow: row, lastRow: row },
        ...{ firstColumn, lastColumn },
      }));
      return {
        rows: sheet.rows.toSpliced(row, 0, Array.from(filled)),
        merges: [...mergesAfter(sheet.merges, { sheet: name, at: row, count: 1 }), ...own],
      };
    });
  }

  deleteLine({ sheet: name, row }: LinePlace, seen: readonly SeenCell[]): Promise<Written> {
    return this.lineChanged(`deleteLine ${row + 1}`, name, seen, (sheet) => ({
      rows: sheet.rows.toSpliced(row, 1),
      merges: mergesAfter(sheet.merges, { sheet: name, at: row, count: -1 }),
    }));
  }

  readMemory(): Promise<string | undefined> {
    return this.answer("readMemory", () => this.memory);
  }

  writeMemory(text: string): Promise<Done> {
    return this.done("writeMemory", () => (this.memory = text));
  }

  addSheets(sheets: readonly NewSheet[]): Promise<SheetsAdded> {
    const names = sheets.map(({ name }) => name);
    return this.answer(`addSheets ${names.join("、")}`, () => {
      const refusal = this.refusalOf("addSheets");
      if (refusal) return { kind: "refused", message: refusal.message };
      this.added = sheets;
      return { kind: "added", names, elsewhere: this.chartsElsewhere };
    });
  }

  rewriteSheet({ name }: SheetRewriting): Promise<Written> {
    return this.done(`rewriteSheet ${name}`, () => undefined);
  }

  watch(changed: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(changed);
    return Promise.resolve(() => {
      this.listeners.delete(changed);
      return Promise.resolve();
    });
  }

  save(): Promise<Done> {
    return this.done("save", () => (this.dirty = false));
  }

  readFile(): Promise<FileRead> {
    return this.answer("readFile", () => {
      const refusal = this.refusalOf("readFile");
      return refusal
        ? { kind: "refused", message: refusal.message }
        : { kind: "read", name: this.name, bytes: this.file };
    });
  }

  openCopy(bytes: Uint8Array): Promise<Done> {
    return this.done("openCopy", () => (this.opened = bytes));
  }

  isDirty(): Promise<boolean | undefined> {
    return Promise.resolve(this.dirty);
  }

  /** What the user does: types a number, or deletes one. */
  edit({ sheet, row, column }: CellPlace, value: number | string | undefined): void {
    this.sheets = this.sheets.map((old) =>
      old.name === sheet ? withCell(old, row, column, value) : old,
    );
    this.dirty = true;
    this.tellAll({ kind: "cells", sheet, address: addressOf(row, column) });
  }

  removeSheet(name: string): void {
    this.sheets = this.sheets.filter((sheet) => sheet.name !== name);
    this.tellAll({ kind: "structure" });
  }

  private tellAll(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private ask(request: string): void {
    this.asked.push(request);
    const refusal = this.refusalOf(request);
    if (refusal?.throws) throw new Error(refusal.message);
  }

  private refusalOf(request: string) {
    return this.refuses.find((refusal) => request.startsWith(refusal.request));
  }

  private refusedSheets(request: string) {
    const refusal = this.refusalOf(request);
    return refusal ? [{ sheet: this.sheets[0]!.name, why: refusal.message }] : [];
  }

  private async answer<T>(request: string, work: () => T): Promise<T> {
    await Promise.resolve();
    this.ask(request);
    return work();
  }

  private async written(
    request: string,
    cell: CellPlace,
    text: string,
    value: number | string | undefined,
    seen: readonly SeenCell[] = [],
  ): Promise<Written> {
    const sheet = this.sheets.find(({ name }) => name === cell.sheet)!;
    const other = seen.find((one) => !holdsWhatWasSeen(cellAt(sheet, one.row, one.column), one));
    if (other) {
      const what = other.row === cell.row && other.column === cell.column ? "cell" : "captions";
      return { kind: "changed", what, message: `${what} changed` };
    }
    const address = addressOf(cell.row, cell.column);
    return this.done(`${request} ${address} ${text}`, () => this.edit(cell, value));
  }

  private async lineChanged(
    request: string,
    name: string,
    seen: readonly SeenCell[],
    changed: (sheet: Sheet) => Pick<Sheet, "rows" | "merges">,
  ): Promise<Written> {
    const sheet = this.sheets.find((one) => one.name === name)!;
    if (!seen.every((one) => holdsWhatWasSeen(cellAt(sheet, one.row, one.column), one)))
      return { kind: "changed", what: "captions", message: "captions changed" };
    return this.done(request, () => {
      this.sheets = this.sheets.map((one) =>
        one === sheet ? { ...sheet, ...changed(sheet) } : one,
      );
      this.tellAll({ kind: "structure" });
    });
  }

  private async done(request: string, work: () => unknown): Promise<Done> {
    return this.answer(request, () => {
      const refusal = this.refusalOf(request);
      if (refusal) return { kind: "refused", message: refusal.message };
      work();
      return { kind: "done" };
    });
  }
}

function withCell(
  sheet: Sheet,
  row: number,
  column: number,
  value: number | string | undefined,
): Sheet {
  const rows = sheet.rows.map((cells, index) => {
    if (index !== row) return cells;
    const copy = Array.from(
      { length: Math.max(cells?.length ?? 0, column + 1) },
      (_, i) => cells?.[i],
    );
    copy[column] = cellWith(copy[column], value);
    return copy;
  });
  return { ...sheet, rows };
}

function cellWith(old: Cell | undefined, value: number | string | undefined): Cell | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "number" ? value.toFixed(2) : value;
  return { ...(old?.format !== undefined && { format: old.format }), value, text };
}

function textOf(value: Cell["value"]): string {
  return typeof value === "object" ? value.error : String(value ?? "");
}

function mergesAfter(merges: Sheet["merges"], move: RowMove): Sheet["merges"] {
  return merges.flatMap((merge) => {
    const rows = rowsAfter(merge.firstRow, merge.lastRow, move);
    return rows ? [{ ...merge, firstRow: rows[0], lastRow: rows[1] }] : [];
  });
}
