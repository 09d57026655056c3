import { FORMS } from "../../tables/forms";
import type { TableReading } from "../../tables/reading";
import type { CheckedAccounts } from "../check-accounts";
import { namedCell, namedRange } from "./named-cell";
import type { EvaluationItem, TableItem } from "./overview";

/** The nine tables in the ministry's order, those that were not found as well. */
export function tableItems({ tables }: CheckedAccounts): readonly TableItem[] {
  return FORMS.map(({ id, title }) => {
    const reading = tables.find(({ table }) => table === id);
    return reading ? foundTable(title, reading) : { title };
  });
}

function foundTable(title: string, { sheet, range, money }: TableReading): TableItem {
  return { title, found: { sheet, money, range: namedRange(sheet, range, sheet) } };
}

/** The self-evaluations beside them. */
export function evaluationItems({ evaluations }: CheckedAccounts): readonly EvaluationItem[] {
  return evaluations.map(({ title, sheet, relations }) => ({
    title,
    sheet,
    top: namedCell({ sheet, row: 0, column: 0 }, sheet),
    relations: relations.length,
  }));
}
