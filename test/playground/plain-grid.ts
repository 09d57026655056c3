import type { GridSheet } from "../../src/playground/grid/grid-sheet";
import { PLAIN_LOOK } from "../../src/playground/looks/sheet-look";

/** A sheet of the grid on which nothing is merged, hidden, protected or painted. */
export function plainGrid(
  kind: "text" | "number",
  rows: readonly (readonly string[])[],
): GridSheet {
  return {
    name: "收入",
    visibility: "visible",
    rows: rows.map((row) => row.map((text) => ({ text, entry: text, kind }))),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protected: false,
    overlays: new Map(),
    look: PLAIN_LOOK,
    charts: [],
  };
}
