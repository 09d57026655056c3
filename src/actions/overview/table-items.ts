import { FORMS, formOf } from "../../tables/forms";
import type { TableReading } from "../../tables/reading";
import type { CheckedAccounts } from "../check-accounts";
import { namedCell, namedRange } from "./named-cell";
import type { EvaluationItem, HeldRelations, TableItem, UncheckedItem } from "./overview";

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

/** The relations that hold and must, by the table that they are said of, in the ministry's order. */
export function heldRelations({ identities }: CheckedAccounts): readonly HeldRelations[] {
  const held = identities.filter(
    ({ declared, judgement }) => declared.strength === "must" && judgement.outcome.kind === "held",
  );
  return FORMS.map(({ id, title }) => ({
    title,
    relations: held.filter(({ declared }) => declared.table === id).map(({ text }) => text),
  })).filter(({ relations }) => relations.length > 0);
}

/** The printed figures that nothing checked, as places to go to. */
export function uncheckedItems({ unchecked }: CheckedAccounts): readonly UncheckedItem[] {
  return unchecked.map(({ table, why, cells }) => ({
    tableTitle: formOf(table).title,
    why,
    cells: cells.map((cell) => namedCell(cell, cells[0]!.sheet)),
  }));
}
