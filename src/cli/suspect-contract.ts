import type { TableId } from "../tables/table-id";
import type { CellJson } from "./cell-json";

/** A cause: a wrong figure or code in its cell, or something that no single cell is. */
export type SuspectJson = CellSuspectJson | WiderSuspectJson;

/** A cell that is probably wrong. */
export interface CellSuspectJson extends CauseJson {
  /** What is wrong in the cell: its amount, or its classification code or what stands for it. */
  readonly of: "figure" | "code";
  readonly address: string;
  /** As it stands there: an amount for `figure`, empty where blank; a code for `code`, or in a two-sided table the name of a 类. */
  readonly printed: string;
}

/** A cause that is wider than a cell, or stands in none. */
export interface WiderSuspectJson extends CauseJson {
  readonly of:
    "line-left-out" | "line-twice" | "lines-too-many" | "columns" | "lines" | "slice" | "table";
  readonly address: string | null;
  readonly printed: string | null;
  /** The line that is missing, or that stands twice. */
  readonly line?: LineJson;
  /** Where every cell that is to hold something else takes it from; only where that is certain. */
  readonly moves?: readonly MoveJson[];
}

/**
 * A cell whose content stands in another now; `from` is `null` where it stands nowhere on the sheet: blank until
 * somebody knows, or `reckoned` by relations, to the last digit.
 */
export interface MoveJson {
  readonly to: CellJson;
  readonly from: CellJson | null;
  /** As the table prints it: an amount, or what it prints for nothing. */
  readonly reckoned?: string;
}

/** What every cause tells. */
export interface CauseJson {
  readonly table: TableId;
  readonly sheet: string;
  /** The cells that belong to it, where they are several. */
  readonly cells?: readonly CellJson[];
  /** What should stand there; `null` where the relations leave it open. */
  readonly suggested: string | null;
  /** The least and the greatest amount that would mend the relations, where several would. */
  readonly range: readonly [string, string] | null;
  /** How it may have come about; Chinese. */
  readonly slip: string | null;
  /** Whether it is part of every smallest explanation; otherwise a rival may be wrong in its stead. */
  readonly certain: boolean;
  readonly rivals: readonly CellJson[];
  /** The findings that it explains: their indexes, counted from 0. */
  readonly explains: readonly number[];
  /** A Chinese sentence that stands alone. */
  readonly message: string;
}

/** A line of a table that a cause is about. */
export interface LineJson {
  /** The address of the line above it. */
  readonly after: string;
  readonly code: string | null;
  readonly name: string | null;
}

/** Suspects of one column that one slip explains, or a wrong figure with all that was added up from it. */
export interface BlockJson {
  readonly kind: "slid" | "copied" | "chain";
  /** From top to bottom, those that happen to be right included. */
  readonly cells: readonly CellJson[];
  /** For `slid`: by how many lines the figures stand too low; below zero, too high. */
  readonly shift?: number;
  /** Where every cell that is to hold something else takes it from; only where that is certain. */
  readonly moves?: readonly MoveJson[];
  readonly message: string;
}
