import type { Block } from "../drawing/drawing";
import type { DrawnSheet } from "../drawing/drawn-sheet";
import { withBlankColumn, withBlankRow, withRepeatedHeads } from "./insertions";
import { withFormulas, withHiddenEmptyLines, withoutMerges } from "./sheet-wear";

/** What editing, copying and printing do to a table after the form is filled in. */
export interface Wear {
  /** Empty rows above the (first) table. */
  readonly top: number;
  /** Empty columns to its left. */
  readonly left: number;
  /** Empty rows between tables on one sheet. */
  readonly between: number;
  /** An empty row under the heads, or in the middle of the lines. */
  readonly blankRow: "none" | "under-title" | "among-lines";
  /** An empty column before the last one. */
  readonly blankColumn: boolean;
  readonly merges: "kept" | "lost";
  /** Lines to a page: the heads come again after each; absent: one page. */
  readonly pageLines?: number;
  /** Whether the repeated heads stand under the title with （续） or under 续表. */
  readonly continuation: "title" | "word";
  readonly hideEmptyLines: boolean;
  readonly formulas: boolean;
}

export function wornBlock(block: Block, wear: Wear, title: string): Block {
  let worn = block;
  if (wear.pageLines !== undefined)
    worn = withRepeatedHeads(
      worn,
      wear.pageLines,
      wear.continuation === "title" ? title : undefined,
    );
  if (wear.blankRow === "under-title") worn = withBlankRow(worn, 1);
  if (wear.blankRow === "among-lines")
    worn = withBlankRow(worn, Math.ceil((worn.lastHeadRow + worn.frame.lastRow) / 2) + 1);
  if (wear.blankColumn) worn = withBlankColumn(worn, worn.frame.lastColumn);
  return worn;
}

export function wornSheet(sheet: DrawnSheet, wear: Wear): DrawnSheet {
  let worn = sheet;
  if (wear.formulas) worn = withFormulas(worn);
  if (wear.hideEmptyLines) worn = withHiddenEmptyLines(worn);
  if (wear.merges === "lost") worn = withoutMerges(worn);
  return worn;
}
