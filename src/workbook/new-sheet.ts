import type { CellRange } from "../sheets/sheet";

/** A sheet to be added to a workbook: what stands in it, how it looks, and the charts over it. */
export interface NewSheet {
  /** As wished; where the name is taken, a number is put behind it. */
  readonly name: string;
  /** In letters of the body's font, from the first column on. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly NewRow[];
  readonly charts: readonly NewChart[];
  /** How it is printed, on A4; the holder's own way where nothing is said. */
  readonly page?: NewPage;
}

/** As wide as the paper. */
export interface NewPage {
  /** Landscape; otherwise upright. */
  readonly across: boolean;
  /** A row that is printed again at the top of each page, counted from 0. */
  readonly repeatedRow?: number;
}

export interface NewRow {
  readonly style: NewRowStyle;
  /** From the first column on; `undefined` leaves a cell blank. */
  readonly cells: readonly (NewCell | undefined)[];
  /** How many columns each cell is merged over; one where nothing is said. */
  readonly spans?: readonly number[];
  /** The cells, by their place in `cells`, that stand in the middle of their columns. */
  readonly centred?: readonly number[];
}

/** How a row is set: as a part of a text, of a table for a chart, or of a form: `ruled` has lines around its cells. */
export const ROW_STYLES = [
  ...(["title", "heading", "subheading", "body", "caption"] as const),
  ...(["table-head", "figures"] as const),
  ...(["note", "ruled-head", "ruled", "signature"] as const),
] as const;

export type NewRowStyle = (typeof ROW_STYLES)[number];

export type NewCell =
  | { readonly kind: "words"; readonly text: string }
  /** A number; `format` is its number format. */
  | { readonly kind: "amount"; readonly amount: string; readonly format: string }
  /** With its leading `=`. */
  | { readonly kind: "formula"; readonly formula: string; readonly format: string };

/** A chart of the holder's own over cells of the new sheet. */
export interface NewChart {
  readonly shape: "columns" | "pie";
  readonly title: string;
  /** The colour of each series, such as #1f4e79; where none is said, the holder's own. */
  readonly colours?: readonly string[];
  /** Columns stand on zero: nothing is negative. */
  readonly fromZero?: boolean;
  /** Its heads in the first row, the names of its groups in the first column. */
  readonly source: CellRange;
  /** The cells that it covers, on the new sheet or on one that is there already. */
  readonly place: CellRange & { readonly sheet?: string };
}

/** The names that the sheets got, and which charts do not stand where they should; or why none was added. */
export type SheetsAdded =
  | {
      readonly kind: "added";
      readonly names: readonly string[];
      readonly elsewhere: readonly ChartElsewhere[];
    }
  | { readonly kind: "refused"; readonly message: string };

/** The charts that a sheet refused, why (Chinese), and where they are now. */
export interface ChartElsewhere {
  readonly sheet: string;
  readonly why: string;
  readonly now: "beside-numbers" | "nowhere" | "not-known";
}
