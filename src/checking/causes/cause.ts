import type Decimal from "decimal.js";
import type { MoneyUnit } from "../../amounts/money-unit";
import type { Line, PlacedFigure } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";
import type { CauseBase } from "./cause-base";
import type { LinesTooMany, LineTwice } from "./lines/surplus";
import type { PartShape } from "./parts-in-unit/table-part";

/**
 * Something wrong that is no figure: applied to the readings, it mends relations that no other
 * figure would have to mend. `weight` is in the units of `weights.ts`.
 */
export type Cause =
  | CodeMistyped
  | LineLeftOut
  | LineTwice
  | LinesTooMany
  | ColumnsExchanged
  | LinesExchanged
  | ColumnCopied
  | ColumnSlid
  | RowsSlid
  | PartInUnit
  | ForeignTable;

/** A line bears another code than it should. */
export interface CodeMistyped extends CauseBase {
  readonly kind: "code";
  readonly line: Line;
  /** What stands where its code belongs; empty where nothing does. */
  readonly printed: string;
  readonly should: string;
  /** In a two-sided table, whose lines bear no codes: the name that belongs there, and `printed` is the one that stands there. */
  readonly name?: string;
  /**
   * What tells the right code. `name`: the line's name is that code's. `codes`: other tables have the
   * one and not the other. `amounts`: the line's amounts are what the level above lacks. `order`: it
   * stands among the lines of another level above. `below`: the lines that follow are of that code.
   * `list`: the published list of codes has the line's name for it, where no other table does.
   */
  readonly evidence: "name" | "codes" | "amounts" | "order" | "below" | "list";
  /** The same in other tables, and the other of two codes exchanged, mended together: told one by one (`oneByOne`). */
  readonly alike?: readonly CodeMistyped[];
  /** The line that bears `should` in its stead: the two codes are turned together, and both told. */
  readonly exchangedWith?: Line;
  /** The line belongs below `should`; which of its codes it should bear nothing says. */
  readonly isBelow?: true;
}

/** A line that should stand in the table and does not. */
export interface LineLeftOut extends CauseBase {
  readonly kind: "line-left-out";
  /** Absent when no table has a code for it. */
  readonly code?: string;
  readonly name: string;
  /** The code under which it is missing, or 合计. */
  readonly under: string;
  /** Where its code is not known and no 类 is printed: the 类 of which other tables have more. */
  readonly category?: string;
  /** What it has to print in each column, as far as that can be told; the search may find otherwise. */
  readonly amounts: ReadonlyMap<string, Decimal>;
  readonly part: "leaf" | "parent" | "only-child" | "class";
  /** The code or caption of the line after which it belongs. */
  readonly after?: string;
  /** The table that has the line, where one has. */
  readonly seenIn?: TableId;
  /** The codes below it that were left out with it; absent where none was. */
  readonly below?: readonly string[];
  /** The same in other tables, mended together: told one by one (`oneByOne`), each with the other tables. */
  readonly alike?: readonly LineLeftOut[];
  readonly alsoIn?: readonly TableId[];
}

export interface ColumnsExchanged extends CauseBase {
  readonly kind: "columns";
  readonly columns: readonly [string, string];
  /** The lines on which they are exchanged, from top to bottom; absent where they are on all. */
  readonly lines?: readonly Line[];
}

export interface LinesExchanged extends CauseBase {
  readonly kind: "lines";
  readonly lines: readonly [Line, Line];
}

/** One column holds the figures of another. */
export interface ColumnCopied extends CauseBase {
  readonly kind: "copied";
  readonly column: string;
  readonly from: string;
  /** The lines that are wrong by it. */
  readonly lines: readonly Line[];
}

/** The figures of one column stand some lines off, by runs of one shift each. */
export interface ColumnSlid extends CauseBase {
  readonly kind: "slid";
  readonly column: string;
  /** The lines that are wrong by it. */
  readonly lines: readonly Line[];
  readonly shifts: readonly number[];
}

/** The figures of all columns stand on other lines than their codes, by runs of one shift each. */
export interface RowsSlid extends CauseBase {
  readonly kind: "rows";
  /** The lines whose figures stand elsewhere, from top to bottom. */
  readonly moves: readonly LineMove[];
  /** The rows whose figures are no line's, and not blank. */
  readonly surplus: readonly Line[];
  /** Set where the rows print what these rows print, and what belongs there is nowhere; then nothing slid. */
  readonly copyOf?: readonly Line[];
  /** Set where the codes are another table's, every one, and the lines without figures may be of it alone. */
  readonly codesOf?: TableId;
  /** Set where names and figures are in place and the codes slid: what they should be. Then nothing moves. */
  readonly codes?: readonly CodeMoved[];
  /** By how many lines the figures, or the codes, of each run stand too low; negative: too high. */
  readonly shifts: readonly number[];
}

/** A line that bears the code of one some lines off, or none. */
export interface CodeMoved {
  readonly line: Line;
  readonly should: string;
}

/** A line, and where its figures are. `isRight`: what stands on its own row happens to be the same. */
export type LineMove =
  /** On another line. */
  | { readonly line: Line; readonly isRight: boolean; readonly from: Line }
  /** Not on the sheet: what relations say of them by column, and what may be taken for the others meanwhile. */
  | {
      readonly line: Line;
      readonly isRight: boolean;
      readonly from?: undefined;
      readonly told: ReadonlyMap<string, Decimal>;
      readonly taken: ReadonlyMap<string, Decimal>;
    };

/** Parts of a table whose amounts are in another unit of money than the table states. */
export interface PartInUnit extends CauseBase {
  readonly kind: "unit";
  /** The unit in which they were filled in. */
  readonly meant: MoneyUnit;
  /** The power of ten by which they are too large; below nought too small. */
  readonly power: number;
  readonly shapes: readonly PartShape[];
  /** Their amounts as they stand there, noughts left out. */
  readonly figures: readonly PlacedFigure[];
}

/** A table of another unit or year among the others. */
export interface ForeignTable extends CauseBase {
  readonly kind: "table";
  /** What its head says otherwise than the others'; absent when only the figures disagree. */
  readonly says?: { readonly what: "unit" | "year"; readonly own: string; readonly usual: string };
  /** The table of the set that prints the same lines: filled in from it. */
  readonly copyOf?: TableId;
}

/**
 * A code mistyped or a line left out alike in several tables, or codes exchanged, as one cause for each
 * cell or table.
 */
export function oneByOne(cause: CodeMistyped): readonly CodeMistyped[];
export function oneByOne(cause: Cause): readonly Cause[];
export function oneByOne(cause: Cause): readonly Cause[] {
  if ((cause.kind !== "code" && cause.kind !== "line-left-out") || cause.alike === undefined)
    return [cause];
  if (cause.kind === "code") {
    const { alike, ...first } = cause;
    return [first, ...alike];
  }
  const { alike, ...first } = cause;
  const each = [first, ...alike];
  const tables = each.map(({ table }) => table);
  return each.map((one) => ({ ...one, alsoIn: tables.filter((table) => table !== one.table) }));
}
