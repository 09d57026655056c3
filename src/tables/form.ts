import type { TableId } from "./table-id";

/**
 * A form: how one of the nine tables is laid out and what its lines and columns are called. Forms
 * are data; an accountant may dispute them, so every name stands here and nowhere else.
 *
 * A `key` is the caption in use today. It addresses the line or column in identities, messages and
 * readings. `aliases` are its other captions, by year and province, compared after `normalise`.
 */
export type Form = TwoSidedForm | CodeLinesForm | CodeBlocksForm | ItemsForm;

interface FormBase {
  readonly id: TableId;
  /** The title in use today. */
  readonly title: string;
  /** Matches a normalised title from its first to its last letter. */
  readonly titles: RegExp;
  /** Heads of columns that hold something else than this form's figures; by default what is no final figure. */
  readonly beside?: RegExp;
}

/** Revenue on the left, expenditure on the right; both end in a grand total. */
export interface TwoSidedForm extends FormBase {
  readonly layout: "two-sided";
  readonly revenue: SideForm;
  readonly expenditure: SideForm;
  /** Spending once more, in a third group of columns of some forms: none of its lines is an item of a side. */
  readonly spendingAgain?: readonly LineForm[];
}

export interface SideForm {
  /** What the sum of the items is called: 各项收入. */
  readonly items: string;
  readonly lines: readonly LineForm[];
  readonly columns: readonly ColumnForm[];
}

/** Where on its side a line stands: among the items, their total, what is carried over, the grand total. */
export type Zone = "items" | "total" | "carry-over" | "grand-total";

export interface LineForm {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly zone: Zone;
  /** The functional category (类) that the line stands for. */
  readonly code?: string;
  /** The key of the line that it is part of: it is not added up once more. */
  readonly partOf?: string;
}

export interface ColumnForm {
  readonly key: string;
  readonly aliases: readonly string[];
  /** Heads that may stand above the caption; a column under another column's group is another column. */
  readonly under?: readonly string[];
  /** The key of the column that it is part of: it is not added up once more. */
  readonly partOf?: string;
  /** Not on every form: that it was not found need not be said. */
  readonly optional?: true;
}

/** One line for each functional code. */
export interface CodeLinesForm extends FormBase {
  readonly layout: "code-lines";
  readonly columns: readonly ColumnForm[];
}

/** Blocks of economic code, name and amount side by side. */
export interface CodeBlocksForm extends FormBase {
  readonly layout: "code-blocks";
  readonly columns: readonly ColumnForm[];
  readonly totals: readonly LineForm[];
}

/** A few items, each with a budget and a final figure, printed along a line or down a column. */
export interface ItemsForm extends FormBase {
  readonly layout: "items";
  readonly items: readonly LineForm[];
  readonly columns: readonly ColumnForm[];
  /** What figures are whose heads name no column: tables of budgets print nothing else. */
  readonly unnamed?: ColumnForm;
}
