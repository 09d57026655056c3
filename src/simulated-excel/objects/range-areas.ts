import type { SheetState } from "../book/book-state";
import type { CellRange } from "../../sheets/sheet";
import { invalidArgument } from "../wire/host-error";
import type { WireObject } from "../wire/wire-object";
import { fullAddress, rangeOf } from "./addresses";
import { conditionalFormats } from "./format-objects";
import { newReference, type Surface } from "./surface";

/** As long as an address may be; what Excel's own limit is has to be tried on a Windows machine. */
const LONGEST_ADDRESS = 8192;

/** Several rectangles of one sheet. */
export function rangeAreas(
  surface: Surface,
  sheet: SheetState,
  places: readonly CellRange[],
): WireObject {
  return {
    type: "RangeAreas",
    identity: newReference(surface),
    values: {
      Address: () => places.map((place) => fullAddress(sheet.name, place)).join(","),
      AreaCount: () => places.length,
    },
    children: { ConditionalFormats: () => conditionalFormats(surface, sheet, places) },
  };
}

/** The rectangles of `A1,B2:C3`. */
export function areasOf(address: unknown): readonly CellRange[] {
  const text = String(address);
  if (text.length > LONGEST_ADDRESS) throw invalidArgument("The address is too long.");
  return text.split(/[,;]/).map((one) => rangeOf(one.trim()));
}
