import type { CellPlace, Sheet } from "../sheets/sheet";
import {
  newGuid,
  type BookState,
  type ConditionalFormatState,
  type SheetState,
} from "./book/book-state";
import { edit, type Edit } from "./book/edit";
import { overlaysOf } from "./book/overlays";
import { sendCommand, sendEvent, sendShortcut } from "./host/events";
import { installExternal, type EventHandler } from "./host/external";
import { NO_TRAFFIC, withExchange } from "./host/traffic";
import { EXCEL_THEMES } from "./host/themes";
import { rangeOf } from "./objects/addresses";
import type { EventKind, Surface } from "./objects/surface";
import { service, workbook } from "./objects/workbook";
import type { ForeignFormat, SimulatedExcel, SimulatedExcelOptions } from "./excel-face";
import { answerBatch } from "./wire/batch";
import { ACTION, type BatchAnswer, type BatchRequest } from "./wire/message";
import type { WireObject } from "./wire/wire-object";

/** What makes a book behave as a workbook in Excel: requests are answered, users served, events sent. */
export class Simulation {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly listeners = new Set<() => void>();
  private readonly references = new Map<string, WireObject>();
  private readonly surface: Surface;
  private readonly root: WireObject;
  private traffic = NO_TRAFFIC;

  constructor(
    private readonly book: BookState,
    private readonly options: SimulatedExcelOptions,
  ) {
    this.surface = {
      book,
      listened: new Set(),
      shown: () => this.tell(),
      edited: (done) => this.edited(done),
      sheetAdded: ({ id }) => this.happened("added", { source: "Local", worksheetId: id }),
      sheetDeleted: ({ id }) => this.happened("deleted", { source: "Local", worksheetId: id }),
    };
    this.root = workbook(this.surface);
  }

  face(): SimulatedExcel {
    const { book } = this;
    return {
      name: book.name,
      install: (window) => this.install(window),
      traffic: () => this.traffic,
      resetTraffic: () => (this.traffic = NO_TRAFFIC),
      sheets: () => book.sheets,
      overlays: (sheet) => overlaysOf(this.sheet(sheet)),
      selection: () => ({ sheet: this.active().name, ...book.selection }),
      saves: () => book.saves,
      dirty: () => book.dirty,
      asksBeforeClosing: () => book.asksBeforeClosing,
      parts: () => [...book.parts.values()],
      subscribe: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      enter: (cell, text) => this.enter(cell, text),
      activate: (sheet) => this.activate(sheet),
      select: ({ sheet, row, column }) => {
        this.activate(sheet);
        this.change(() => (book.selection = { row, column }));
      },
      save: () => void this.root.methods!.Save!(),
      setProtection: (sheet, protection) =>
        this.change(() => (this.sheet(sheet).protection = protection)),
      setVisibility: (sheet, visibility) =>
        this.change(() => (this.sheet(sheet).visibility = visibility)),
      addSheet: (sheet) => this.addSheet(sheet),
      deleteSheet: (sheet) => void this.sheetObject(sheet).methods!.Delete!(),
      renameSheet: (sheet, name) => this.change(() => (this.sheet(sheet).name = name)),
      copySheet: (sheet, name) => this.copySheet(this.sheet(sheet), name),
      addConditionalFormat: (sheet, address, look) =>
        this.addForeign(this.sheet(sheet), address, look),
      removeConditionalFormats: (sheet, address, formula) =>
        this.removeFormats(this.sheet(sheet), address, formula),
      pressRibbon: (name) => sendCommand(this.handlers, name),
      pressShortcut: (action) => sendShortcut(this.handlers, action),
    };
  }

  private install(window: Window): void {
    installExternal(window, {
      answer: (request) => this.answer(request),
      handlers: this.handlers,
      theme: EXCEL_THEMES[this.options.theme ?? "light"],
      documentUrl: this.book.name,
    });
  }

  private answer(text: string): string {
    const request = JSON.parse(text) as BatchRequest;
    const answer = JSON.stringify(this.weighed(text, () => this.answered(request)));
    this.traffic = withExchange(this.traffic, {
      methods: request.Actions.filter(({ ActionType }) => ActionType === ACTION.method).map(
        ({ Name }) => Name,
      ),
      actions: request.Actions.length,
      sent: text.length,
      received: answer.length,
    });
    this.tell();
    return answer;
  }

  private answered(request: BatchRequest): BatchAnswer {
    const { root, references, surface } = this;
    return answerBatch(request, {
      root,
      references,
      services: (name) => service(surface, name),
    });
  }

  /** Excel on the web refuses what is too long, either way. */
  private weighed(request: string, answer: () => BatchAnswer): BatchAnswer {
    const limit = this.options.payloadLimit ?? Infinity;
    if (request.length > limit) return tooLong("RequestPayloadSizeLimitExceeded");
    const answered = answer();
    const long = limit !== Infinity && JSON.stringify(answered).length > limit;
    return long ? tooLong("ResponsePayloadSizeLimitExceeded") : answered;
  }

  private enter({ sheet, row, column }: CellPlace, text: string): string | undefined {
    const state = this.sheet(sheet);
    if (state.protection !== "none") return `工作表“${sheet}”受保护，不能修改。`;
    this.edited(edit(this.book, state, { row, column }, [[text]]));
    return undefined;
  }

  private edited({ sheet, address, calculated }: Edit): void {
    const changed = { changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" };
    this.happened("changed", { ...changed, worksheetId: sheet.id, address });
    for (const { id } of calculated) this.happened("calculated", { worksheetId: id, address: "" });
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
    this.sheet(name).conditionalFormats = original.conditionalFormats.map((format) => ({
      ...format,
      id: newGuid(this.book),
    }));
    this.tell();
  }

  private addForeign(sheet: SheetState, address: string, look: ForeignFormat): void {
    const format = { formula: "=TRUE", stopIfTrue: false, ...look };
    const ranges = address.split(",").map(rangeOf);
    this.change(() => {
      const added = { ...format, id: newGuid(this.book), ranges };
      sheet.conditionalFormats = [...sheet.conditionalFormats, added];
    });
  }

  private removeFormats(sheet: SheetState, address: string, formula?: string): void {
    const place = rangeOf(address);
    const there = ({ firstRow, firstColumn }: typeof place) =>
      firstRow === place.firstRow && firstColumn === place.firstColumn;
    const isMeant = (format: ConditionalFormatState) =>
      format.ranges.some(there) && (formula ?? format.formula) === format.formula;
    this.change(() => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !isMeant(format));
    });
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

function tooLong(code: string): BatchAnswer {
  const message = "The payload is larger than Excel accepts.";
  return {
    Error: { Code: code, Message: message, Location: "", HttpStatusCode: 400, ActionIndex: 0 },
    Results: [],
  };
}
