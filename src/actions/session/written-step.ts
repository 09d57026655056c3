import type { CellPlace } from "../../sheets/sheet";
import type { CellEntries, NewLine } from "../../workbook/live-workbook";
import type { SeenCell } from "../../workbook/seen-cell";

/** What one click wrote: cells, a line that came in or went, or figures that moved. */
export type WrittenStep =
  { readonly kind: "cells"; readonly cells: readonly WrittenCell[] } | ChangedLine | MovedFigures;

/** Figures that were moved together, and go back together. */
export interface MovedFigures {
  readonly kind: "moved";
  /** What the cells held before. */
  readonly before: CellEntries;
  /** The cells as they stand now that it was done, and the words by which they are known. */
  readonly now: readonly SeenCell[];
  /** What was done, without full stop: `第 9–14 行的金额已移回`. */
  readonly sentence: string;
}

/** A whole row that came in or went, with what stands or stood in it. */
export interface ChangedLine {
  readonly kind: "line";
  readonly did: "inserted" | "deleted";
  readonly line: NewLine;
  /** What was done, without full stop: `第 31 行已插入 2130106 科技转化与推广服务`. */
  readonly sentence: string;
  /** The heads above it, and the lines beside it: as they stand now that it was done. */
  readonly around: readonly SeenCell[];
}

/** What was written into a cell, a figure or a code, and what stood there before. */
export interface WrittenCell {
  readonly cell: CellPlace;
  readonly label: string;
  readonly before: Content;
  readonly now: Content;
  /** The words that told what the cell was, when it was written. */
  readonly captions: readonly SeenCell[];
}

/** What a cell holds: a number (empty for a blank cell), or words such as “—”. */
export type Content =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "words"; readonly text: string };
