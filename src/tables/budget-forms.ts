import { GENERAL_PUBLIC_BUDGET } from "./code-line-forms";
import type { CodeLinesForm, ColumnForm, Form, ItemsForm } from "./form";
import { THREE_PUBLIC_EXPENSES } from "./three-public-expenses-form";

/** Last year's figures, what was spent, and what changed since. */
const NOT_PLANNED = /上年|上期|增减|比.*年|差额|完成|备注|说明|占比|比例|执行|决算|调整/;

/** 小计 under 2022年预算数 is what was planned; some tables have one column, headed 预算数 alone. */
const PLANNED_TOTAL: ColumnForm = {
  key: "小计",
  aliases: ["小计", "合计", "总计", "预算数", "年初预算数", "年初预算", "本年预算数", "本年预算"],
};

const HEADS_OF_PLANNED = [
  "预算数",
  "年初预算数",
  "年初预算",
  "本年预算数",
  "本年预算",
  "本年支出",
  "支出",
  "本年一般公共预算支出",
  "一般公共预算支出",
];

function part(key: string, ...aliases: string[]): ColumnForm {
  return { key, aliases: [key, ...aliases], under: HEADS_OF_PLANNED, optional: true };
}

/** What a unit was granted for each 项 at the start of the year (财政部《预算公开操作规程》附表). */
const INITIAL_BUDGET: CodeLinesForm = {
  id: GENERAL_PUBLIC_BUDGET.id,
  layout: "code-lines",
  title: "一般公共预算支出表",
  titles:
    /^(?:财政拨款)?一般公共预算(?:财政拨款)?(?:当年|本年)?支出(?:按?功能(?:分类)?(?:科目)?)?(?:部门)?(?:预算)?(?:情况|明细|总)?表$/,
  beside: NOT_PLANNED,
  columns: [{ ...PLANNED_TOTAL, under: HEADS_OF_PLANNED }, part("基本支出"), part("项目支出")],
};

const [PLANNED_EXPENSES] = THREE_PUBLIC_EXPENSES.columns;

/** “三公” as planned; its heads often name the items only. */
const THREE_PUBLIC_BUDGET: ItemsForm = {
  ...THREE_PUBLIC_EXPENSES,
  title: "一般公共预算“三公”经费支出表",
  titles: /^(?!.*(?:政府性基金|国有资本|决算))[一-龥、及和()]*三公[一-龥、及和()]*表$/,
  beside: NOT_PLANNED,
  columns: [PLANNED_EXPENSES!],
  unnamed: PLANNED_EXPENSES!,
};

/** The tables of a budget's publication that the explanation needs, under the ids of the tables that account for them. */
export const BUDGET_FORMS: readonly Form[] = [INITIAL_BUDGET, THREE_PUBLIC_BUDGET];
