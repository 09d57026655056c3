import type { CellPlace } from "../../sheets/sheet";
import type { NamedCell } from "./named-cell";

/** What one click can do about a cause. */
export type CauseRemedy = CodeRemedy | LineInsertion | LineDeletion;

/** A code that stands alone in its cell, and the one that fits there. */
export interface CodeRemedy {
  readonly kind: "code";
  readonly cell: NamedCell;
  readonly printed: string;
  readonly code: string;
}

/** A line that belongs after another; its amounts are worked out from the others, blank where they cannot be. */
export interface LineInsertion {
  readonly kind: "insert-line";
  readonly after: NamedCell;
  /** The nearest line of the same level, which it is written like; `end`: its first column of figures. */
  readonly like: {
    readonly place: CellPlace;
    readonly code: string;
    readonly caption: string;
    readonly end: number;
  };
  readonly code: string;
  readonly name: string;
  /** In the table's unit of money; `column` from 0. */
  readonly amounts: readonly {
    readonly column: number;
    readonly caption: string;
    readonly amount: string;
  }[];
  /** The table adds up by formulas, which may not reach the new line. */
  readonly hasFormulas: boolean;
}

/** A line that stands there a second time. */
export interface LineDeletion {
  readonly kind: "delete-line";
  readonly line: NamedCell;
  /** The same line, which stays. */
  readonly first: NamedCell;
  readonly code: string;
  readonly name: string;
}

/** What can be done about a suspect. */
export type Remedy =
  | { readonly kind: "write"; readonly amount: string; readonly range?: AmountRange }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly inputs: readonly NamedCell[];
      readonly amount?: string;
    }
  | { readonly kind: "unknown" };

/** The least and the greatest printed amount that would do. */
type AmountRange = readonly [least: string, greatest: string];
