import type { TableId } from "../accounts";
import type { Block } from "../drawing/drawing";
import type { FormLayout } from "../layout";
import type { PrintedAccounts } from "../printed-accounts";
import { drawBasicExpenditureColumns } from "./basic-expenditure-columns";
import { drawBasicExpenditureBlocks } from "./basic-expenditure-form";
import { drawCodeLines } from "./code-line-form";
import {
  EXPENDITURE_FORM,
  narrowBudgetForm,
  REVENUE_FORM,
  wideBudgetForm,
} from "./code-line-forms";
import { fiscalAppropriationForm } from "./fiscal-appropriation-form";
import type { FormContext } from "./form-context";
import { revenueAndExpenditureForm } from "./revenue-and-expenditure-form";
import { drawThreePublic } from "./three-public-form";
import { drawTwoSided } from "./two-sided-form";

/** One of the nine tables, drawn in a layout; `place` is its number among those published, from 1. */
export function drawTable(
  table: TableId,
  place: number,
  accounts: PrintedAccounts,
  layout: FormLayout,
): Block {
  const context: FormContext = { accounts, layout, table, place };
  switch (table) {
    case "revenue-and-expenditure":
      return drawTwoSided(revenueAndExpenditureForm(context), context);
    case "fiscal-appropriation":
      return drawTwoSided(fiscalAppropriationForm(context), context);
    case "revenue":
      return drawCodeLines(REVENUE_FORM, context);
    case "expenditure":
      return drawCodeLines(EXPENDITURE_FORM, context);
    case "general-public-budget":
      return drawCodeLines(budgetForm(context, layout.generalBudget), context);
    case "government-funds":
      return drawCodeLines(wideBudgetForm(context), context);
    case "state-capital":
      return drawCodeLines(budgetForm(context, layout.stateCapital, "合计"), context);
    case "basic-expenditure":
      return layout.basicExpenditure === "total-columns"
        ? drawBasicExpenditureColumns(context)
        : drawBasicExpenditureBlocks(context);
    case "three-public-expenses":
      return drawThreePublic(context);
  }
}

function budgetForm(context: FormContext, width: "narrow" | "wide", subtotal?: string) {
  if (width === "wide") return wideBudgetForm(context);
  return narrowBudgetForm(subtotal ?? context.layout.subtotal);
}
