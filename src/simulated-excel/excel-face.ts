import type { CellPlace, Sheet } from "../sheets/sheet";
import type { SheetState } from "./book/book-state";
import type { Overlay } from "./book/overlays";
import type { DocumentedBehaviour } from "./documented-behaviour";
import type { AskedOfExcel, Fault } from "./host/fault";
import type { Traffic } from "./host/traffic";
import type { ExcelTheme } from "./host/themes";

/** How the simulated Excel is to be. */
export interface SimulatedExcelOptions {
  readonly name?: string;
  readonly theme?: ExcelTheme;
  /** The custom XML parts that the workbook's file holds. */
  readonly parts?: readonly string[];
  /** Longer requests and answers are refused, as Excel on the web does at 5 MB. In characters. */
  readonly payloadLimit?: number;
  /** What is to be kinder than documented. */
  readonly documented?: Partial<DocumentedBehaviour>;
  /** A workbook that was not saved yet has no file. */
  readonly unnamed?: boolean;
  /** Looks at each request before it is performed; what it does comes before it, what it answers befalls it. */
  readonly befalls?: (request: AskedOfExcel) => Fault | undefined;
}

/** A workbook in a simulated Excel: the real office.js talks to it, and a user works in it. */
export interface SimulatedExcel {
  /** Makes a window see this Excel, before office.js runs there. */
  readonly install: (window: Window) => void;
  readonly traffic: () => Traffic;
  readonly resetTraffic: () => void;
  readonly name: string;
  readonly sheets: () => readonly SheetState[];
  readonly overlays: (sheet: string) => ReadonlyMap<string, Overlay>;
  /** The sheet that is shown, and the cell that is selected in it. */
  readonly selection: () => CellPlace;
  readonly saves: () => number;
  readonly dirty: () => boolean;
  /** How often the user was asked where to save. */
  readonly saveQuestions: () => number;
  /** How many of the user's own edits Ctrl+Z would take back. */
  readonly undoable: () => number;
  /** Whether Excel would ask before closing, because the add-in wants it. */
  readonly asksBeforeClosing: () => boolean;
  /** The custom XML parts of the workbook. */
  readonly parts: () => readonly string[];
  /** How many copies of the document the add-in holds open. */
  readonly copiesOpen: () => number;
  /** The workbooks that it opened in windows of their own, in base64. */
  readonly opened: () => readonly string[];
  readonly subscribe: (listener: () => void) => () => void;
  /** What a user types into a cell. A refusal is a Chinese sentence. */
  readonly enter: (cell: CellPlace, text: string) => string | undefined;
  /** An edit of which Excel tells nobody: text to columns, a choice from a list. */
  readonly enterUntold: (cell: CellPlace, text: string) => void;
  /** Sorts lines of a sheet: `order[n]` is the row, from 0, that comes to stand at row `from + n`. */
  readonly sortRows: (sheet: string, from: number, order: readonly number[]) => void;
  readonly insertRows: (sheet: string, at: number, count: number) => void;
  readonly setDialog: (open: boolean) => void;
  /** The user begins to close the workbook, is asked, chooses to, and then stays after all. */
  readonly closeAndStay: () => void;
  readonly activate: (sheet: string) => void;
  readonly select: (cell: CellPlace) => void;
  readonly save: () => void;
  readonly setProtection: (sheet: string, protection: SheetState["protection"]) => void;
  readonly setVisibility: (sheet: string, visibility: Sheet["visibility"]) => void;
  readonly addSheet: (sheet: Sheet) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  /** A copy of a sheet, its conditional formats included. */
  readonly copySheet: (sheet: string, name: string) => void;
  /** A conditional format of somebody else's. */
  readonly addConditionalFormat: (sheet: string, address: string, look: ForeignFormat) => void;
  /** Removes the formats that begin at an address; only those of the formula, where one is given. */
  readonly removeConditionalFormats: (sheet: string, address: string, formula?: string) => void;
  /** Presses a ribbon button, or a shortcut, of the add-in. Tells whether the add-in listens. */
  readonly pressRibbon: (functionName: string) => boolean;
  readonly pressShortcut: (action: string) => boolean;
}

/** A conditional format as another user would make it; its formula is true unless another is given. */
export interface ForeignFormat extends Overlay {
  readonly formula?: string;
}
