import { Money } from "../../amounts/decimal";
import type { ValueName } from "../../narrative/expression";
import { writtenNumberOf } from "../../proofreading/number-style";
import type { Statement } from "../../reading-text/statement";
import { budgetOf } from "../../reading-text/subjects";
import type { CellMeaning, ToldBudgets } from "./cell-meaning";
import type { TextCell } from "./text-table";

/** Reads them off the statements of a text. */
export function budgetsTold(statements: readonly Statement[]): ToldBudgets {
  return new Map(
    statements.flatMap((one): readonly (readonly [string, string])[] => {
      if (one.kind !== "number" || one.outcome.kind !== "bound") return [];
      const { expression } = one.outcome;
      const isBudget =
        (expression.kind === "fact" && expression.name.endsWith("年初预算")) ||
        (expression.kind === "line" && expression.field === "年初预算");
      return isBudget
        ? [[JSON.stringify(expression), writtenNumberOf(one).toString() + one.unit]]
        : [];
    }),
  );
}

interface BudgetCell {
  readonly cell: TextCell;
  readonly meaning: CellMeaning | undefined;
}

/**
 * Whether 预算数 alone is 年初预算 in a table: where sentences of the same text tell the 年初预算 of its
 * lines, and all that they tell stands in it. Else it could be the adjusted one.
 */
export function isInitialBudget(
  cells: readonly BudgetCell[],
  told: ToldBudgets,
  unit: string,
): boolean {
  const judged = cells.flatMap(({ cell, meaning }) => {
    const budget = meaning && budgetAlone(meaning);
    const said = budget && told.get(JSON.stringify(budget));
    return said === undefined ? [] : [said === `${numberIn(cell)}${unit}`];
  });
  return judged.length > 0 && judged.every((one) => one);
}

function budgetAlone({ of, measure }: CellMeaning): ValueName | undefined {
  return measure.kind === "value" && measure.of === "budget" ? budgetOf(of) : undefined;
}

function numberIn({ p, kind }: TextCell): string {
  return kind === "dash" ? "0" : new Money(p.text.replace(/[,+%]/g, "")).toString();
}

/** The same, where 预算数 alone is 年初预算. */
export function asInitialBudget(meaning: CellMeaning): CellMeaning {
  const { measure } = meaning;
  return measure.kind === "value" && measure.of === "budget" && isOfInitial(meaning.of)
    ? { ...meaning, measure: { kind: "value", of: "initial" } }
    : meaning;
}

function isOfInitial(of: ValueName): boolean {
  const budget = budgetOf(of);
  return budget?.kind === "line" || budget?.name.endsWith("年初预算") === true;
}
