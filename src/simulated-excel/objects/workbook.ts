import { sheetState, type SheetState } from "../book/book-state";
import { invalidArgument } from "../wire/host-error";
import type { WireObject } from "../wire/wire-object";
import { customXmlParts } from "./custom-xml-parts";
import { loseUndo, type EventKind, type Surface } from "./surface";
import { worksheet } from "./worksheet";

/** The workbook: where every path begins. */
export function workbook(surface: Surface): WireObject {
  const { book } = surface;
  return {
    type: "Workbook",
    values: { Name: () => book.name, IsDirty: () => book.dirty },
    children: {
      Worksheets: () => worksheets(surface),
      CustomXmlParts: () => customXmlParts(surface),
      Application: () => application(surface),
    },
    methods: {
      Save: (behaviour) => saved(surface, behaviour),
    },
  };
}

/** Opens workbooks in windows of their own. */
function application({ opened, shown }: Surface): WireObject {
  const created = (base64: unknown): WireObject => ({
    type: "WorkbookCreated",
    identity: { _Id: String(opened.length) },
    methods: {
      Open: () => {
        opened.push(String(base64));
        shown();
      },
    },
  });
  return { type: "Application", finders: { CreateWorkbook: created } };
}

function saved(surface: Surface, behaviour: unknown): void {
  const { book, documented } = surface;
  const asks = behaviour === "Prompt" || !documented.savesUnasked;
  if (book.unnamed && asks) book.saveQuestions += 1;
  book.unnamed = false;
  book.saves += 1;
  book.dirty = false;
  loseUndo(surface);
  surface.shown();
}

function worksheets(surface: Surface): WireObject {
  const { book } = surface;
  const find = (key: unknown) => book.sheets.find(({ id, name }) => id === key || name === key);
  const one = (sheet: SheetState | undefined) => sheet && worksheet(surface, sheet);
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheet(surface, sheet)),
    item: (key) => one(find(key)),
    finders: {
      GetItemOrNullObject: (key) => one(find(key)),
      GetActiveWorksheet: () => one(find(book.active)),
      Add: (name) => one(added(surface, name)),
    },
    methods: {
      GetCount: () => book.sheets.length,
      ...registration(surface, "DataChanged", "changed"),
      ...registration(surface, "RowSorted", "row-sorted"),
      ...registration(surface, "ColumnSorted", "column-sorted"),
      ...registration(surface, "Calculated", "calculated"),
      ...registration(surface, "Added", "added"),
      ...registration(surface, "Deleted", "deleted"),
    },
  };
}

function added(surface: Surface, name: unknown): SheetState {
  const { book } = surface;
  const wanted = typeof name === "string" ? name : `Sheet${book.sheets.length + 1}`;
  if (book.sheets.some((sheet) => sheet.name === wanted))
    throw invalidArgument("A sheet of that name is there already.");
  const sheet = sheetState(book, {
    name: wanted,
    visibility: "visible",
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  });
  book.sheets = [...book.sheets, sheet];
  book.dirty = true;
  surface.sheetAdded(sheet);
  return sheet;
}

function registration({ listened }: Surface, wire: string, kind: EventKind) {
  return {
    [`_Register${wire}Event`]: () => void listened.add(kind),
    [`_Unregister${wire}Event`]: () => void listened.delete(kind),
  };
}

/** The services of the shared runtime: starting, showing the pane, taking actions, asking before closing. */
export function service({ book }: Surface, name: string): WireObject | undefined {
  const services: Readonly<Record<string, WireObject["methods"]>> = {
    "Microsoft.AppRuntime.AppRuntimePersistenceService": { SetAppRuntimeStartState: () => null },
    "Microsoft.AppRuntime.AppRuntimeService": { SetAppRuntimeState: () => null },
    "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => null },
    "Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification": {
      Enable: () => void (book.asksBeforeClosing = true),
      Disable: () => void (book.asksBeforeClosing = false),
    },
  };
  const methods = services[name];
  return methods && { type: name, methods };
}
