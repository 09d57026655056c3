import { addressOf } from "../../sheets/address";
import type { Cell, CellPlace } from "../../sheets/sheet";
import type { SheetState } from "../../simulated-excel/book/book-state";
import type { SimulatedExcel } from "../../simulated-excel/excel-face";
import { createSimulatedExcel } from "../../simulated-excel/simulated-excel";
import type { GridCell, GridSheet, GridSpot } from "../grid/grid-sheet";
import type { OpenedFile } from "../open-workbook";
import type { Book, BookView } from "./book";
import { memoryXml } from "../../workbook/memory-xml";
import { EditHistory } from "./edit-history";
import { savingOf } from "./saving-of";
import { gridCharts } from "./grid-charts";
import { gridLook } from "./grid-look";

/** The colour of marks of “other users”: none of ours. */
const COLLEAGUES = { fill: "#D9EAD3", formula: '=LEN("同事")>0' };

/** Opens a file in a simulated Excel of its own; the grid draws what that Excel holds. */
export function bookOf(file: OpenedFile, dark: boolean): Book {
  const excel = createSimulatedExcel(file.read.sheets, {
    name: file.name,
    theme: dark ? "dark" : "light",
    parts: file.memory === undefined ? [] : [memoryXml(file.memory)],
  });
  const history = new EditHistory({
    entryAt: (cell) => entryAt(excel, cell),
    enter: excel.enter,
  });
  const saving = savingOf(excel, file);
  let view = viewOf(excel, file);
  const listeners = new Set<() => void>();
  excel.subscribe(() => {
    view = viewOf(excel, file, view);
    for (const listener of listeners) listener();
  });
  const here = (spot: GridSpot) => ({ ...spot, sheet: excel.selection().sheet });
  return {
    name: file.name,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    activate: excel.activate,
    select: (spot) => excel.select(here(spot)),
    enter: (entries) =>
      history.enter(entries.map(({ spot, text }) => ({ cell: here(spot), text }))),
    undo: () => history.undo(),
    redo: () => history.redo(),
    ...saving,
    markAsOthers: (spot) => toggleColleaguesMark(excel, spot),
    installIn: excel.install,
    pressRibbon: (command) => void excel.pressRibbon(command),
  };
}

function toggleColleaguesMark(excel: SimulatedExcel, { row, column }: GridSpot): void {
  const { sheet } = excel.selection();
  const address = addressOf(row, column);
  const isMarked = excel
    .sheets()
    .find(({ name }) => name === sheet)!
    .conditionalFormats.some(
      ({ formula, ranges }) =>
        formula === COLLEAGUES.formula &&
        ranges.some((range) => range.firstRow === row && range.firstColumn === column),
    );
  if (isMarked) excel.removeConditionalFormats(sheet, address, COLLEAGUES.formula);
  else excel.addConditionalFormat(sheet, address, COLLEAGUES);
}

function viewOf(excel: SimulatedExcel, file: OpenedFile, before?: BookView): BookView {
  const { sheet, row, column } = excel.selection();
  return {
    sheets: excel
      .sheets()
      .map((state, index) => gridSheet(excel, state, file, before?.sheets[index])),
    active: sheet,
    selection: { row, column },
    saves: excel.saves(),
    dirty: excel.dirty(),
    traffic: excel.traffic(),
  };
}

/** What is as it was stays the same object, so that React draws only what changed. */
function gridSheet(
  excel: SimulatedExcel,
  state: SheetState,
  file: OpenedFile,
  before?: GridSheet,
): GridSheet {
  return {
    name: state.name,
    visibility: state.visibility,
    rows: state.rows.map((row, at) => gridRow(row, before?.rows[at])),
    merges: state.merges,
    hiddenRows: state.hiddenRows,
    hiddenColumns: state.hiddenColumns,
    protected: state.protection !== "none",
    overlays: excel.overlays(state.name),
    look: gridLook(state, file.looks.get(state.name)),
    charts: gridCharts(state, excel.sheets()),
  };
}

/** What had to be typed to have a cell hold what it holds: text that looks like a number has its apostrophe. */
function entryAt(excel: SimulatedExcel, { sheet, row, column }: CellPlace): string {
  const cell = excel.sheets().find(({ name }) => name === sheet)?.rows[row]?.[column];
  if (!cell) return "";
  const entry = entryOf(cell);
  const isText = cell.formula === undefined && typeof cell.value === "string";
  return isText && entry !== "" && /^[=+\-.\d'￥¥（(]/.test(entry) ? `'${entry}` : entry;
}

type GridRow = readonly (GridCell | undefined)[];

function gridRow(row: readonly (Cell | undefined)[], before?: GridRow): GridRow {
  const cells = row.map(gridCell);
  const isSame =
    before?.length === cells.length && cells.every((cell, at) => same(cell, before[at]));
  return isSame ? before : cells;
}

function same(a: GridCell | undefined, b: GridCell | undefined): boolean {
  return a?.text === b?.text && a?.entry === b?.entry && a?.kind === b?.kind;
}

function gridCell(cell: Cell | undefined): GridCell | undefined {
  if (!cell || (cell.value === "" && cell.formula === undefined)) return undefined;
  return { text: cell.text, entry: entryOf(cell), kind: kindOf(cell) };
}

function entryOf({ formula, value, text }: Cell): string {
  if (formula !== undefined) return formula;
  return typeof value === "object" || value === undefined ? text : String(value);
}

function kindOf({ value }: Cell): GridCell["kind"] {
  switch (typeof value) {
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "object":
      return "error";
    default:
      return "text";
  }
}
