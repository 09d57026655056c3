/** How a file says that its sheets look: what a spreadsheet draws, and no check ever reads. */
export interface SheetLook {
  /** Pixels, by column; a column that the file leaves alone is absent. */
  readonly widths: ReadonlyMap<number, number>;
  /** Pixels, by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** By address, such as `G8`. */
  readonly cells: ReadonlyMap<string, CellLook>;
  readonly gridLines: boolean;
}

export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: boolean;
}

/** The look of a sheet whose file says nothing that we read: an .xls, or a table of a web page. */
export const PLAIN_LOOK: SheetLook = {
  widths: new Map(),
  heights: new Map(),
  cells: new Map(),
  gridLines: true,
};
