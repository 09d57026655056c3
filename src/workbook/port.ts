import type { Sheet } from "../sheets/sheet";

/**
 * THE PORT: all that this product asks of a workbook. Its holders are a file (`file/`), plain text
 * for tests (`plain-text/`) and, later, Excel itself. Every holder passes the same contract test.
 */
export interface Workbook {
  /** The file's name, without its folder. */
  readonly name: string;
  /** Every sheet, in the workbook's order; sheets that could not be read are named with the reason. */
  readSheets(progress?: Progress): Promise<SheetsRead>;
}

export interface SheetsRead {
  readonly sheets: readonly Sheet[];
  readonly unread: readonly UnreadSheet[];
}

export interface UnreadSheet {
  readonly sheet: string;
  /** `no-cells`: a chart and the like, where no table can stand. */
  readonly kind: "no-cells" | "unreadable";
  /** A Chinese sentence: what happened and what to do. */
  readonly why: string;
}

/** Called while long work goes on: `done` of `total` sheets. */
export type Progress = (done: number, total: number) => void;

/** What is to be shown on one cell. */
export interface Mark {
  readonly sheet: string;
  /** Such as `G8`. */
  readonly address: string;
  readonly kind: "error" | "suspect" | "rounding" | "notice" | "unchecked";
  /** Chinese, may have several lines: what the comment says. */
  readonly comment: string;
}

/** The answer of anything that opens a workbook: the workbook, or a sentence that says why not. */
export type Opened =
  | { readonly kind: "opened"; readonly workbook: Workbook }
  | { readonly kind: "refused"; readonly message: string };
