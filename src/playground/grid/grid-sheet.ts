import type { CellRange, Sheet } from "../../sheets/sheet";
import type { SheetLook } from "../looks/sheet-look";

/** What the grid draws of one sheet, read from the simulated Excel after each change. */
export interface GridSheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  /** `rows[row][column]`, from A1; `undefined` where nothing stands. */
  readonly rows: readonly (readonly (GridCell | undefined)[] | undefined)[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protected: boolean;
  /** What conditional formats and later fills lay over the cells, by address. */
  readonly overlays: ReadonlyMap<string, GridOverlay>;
  readonly look: SheetLook;
  readonly charts: readonly GridChart[];
}

/** A chart over the cells of a sheet. */
export interface GridChart {
  readonly title: string;
  /** The cells that it covers. */
  readonly place: CellRange;
  /** Its picture. */
  readonly svg: string;
}

export interface GridCell {
  /** As shown, by the cell's number format. */
  readonly text: string;
  /** As typed: a formula with its `=`, or the stored value. */
  readonly entry: string;
  readonly kind: "number" | "text" | "boolean" | "error";
}

/** A mark as Excel would show it: ours or another user's. */
export interface GridOverlay {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** A cell of the grid, counted from 0. */
export interface GridSpot {
  readonly row: number;
  readonly column: number;
}
