import type { CellRange } from "../../sheets/sheet";
import { newGuid, type ConditionalFormatState, type SheetState } from "../book/book-state";
import { accessDenied, itemNotFound, notSimulated } from "../wire/host-error";
import type { WireObject } from "../wire/wire-object";
import { overlap } from "./addresses";
import { loseUndo, stillThere, type Surface } from "./surface";

/** The conditional formats that touch some ranges of a sheet. */
export function conditionalFormats(
  surface: Surface,
  sheet: SheetState,
  ranges: readonly CellRange[],
): WireObject {
  const touching = () =>
    stillThere(surface, sheet).conditionalFormats.filter((format) =>
      format.ranges.some((one) => ranges.some((other) => overlap(one, other))),
    );
  return {
    type: "ConditionalFormatCollection",
    items: () => touching().map((format) => conditionalFormat(surface, sheet, format)),
    item: (key) => {
      const format = touching().find(({ id }) => id === key);
      return format && conditionalFormat(surface, sheet, format);
    },
    finders: { Add: (type) => added(surface, sheet, ranges, type) },
    methods: { GetCount: () => touching().length },
  };
}

function mayFormat(surface: Surface, sheet: SheetState): void {
  if (stillThere(surface, sheet).protection === "all") throw accessDenied();
  loseUndo(surface);
}

function added(
  surface: Surface,
  sheet: SheetState,
  ranges: readonly CellRange[],
  type: unknown,
): WireObject {
  mayFormat(surface, sheet);
  if (type !== "Custom") throw notSimulated(`conditional format of type ${String(type)}`);
  const format: ConditionalFormatState = {
    id: newGuid(surface.book),
    ranges,
    formula: "=FALSE",
    stopIfTrue: false,
  };
  // Excel puts a new format on top of the others.
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  surface.book.dirty = true;
  surface.shown();
  return conditionalFormat(surface, sheet, format);
}

function conditionalFormat(
  surface: Surface,
  sheet: SheetState,
  format: ConditionalFormatState,
): WireObject {
  const custom = () => customFormat(surface, format);
  let lost = false;
  const still = () => {
    if (lost) throw itemNotFound();
    return format;
  };
  return {
    type: "ConditionalFormat",
    identity: { _Id: format.id },
    values: {
      Id: () => still().id,
      Type: () => "Custom",
      Priority: () => sheet.conditionalFormats.indexOf(format),
      StopIfTrue: () => format.stopIfTrue,
    },
    assignments: {
      StopIfTrue: (value) => (still().stopIfTrue = value === true),
      Priority: (value) => {
        moved(sheet, still(), Number(value));
        lost = surface.documented.priorityLosesObject;
      },
    },
    children: { Custom: custom, CustomOrNullObject: custom },
    methods: {
      Delete: () => {
        mayFormat(surface, sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
        surface.book.dirty = true;
        surface.shown();
      },
    },
  };
}

function moved(sheet: SheetState, format: ConditionalFormatState, place: number): void {
  const others = sheet.conditionalFormats.filter((one) => one !== format);
  sheet.conditionalFormats = others.toSpliced(place, 0, format);
}

function customFormat(surface: Surface, format: ConditionalFormatState): WireObject {
  const assigned = (change: () => void) => {
    change();
    surface.shown();
  };
  return {
    type: "CustomConditionalFormat",
    children: {
      Rule: () => ({
        type: "ConditionalFormatRule",
        values: { Formula: () => format.formula },
        assignments: { Formula: (value) => assigned(() => (format.formula = String(value))) },
      }),
      Format: () => ({
        type: "ConditionalRangeFormat",
        children: {
          Fill: () => ({
            type: "ConditionalRangeFill",
            values: { Color: () => format.fill ?? "" },
            assignments: { Color: (value) => assigned(() => (format.fill = String(value))) },
          }),
          Font: () => ({
            type: "ConditionalRangeFont",
            values: { Color: () => format.color ?? "", Bold: () => format.bold ?? null },
            assignments: {
              Color: (value) => assigned(() => (format.color = String(value))),
              Bold: (value) => assigned(() => (format.bold = value === true)),
            },
          }),
        },
      }),
    },
  };
}
