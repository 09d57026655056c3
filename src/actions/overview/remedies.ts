import type { CellPlace } from "../../sheets/sheet";
import type { NamedCell } from "./named-cell";

/** What one click can do about a cause. */
export type CauseRemedy = CodeRemedy | LineInsertion | LineDeletion | FiguresMove;

/** A cell that holds a code or a level of it, perhaps before its name, and what should stand there. */
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

/** Figures of a sheet that stand on other lines or in other columns than their own, and where each belongs. */
export interface FiguresMove {
  readonly kind: "move";
  /**
   * `back`: figures go where their codes are. `exchange`: two lines or columns have each other's. `anew`: a
   * column that was copied is written by what relations tell of it.
   */
  readonly does: "back" | "exchange" | "anew";
  /** What goes: `第 9–14 行的金额`. */
  readonly what: string;
  /** The lines that will hold something else, from top to bottom; at least one. */
  readonly lines: readonly LineToFill[];
  /** The lines whose own figures stand nowhere on the sheet. */
  readonly lost: readonly LostFigures[];
}

/** A line that will hold other figures than now. */
export interface LineToFill {
  readonly line: NamedCell;
  /** Its code and caption. */
  readonly name: string;
  readonly cells: readonly CellToFill[];
}

/** A cell that gets what stands in another, or what relations tell to the last digit; nothing where neither is. */
export interface CellToFill {
  readonly column: string;
  readonly to: NamedCell;
  readonly from?: NamedCell;
  /** Without separators; a dash or nothing where the table prints that for nought. */
  readonly reckoned?: string;
  /** As shown; empty for a blank cell. */
  readonly was: string;
  readonly becomes: string;
}

/** A line whose figures nobody knows by the sheet. */
export interface LostFigures {
  readonly name: string;
  /** `blank`: what stands there is another line's and goes there. `kept`: nobody knows whose it is. */
  readonly stays: "blank" | "kept";
  /** What relations say of them, `小计 12.61、项目支出 12.61`; empty where they do not say all of it, or none. */
  readonly told: string;
}

/** What a move is called: of a button, and of what was done. */
export const MOVES: Readonly<Record<FiguresMove["does"], string>> = {
  back: "移回",
  exchange: "换回",
  anew: "重填",
};

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
