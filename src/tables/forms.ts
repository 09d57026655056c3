import { BASIC_EXPENDITURE } from "./basic-expenditure-form";
import {
  EXPENDITURE,
  GENERAL_PUBLIC_BUDGET,
  GOVERNMENT_FUNDS,
  REVENUE,
  STATE_CAPITAL,
} from "./code-line-forms";
import { FISCAL_APPROPRIATION } from "./fiscal-appropriation-form";
import type { ColumnForm, Form } from "./form";
import type { TableId } from "./table-id";
import { THREE_PUBLIC_EXPENSES } from "./three-public-expenses-form";
import { REVENUE_AND_EXPENDITURE } from "./revenue-and-expenditure-form";

/** The forms of the nine tables, in the ministry's order. */
export const FORMS: readonly Form[] = [
  REVENUE_AND_EXPENDITURE,
  REVENUE,
  EXPENDITURE,
  FISCAL_APPROPRIATION,
  GENERAL_PUBLIC_BUDGET,
  BASIC_EXPENDITURE,
  GOVERNMENT_FUNDS,
  STATE_CAPITAL,
  THREE_PUBLIC_EXPENSES,
];

/** The form of a table. */
export function formOf(table: TableId): Form {
  return FORMS.find((form) => form.id === table)!;
}

/** The columns of a form, of both its sides where it has two. */
export function formColumns(form: Form): readonly ColumnForm[] {
  return form.layout === "two-sided"
    ? [...form.revenue.columns, ...form.expenditure.columns]
    : form.columns;
}
