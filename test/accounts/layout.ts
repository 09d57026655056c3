import type { TableId } from "./accounts";
import type { NoteStyle } from "./forms/notes";
import type { Vintage } from "./forms/vintages";

/** How a functional code is written in its line. */
export type CodeStyle =
  /** 201 | 33 | 02 in three columns, parents repeated on every line. */
  | "three-columns"
  /** The same, with the parents left blank on the lines under them. */
  | "three-columns-sparse"
  /** One cell merged across the three columns 类 款 项, as the ministry's software exports it. */
  | "merged"
  | "text"
  | "number"
  /** `201 33 02` in one cell. */
  | "spaced";

/** How figures are written into cells. */
export interface FigureStyle {
  readonly as: "number" | "grouped-number" | "text" | "grouped-text" | "full-width-text";
  /** What a nought shows; `as-printed` leaves it. */
  readonly nothing: "as-printed" | "" | "—" | "-" | "/" | "0.00";
  /** Whether a cell holds more digits than it shows. */
  readonly holds: "shown" | "exact";
}

export interface TitleStyle {
  readonly year: boolean;
  readonly spaced: boolean;
  readonly quotes: "“”" | '""' | "「」" | "";
  readonly fullWidthBrackets: boolean;
  /** The words, where a place or unit does not use the usual ones. */
  readonly words?: Partial<Record<TableId, string>>;
  readonly afterTag?: boolean;
}

export type TagStyle = "公开" | "表" | "附件" | "none";

/** Where the unit of money is printed. */
export type MoneyPlace = "unit-line" | "title" | "head" | "first-table";

/** Which form the tables are printed in: everything a place, a year or a habit decides. */
export interface FormLayout {
  readonly vintage: Vintage;
  /** Whether 行次 and 栏次 are printed. */
  readonly numbered: boolean;
  readonly codes: CodeStyle;
  readonly total: "first" | "last";
  readonly subtotal: "小计" | "合计";
  /** Whether 科目名称 is indented by level. */
  readonly indented: boolean;
  readonly basicExpenditure: "three-blocks" | "two-blocks" | "total-columns";
  readonly threePublic: "six-and-six" | "pairs" | "with-meetings";
  readonly generalBudget: "narrow" | "wide";
  readonly stateCapital: "narrow" | "wide";
  /** 年初预算数 / 全年预算数 / 决算数 in the two-sided tables, as the ministry's software exports them. */
  readonly budgetColumns: boolean;
  readonly titles: TitleStyle;
  readonly tags: TagStyle;
  /** `部门：`, `编制单位：`, … */
  readonly unitLabel: string;
  readonly moneyLabel: string;
  readonly moneyPlace: MoneyPlace;
  readonly figures: FigureStyle;
  /** The relations printed under the tables; absent: none. */
  readonly notes?: NoteStyle;
  /** Notes that replace the made ones, such as the misprinted ones of a real document. */
  readonly givenNotes?: Partial<Record<TableId, readonly string[]>>;
}
