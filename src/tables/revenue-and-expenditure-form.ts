import type { LineForm, TwoSidedForm } from "./form";
import { CATEGORY_LINES } from "./functional-categories";
import {
  EXPENDITURE_GRAND_TOTAL,
  EXPENDITURE_TOTAL,
  FINAL_FIGURE,
  line,
  part,
  REVENUE_GRAND_TOTAL,
  REVENUE_TOTAL,
} from "./side-lines";
import { SPENDING_AGAIN } from "./spending-again";

/** What carried-over balances are made of, on forms up to 2019. */
function balanceParts(of: string, when: "年初" | "年末"): LineForm[] {
  return [
    part(of, "carry-over", `${when}基本支出结转`, "基本支出结转"),
    part(of, "carry-over", `${when}项目支出结转和结余`, "项目支出结转和结余", "项目支出结转"),
    part(of, "carry-over", `${when}经营结余`, "经营结余"),
  ];
}

const DISTRIBUTION_PARTS: readonly LineForm[] = [
  part("结余分配", "carry-over", "交纳企业所得税", "交纳所得税", "缴纳所得税", "缴纳企业所得税"),
  part("结余分配", "carry-over", "提取职工福利基金", "提取专用结余", "提取专用基金"),
  part(
    "结余分配",
    "carry-over",
    "转入事业基金",
    "转入非财政拨款结余",
    "事业单位转入非财政拨款结余",
  ),
];

export const REVENUE_AND_EXPENDITURE: TwoSidedForm = {
  id: "revenue-and-expenditure",
  layout: "two-sided",
  title: "收入支出决算总表",
  titles: /^(?:收入支出|收支)决算总?表$/,
  revenue: {
    items: "各项收入",
    columns: [FINAL_FIGURE],
    lines: [
      line("items", "财政拨款收入", "财政拨款"),
      line("items", "一般公共预算财政拨款收入", "一般公共预算财政拨款", "一般公共预算拨款收入"),
      line(
        "items",
        "政府性基金预算财政拨款收入",
        "政府性基金预算财政拨款",
        "政府性基金财政拨款收入",
        "政府性基金预算拨款收入",
        "政府性基金财政拨款",
      ),
      line(
        "items",
        "国有资本经营预算财政拨款收入",
        "国有资本经营预算财政拨款",
        "国有资本经营预算拨款收入",
        "国有资本经营财政拨款收入",
      ),
      line("items", "上级补助收入", "上级补助"),
      line("items", "事业收入"),
      line("items", "经营收入", "事业单位经营收入"),
      line("items", "附属单位上缴收入", "附属单位缴款", "附属单位上缴", "下级单位上缴收入"),
      line("items", "其他收入"),
      REVENUE_TOTAL,
      line(
        "carry-over",
        "使用非财政拨款结余",
        "用事业基金弥补收支差额",
        "使用非财政拨款结余(含专用结余)",
        "使用非财政拨款结余和专用结余",
        "使用非财政拨款结余及专用结余",
        "使用专用结余和非财政拨款结余",
        "动用非财政拨款结余",
      ),
      line(
        "carry-over",
        "年初结转和结余",
        "上年结转",
        "上年结转和结余",
        "年初结转结余",
        "上年结转结余",
        "年初结余",
      ),
      ...balanceParts("年初结转和结余", "年初"),
      REVENUE_GRAND_TOTAL,
    ],
  },
  expenditure: {
    items: "各项支出",
    columns: [FINAL_FIGURE],
    lines: [
      ...CATEGORY_LINES,
      EXPENDITURE_TOTAL,
      line("carry-over", "结余分配"),
      ...DISTRIBUTION_PARTS,
      line(
        "carry-over",
        "年末结转和结余",
        "结转下年",
        "年末结转结余",
        "年末结转",
        "结转和结余",
        "年末结余",
      ),
      ...balanceParts("年末结转和结余", "年末"),
      EXPENDITURE_GRAND_TOTAL,
    ],
  },
  spendingAgain: SPENDING_AGAIN,
};
