import type { Head } from "../drawing/heads";
import type { CodeLineForm } from "./code-line-form";
import type { FormContext } from "./form-context";
import type { NumberRelation } from "./notes";

const columns = (captions: readonly string[]): Head[] =>
  captions.map((caption) => ({ caption, column: caption }));

const everyRow = (left: number, plus: number[], minus: number[] = []): NumberRelation => ({
  kind: "栏各行",
  left,
  plus,
  minus,
});

/** 收入决算表. */
export const REVENUE_FORM: CodeLineForm = {
  heads: columns([
    "本年收入合计",
    "财政拨款收入",
    "上级补助收入",
    "事业收入",
    "经营收入",
    "附属单位上缴收入",
    "其他收入",
  ]),
  relations: [everyRow(1, [2, 3, 4, 5, 6, 7])],
};

/** 支出决算表. */
export const EXPENDITURE_FORM: CodeLineForm = {
  heads: columns([
    "本年支出合计",
    "基本支出",
    "项目支出",
    "上缴上级支出",
    "经营支出",
    "对附属单位补助支出",
  ]),
  relations: [everyRow(1, [2, 3, 4, 5, 6])],
};

const BASIC_AND_PROJECT = columns(["基本支出", "项目支出"]);

/** 本年支出 only: 一般公共预算 and 国有资本经营预算 in most provinces. */
export function narrowBudgetForm(subtotal: string): CodeLineForm {
  return {
    heads: [
      { caption: "本年支出", under: [{ caption: subtotal, column: "小计" }, ...BASIC_AND_PROJECT] },
    ],
    relations: [everyRow(1, [2, 3])],
  };
}

/** With what the year began with, received and left: 政府性基金 everywhere, all three budgets in 云南. */
export function wideBudgetForm({ layout }: FormContext): CodeLineForm {
  return {
    heads: [
      { caption: "年初结转和结余", column: "年初结转和结余" },
      { caption: "本年收入", column: "本年收入" },
      {
        caption: "本年支出",
        under: [{ caption: layout.subtotal, column: "小计" }, ...BASIC_AND_PROJECT],
      },
      { caption: "年末结转和结余", column: "年末结转和结余" },
    ],
    relations: [everyRow(6, [1, 2], [3]), everyRow(3, [4, 5])],
  };
}
