import type { Cell, CellRange, Sheet } from "../../sheets/sheet";
import type { ChartState } from "./chart-state";
import type { LookState } from "./look-state";

/** The workbook that the simulated Excel holds. Everything that a request or a user changes is here. */
export interface BookState {
  readonly name: string;
  sheets: SheetState[];
  /** The id of the sheet that is shown. */
  active: string;
  selection: { readonly row: number; readonly column: number };
  /** Custom XML parts by id. */
  readonly parts: Map<string, string>;
  saves: number;
  dirty: boolean;
  /** Whether there is no file of it yet. */
  unnamed: boolean;
  /** How often the user was asked where to save. */
  saveQuestions: number;
  /** How many of the user's own edits Ctrl+Z would take back. */
  undoable: number;
  dialogOpen: boolean;
  /** Whether the add-in wants the user asked before the workbook is closed. */
  asksBeforeClosing: boolean;
  /** Counts ids and references; never goes back. */
  nextId: number;
}

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: Sheet["visibility"];
  /** `rows[row][column]`, from A1. */
  readonly rows: (Cell | undefined)[][];
  merges: readonly CellRange[];
  hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  protection: "none" | "all" | "formats-allowed";
  /** The topmost first, as Excel shows them. */
  conditionalFormats: ConditionalFormatState[];
  /** What a program set of the looks of cells, by address; the file's own looks are not kept here. */
  readonly looks: Map<string, LookState>;
  /** Widths that a program set, in points, by column. */
  readonly columnWidths: Map<number, number>;
  /** Heights that a program set, in points, by row. */
  readonly rowHeights: Map<number, number>;
  /** How a program had the sheet printed, by the wire's names. */
  readonly page: Map<string, unknown>;
  readonly charts: ChartState[];
  /** The rows that came in (`count` above 0) or went since the file was opened, in order. */
  rowMoves: readonly { readonly at: number; readonly count: number }[];
}

/** A conditional format with a formula; other types are not simulated. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  formula: string;
  fill?: string;
  color?: string;
  bold?: boolean;
  stopIfTrue: boolean;
}

/** A book of the given sheets, as Excel would have it after opening the file. */
export function newBook(name: string, sheets: readonly Sheet[]): BookState {
  const book: BookState = {
    name,
    sheets: [],
    active: "",
    selection: { row: 0, column: 0 },
    parts: new Map(),
    saves: 0,
    dirty: false,
    unnamed: false,
    saveQuestions: 0,
    undoable: 0,
    dialogOpen: false,
    asksBeforeClosing: false,
    nextId: 1,
  };
  book.sheets = sheets.map((sheet) => sheetState(book, sheet));
  const shown = book.sheets.find(({ visibility }) => visibility === "visible") ?? book.sheets[0];
  book.active = shown?.id ?? "";
  return book;
}

/** A sheet with an id of its own. */
export function sheetState(book: BookState, sheet: Sheet): SheetState {
  return {
    id: newGuid(book),
    name: sheet.name,
    visibility: sheet.visibility,
    rows: Array.from(sheet.rows, (row) => [...(row ?? [])]),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    protection: "none",
    conditionalFormats: [],
    looks: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    page: new Map(),
    charts: [],
    rowMoves: [],
  };
}

/** An id in the form of Excel's. */
export function newGuid(book: BookState): string {
  const count = (book.nextId++).toString(16).padStart(7, "0");
  return `{1${count}-0001-0000-0000-000000000000}`;
}
