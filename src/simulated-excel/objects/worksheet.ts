import type { SheetState } from "../book/book-state";
import type { CellRange } from "../../sheets/sheet";
import { HostError, invalidArgument } from "../wire/host-error";
import type { WireObject } from "../wire/wire-object";
import { rangeOf, WHOLE_SHEET } from "./addresses";
import { charts } from "./charts";
import { range } from "./range";
import { areasOf, rangeAreas } from "./range-areas";
import { stillThere, type Surface } from "./surface";
import { usedRange } from "./used-range";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** One sheet. */
export function worksheet(surface: Surface, sheet: SheetState): WireObject {
  return {
    type: "Worksheet",
    identity: { _Id: sheet.id },
    values: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => VISIBILITY[sheet.visibility],
      Position: () => surface.book.sheets.indexOf(sheet),
    },
    children: {
      Protection: () => protection(sheet),
      Charts: () => charts(surface, sheet),
      PageLayout: () => pageLayout(sheet),
    },
    finders: {
      GetRange: (address) =>
        range(
          surface,
          sheet,
          address === null || address === undefined ? WHOLE_SHEET : rangeOf(address),
        ),
      GetRangeByIndexes: (row, column, rows, columns) =>
        range(surface, sheet, block(Number(row), Number(column), Number(rows), Number(columns))),
      GetRanges: (address) => rangeAreas(surface, sheet, areasOf(address)),
      GetUsedRangeOrNullObject: () => {
        const used = usedRange(stillThere(surface, sheet), WHOLE_SHEET);
        return used && range(surface, sheet, used);
      },
    },
    methods: {
      Activate: () => activated(surface, sheet),
      Delete: () => deleted(surface, sheet),
    },
  };
}

function block(row: number, column: number, rows: number, columns: number): CellRange {
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows - 1,
    lastColumn: column + columns - 1,
  };
}

/** What is set of the printed page is kept, and read by nothing here. */
function pageLayout({ page }: SheetState): WireObject {
  const names = ["PaperSize", "Orientation", "Zoom", "CenterHorizontally"];
  const keep = (name: string) => (value: unknown) => void page.set(name, value);
  return {
    type: "PageLayout",
    assignments: Object.fromEntries(names.map((name) => [name, keep(name)])),
    methods: { SetPrintTitleRows: (rows) => keep("PrintTitleRows")(rows) },
  };
}

function protection(sheet: SheetState): WireObject {
  return {
    type: "WorksheetProtection",
    values: {
      Protected: () => sheet.protection !== "none",
      Options: () =>
        sheet.protection === "none"
          ? null
          : { allowFormatCells: sheet.protection === "formats-allowed" },
    },
  };
}

function activated(surface: Surface, sheet: SheetState): void {
  if (stillThere(surface, sheet).visibility !== "visible")
    throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
  if (surface.book.active === sheet.id) return;
  surface.book.active = sheet.id;
  surface.book.selection = { row: 0, column: 0 };
  surface.shown();
}

function deleted(surface: Surface, sheet: SheetState): void {
  const { book } = surface;
  if (book.sheets.length === 1) throw invalidArgument("The last sheet cannot be deleted.");
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.dirty = true;
  surface.sheetDeleted(sheet);
}
