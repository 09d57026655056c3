import { addressOf } from "../../sheets/address";
import type { CellRange } from "../../sheets/sheet";
import type { SheetState } from "../book/book-state";
import type { LookState } from "../book/look-state";
import { accessDenied, invalidArgument } from "../wire/host-error";
import type { WireObject } from "../wire/wire-object";
import { stillThere, type Surface } from "./surface";

/** How the cells of a range look, to be set; nothing of it is answered, as nothing asks. */
export function rangeFormat(surface: Surface, sheet: SheetState, place: CellRange): WireObject {
  const changed = (change: () => void) => {
    if (stillThere(surface, sheet).protection === "all") throw accessDenied();
    change();
    surface.shown();
  };
  const set = (look: LookState) => changed(() => setLooks(sheet, place, look));
  return {
    type: "RangeFormat",
    assignments: {
      WrapText: (value) => set({ wrap: value === true }),
      HorizontalAlignment: (value) =>
        value === "General"
          ? changed(() => withoutAlignment(sheet, place))
          : set({ horizontal: oneOf(HORIZONTAL, value) }),
      VerticalAlignment: (value) => set({ vertical: oneOf(VERTICAL, value) }),
      ...sizes(surface, sheet, place),
    },
    children: {
      Font: () => ({
        type: "RangeFont",
        assignments: {
          Name: (value) => set({ font: String(value) }),
          Size: (value) => set({ size: Number(value) }),
          Bold: (value) => set({ bold: value === true }),
        },
      }),
      Fill: () => ({
        type: "RangeFill",
        assignments: { Color: (value) => set({ fill: String(value) }) },
      }),
      Borders: () => borders(set),
    },
    // Rows are as high as what stands in them wherever nobody set a height.
    methods: { AutofitRows: () => null },
  };
}

function sizes(surface: Surface, sheet: SheetState, place: CellRange) {
  return {
    ColumnWidth: (value: unknown) => {
      for (let column = place.firstColumn; column <= place.lastColumn; column++)
        sheet.columnWidths.set(column, Number(value));
      surface.shown();
    },
    RowHeight: (value: unknown) => {
      for (let row = place.firstRow; row <= place.lastRow; row++)
        sheet.rowHeights.set(row, Number(value));
      surface.shown();
    },
  };
}

/** Lines are kept as being there or not: a cell with any has them all. */
function borders(set: (look: LookState) => void): WireObject {
  return {
    type: "RangeBorderCollection",
    item: () => ({
      type: "RangeBorder",
      assignments: {
        Style: (value) => set({ border: value !== "None" }),
        Color: () => undefined,
      },
    }),
  };
}

/** As the kind of content has it: numbers to the right, words to the left. */
function withoutAlignment({ looks }: SheetState, range: CellRange): void {
  for (let row = range.firstRow; row <= range.lastRow; row++)
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const address = addressOf(row, column);
      const { horizontal: _, ...look } = looks.get(address) ?? {};
      looks.set(address, look);
    }
}

function setLooks({ looks }: SheetState, range: CellRange, look: LookState): void {
  for (let row = range.firstRow; row <= range.lastRow; row++)
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const address = addressOf(row, column);
      looks.set(address, { ...looks.get(address), ...look });
    }
}

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function oneOf<T>(known: Readonly<Record<string, T>>, value: unknown): T {
  const found = known[String(value)];
  if (found === undefined) throw invalidArgument(`No such alignment: ${String(value)}`);
  return found;
}
