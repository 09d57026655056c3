import type { Head } from "../drawing/heads";
import type { CaptionedLine } from "./vintages";
import type { FormContext } from "./form-context";
import type { NumberRelation } from "./notes";
import { sideHeads } from "./revenue-and-expenditure-form";
import { emptyLines, lineNumbers, ordinalLines, type SideLine, totalLine } from "./side-lines";
import { moneyHead } from "./surround";
import type { TwoSidedForm } from "./two-sided-form";

/** 财政拨款收入支出决算总表: the right side is told apart by budget. */
export function fiscalAppropriationForm(context: FormContext): TwoSidedForm {
  const { vintage } = context.layout;
  const revenue = ordinalLines(vintage.appropriation);
  const categories = ordinalLines(vintage.categories);
  const openings = vintage.appropriation.map(opening);
  const left: SideLine[] = [
    ...revenue,
    ...emptyLines(categories.length - revenue.length),
    totalLine("本年收入合计"),
    { caption: "年初财政拨款结转和结余", key: "年初财政拨款结转和结余", role: "caption" },
    ...openings,
    totalLine("总计"),
  ];
  const right: SideLine[] = [
    ...categories,
    totalLine("本年支出合计"),
    { caption: "年末财政拨款结转和结余", key: "年末财政拨款结转和结余", role: "caption" },
    ...emptyLines(openings.length),
    totalLine("总计"),
  ];
  return {
    left: { caption: "收入", lines: left, heads: sideHeads("收入", context) },
    right: { caption: "支出", lines: right, heads: budgetHeads(context) },
    relations: relationsOf({ left, right }, context),
  };
}

function opening({ caption, key }: CaptionedLine): SideLine {
  return { caption: `　　${caption}`, key: `年初${key}`, role: "caption" };
}

/** 小计 and the budgets; the ministry's own export prints them three times, once for each stage. */
function budgetHeads(context: FormContext): Head[] {
  const { numbered, budgetColumns } = context.layout;
  const final = budgetParts(context);
  if (!budgetColumns && !numbered) return final;
  const finalHead = { caption: moneyHead("决算数", context), under: final };
  if (!budgetColumns) return [finalHead];
  const stages = ["年初预算数", "全年预算数"].map((stage) => ({
    caption: stage,
    under: budgetParts(context).map((part) => ({ ...part, column: `${part.column}·${stage}` })),
  }));
  return [...stages, finalHead];
}

function budgetParts({ layout: { vintage, subtotal } }: FormContext) {
  const budgets = vintage.appropriation.map(({ key }) => ({
    caption: key,
    column: key.replace("财政拨款", ""),
  }));
  return [{ caption: subtotal, column: "小计" }, ...budgets];
}

function relationsOf(
  sides: { readonly left: readonly SideLine[]; readonly right: readonly SideLine[] },
  { layout: { vintage } }: FormContext,
): NumberRelation[] {
  const left = lineNumbers(sides.left, 1);
  const right = lineNumbers(sides.right, sides.left.length + 1);
  const row = (total: number, plus: readonly number[]): NumberRelation => ({
    kind: "行",
    left: total,
    plus,
  });
  const budgets = vintage.appropriation.map(({ key }) => key);
  return [
    row(
      left("本年收入合计"),
      budgets.map((key) => left(key)),
    ),
    row(
      left("年初财政拨款结转和结余"),
      budgets.map((key) => left(`年初${key}`)),
    ),
    row(left("总计"), [left("本年收入合计"), left("年初财政拨款结转和结余")]),
    row(
      right("本年支出合计"),
      vintage.categories.map(({ key }) => right(key)),
    ),
    row(right("总计"), [right("本年支出合计"), right("年末财政拨款结转和结余")]),
  ];
}
