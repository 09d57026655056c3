import type { Traffic } from "../../simulated-excel/host/traffic";
import type { EditedCopy } from "../../workbook/editing/edited-copy";
import type { BlockEntry } from "../grid/cell-block";
import type { GridSheet, GridSpot } from "../grid/grid-sheet";

/** An open workbook: what the grid shows of the simulated Excel, and what its user does there. */
export interface Book {
  readonly name: string;
  readonly view: () => BookView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly activate: (sheet: string) => void;
  readonly select: (spot: GridSpot) => void;
  /** Types into cells of the active sheet, as one step. A refusal is a Chinese sentence. */
  readonly enter: (entries: readonly BlockEntry[]) => string | undefined;
  readonly undo: () => string | undefined;
  readonly redo: () => string | undefined;
  /** Whether something stands in it that was not downloaded. */
  readonly hasLosses: () => boolean;
  /** The workbook as it is now, as a file; or a sentence that says why not. */
  readonly download: () => EditedCopy;
  /** Marks or unmarks a cell of the active sheet as another user would: nothing of ours may touch it. */
  readonly markAsOthers: (spot: GridSpot) => void;
  /** Makes a window see this Excel; before office.js runs there. */
  readonly installIn: (window: Window) => void;
  /** Fires a ribbon button of the add-in. */
  readonly pressRibbon: (command: RibbonCommand) => void;
}

export interface BookView {
  readonly sheets: readonly GridSheet[];
  readonly active: string;
  readonly selection: GridSpot;
  /** How often the workbook was saved, and whether something changed since. */
  readonly saves: number;
  readonly dirty: boolean;
  /** What the pane has asked of this Excel so far. */
  readonly traffic: Traffic;
}

/** The add-in's ribbon buttons, by the names that the manifest gives their functions. */
export type RibbonCommand = "Check" | "CheckAndSave" | "ClearMarks";
