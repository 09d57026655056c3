import type { Figure } from "../amounts/figure";
import type { MoneyUnit } from "../amounts/money-unit";
import type { CellPlace, CellRange } from "../sheets/sheet";
import type { Zone } from "./form";
import type { TableId } from "./table-id";

/**
 * What was read of one table: the meeting point of recognition, which makes it, and of checking and
 * narrative, which use it. Lines and columns are addressed by the keys of the table's form; a line
 * of a code is addressed by its code.
 */
export interface TableReading {
  readonly table: TableId;
  /** As printed, without year, unit and tags. */
  readonly title: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** Where the table goes on upon further sheets (续表). */
  readonly continuedOn: readonly SheetRange[];
  readonly organisation?: string;
  readonly year?: number;
  readonly money: MoneyUnit;
  /** Whether the sheet states its unit of money, or it was taken from the other sheets. */
  readonly moneyStated: boolean;
  /** Where its own sheet says unit, year and unit of money; what is not here the rest of the workbook says. */
  readonly stated: StatedPlaces;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  readonly figures: readonly PlacedFigure[];
  readonly notes: readonly PrintedNote[];
  /** The amounts in its columns beside the final figures (预算数, 上年数): printed, never checked. */
  readonly aside?: readonly CellPlace[];
  /** Those columns. */
  readonly columnsAside?: readonly AsideColumn[];
  /** What was found on the sheet but not read as part of the form, in Chinese, to be said. */
  readonly remarks: readonly string[];
}

/** Where a sheet says something of its table: in a cell, in the title's own text, or in its name. */
export type StatedAt =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "title" | "sheet-name" };

/** Where the unit's name, the year and the unit of money were read. */
export interface StatedPlaces {
  readonly organisation?: StatedAt;
  readonly year?: StatedAt;
  readonly money?: StatedAt;
}

/** A column that holds no final figures: the heads above it joined by `·`, and where it stands. */
export interface AsideColumn {
  readonly caption: string;
  readonly column: number;
}

/** A rectangle of one sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A cell of a line's code, and what is written there; nothing is an empty text. The name may stand behind it. */
export interface CodeCell extends CellPlace {
  readonly text: string;
}

export interface Line {
  readonly key: string;
  /** As printed, spaces folded. */
  readonly caption: string;
  readonly side?: "revenue" | "expenditure";
  readonly zone?: Zone;
  /**
   * `main` lines are added up, `part` lines belong to another line, `unknown` ones are on no form
   * that we know: a sum that they might belong to is not judged.
   */
  readonly standing: "main" | "part" | "unknown";
  /** The classification code, functional or economic. */
  readonly code?: string;
  /** Where the code stands, or belongs: one cell, or one for each level. Absent where formulas fill them. */
  readonly codeCells?: readonly CodeCell[];
  /** Its upper levels are left blank: they are those of the line above. */
  readonly inheritsCode?: true;
  /** What stands where its code belongs and is none, such as 210119, 21O1199 or nothing: the line is read by its name. */
  readonly unreadCode?: string;
  /** The 行次 printed on the sheet. */
  readonly number?: number;
  readonly place: CellPlace;
  /** Its caption was read inexactly, as the form's caption that it is nearest to: said as a remark. */
  readonly inexact?: true;
  /** Of a table that is given by unit as well: a unit's own line, one of several units, or that of all of them (分单位合计). */
  readonly byUnit?: "unit" | "several" | "all";
}

export interface Column {
  readonly key: string;
  /** The heads above it from top to bottom, joined by `·`. */
  readonly caption: string;
  readonly side?: "revenue" | "expenditure";
  /** `unknown` ones are on no form that we know; `part` ones belong to another column. */
  readonly standing: "main" | "part" | "unknown";
  /** The 栏次 printed on the sheet. */
  readonly number?: number;
  readonly column: number;
  /** Its head was read inexactly, as the form's head that it is nearest to: said as a remark. */
  readonly inexact?: true;
}

/** A figure in its place. */
export interface PlacedFigure extends CellPlace {
  readonly figure: Figure;
  /** The key of its line. */
  readonly line: string;
  /** The key of its column. */
  readonly columnKey: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
  readonly formula?: string;
}

/** One relation printed under a table, as printed. */
export interface PrintedNote extends CellPlace {
  readonly text: string;
}
