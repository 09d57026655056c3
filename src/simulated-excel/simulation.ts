import type { Sheet } from "../sheets/sheet";
import type { BookState, SheetState } from "./book/book-state";
import type { RowMove } from "../sheets/formula-rows";
import { editEvents, moveEvents } from "./host/edit-events";
import { overlaysOf } from "./book/overlays";
import { sendCommand, sendEvent, sendShortcut } from "./host/events";
import { answeredCopies, documentCopies, type DocumentCopies } from "./host/document-copies";
import { installExternal, type EventHandler } from "./host/external";
import { Requests } from "./host/requests";
import { EXCEL_THEMES } from "./host/themes";
import type { EventKind, Surface } from "./objects/surface";
import { workbook } from "./objects/workbook";
import { AS_DOCUMENTED } from "./documented-behaviour";
import type { SimulatedExcel, SimulatedExcelOptions } from "./excel-face";
import { addForeignFormat, copiedFormats, removeFormats } from "./user-formats";
import { UserWork } from "./user-work";
import type { WireObject } from "./wire/wire-object";

/** What makes a book behave as a workbook in Excel: requests are answered, users served, events sent. */
export class Simulation {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly listeners = new Set<() => void>();
  private readonly surface: Surface;
  private readonly root: WireObject;
  private readonly user: UserWork;
  private readonly copies: DocumentCopies;
  private readonly requests: Requests;

  constructor(
    private readonly book: BookState,
    private readonly options: SimulatedExcelOptions,
  ) {
    this.surface = {
      book,
      documented: { ...AS_DOCUMENTED, ...options.documented },
      listened: new Set(),
      opened: [],
      shown: () => this.tell(),
      edited: (done) => this.happenedAll(editEvents(done)),
      rowsMoved: (move, calculated) => this.moved(move, calculated),
      sheetAdded: ({ id }) => this.happened("added", { source: "Local", worksheetId: id }),
      sheetDeleted: ({ id }) => this.happened("deleted", { source: "Local", worksheetId: id }),
    };
    this.copies = documentCopies(this.surface);
    this.root = workbook(this.surface);
    this.requests = new Requests({ surface: this.surface, root: this.root, options });
    this.user = new UserWork(this.surface, (kind, event) => this.happened(kind, event));
    book.unnamed = options.unnamed === true;
  }

  face(): SimulatedExcel {
    const { book } = this;
    return {
      name: book.name,
      ...this.user.face((name) => this.sheet(name)),
      install: (window) => this.install(window),
      traffic: () => this.requests.traffic(),
      resetTraffic: () => this.requests.resetTraffic(),
      sheets: () => book.sheets,
      overlays: (sheet) => overlaysOf(this.sheet(sheet)),
      selection: () => ({ sheet: this.active().name, ...book.selection }),
      saves: () => book.saves,
      dirty: () => book.dirty,
      saveQuestions: () => book.saveQuestions,
      undoable: () => book.undoable,
      asksBeforeClosing: () => book.asksBeforeClosing,
      parts: () => [...book.parts.values()],
      copiesOpen: () => this.copies.count(),
      opened: () => this.surface.opened,
      subscribe: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      activate: (sheet) => this.activate(sheet),
      select: ({ sheet, row, column }) => {
        this.activate(sheet);
        this.change(() => (book.selection = { row, column }));
      },
      save: () => void this.root.methods!.Save!("Prompt"),
      setProtection: (sheet, protection) =>
        this.change(() => (this.sheet(sheet).protection = protection)),
      setVisibility: (sheet, visibility) =>
        this.change(() => (this.sheet(sheet).visibility = visibility)),
      addSheet: (sheet) => this.addSheet(sheet),
      deleteSheet: (sheet) => void this.sheetObject(sheet).methods!.Delete!(),
      renameSheet: (sheet, name) => this.change(() => (this.sheet(sheet).name = name)),
      copySheet: (sheet, name) => this.copySheet(this.sheet(sheet), name),
      addConditionalFormat: (sheet, address, look) =>
        this.change(() => addForeignFormat(book, this.sheet(sheet), address, look)),
      removeConditionalFormats: (sheet, address, formula) =>
        this.change(() => removeFormats(this.sheet(sheet), address, formula)),
      pressRibbon: (name) => sendCommand(this.handlers, name),
      pressShortcut: (action) => sendShortcut(this.handlers, action),
    };
  }

  private install(window: Window): void {
    installExternal(window, {
      answer: (request) => this.requests.answer(request),
      copies: answeredCopies(
        this.copies,
        (does) => this.requests.faultOn({ does: [does], asks: [], of: [] }),
        () => this.requests.isBlocked(),
      ),
      handlers: this.handlers,
      theme: EXCEL_THEMES[this.options.theme ?? "light"],
      documentUrl: this.book.name,
    });
  }

  private moved(move: RowMove, calculated: readonly SheetState[]): void {
    this.requests.follow(move);
    this.happenedAll(moveEvents(this.sheet(move.sheet), move, calculated));
  }

  private happenedAll(events: ReturnType<typeof editEvents>): void {
    for (const [kind, event] of events) this.happened(kind, event);
  }

  private happened(kind: EventKind, event: unknown): void {
    this.tell();
    if (this.surface.listened.has(kind)) sendEvent(this.handlers, kind, event);
  }

  private addSheet(sheet: Sheet): void {
    const added = this.root.children!.Worksheets!()!.finders!.Add!(sheet.name)!;
    const state = this.book.sheets.find(({ id }) => id === added.identity!._Id)!;
    sheet.rows.forEach((row, at) => (state.rows[at] = [...(row ?? [])]));
    this.tell();
  }

  private copySheet(original: SheetState, name: string): void {
    this.addSheet({ ...original, name });
    this.change(() => (this.sheet(name).conditionalFormats = copiedFormats(this.book, original)));
  }

  private activate(sheet: string): void {
    const { id } = this.sheet(sheet);
    if (this.book.active === id) return;
    this.change(() => {
      this.book.active = id;
      this.book.selection = { row: 0, column: 0 };
    });
  }

  private change(change: () => void): void {
    change();
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private active(): SheetState {
    return this.book.sheets.find(({ id }) => id === this.book.active) ?? this.book.sheets[0]!;
  }

  private sheet(name: string): SheetState {
    const sheet = this.book.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`The simulated workbook has no sheet ${name}.`);
    return sheet;
  }

  private sheetObject(name: string): WireObject {
    return this.root.children!.Worksheets!()!.item!(this.sheet(name).id)!;
  }
}
