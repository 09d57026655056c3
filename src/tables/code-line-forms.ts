import type { CodeLinesForm, ColumnForm } from "./form";

function column(
  key: string,
  aliases: readonly string[] = [],
  under?: readonly string[],
): ColumnForm {
  return { key, aliases: [key, ...aliases], ...(under && { under }) };
}

function optional(key: string, ...aliases: string[]): ColumnForm {
  return { ...column(key, aliases), optional: true };
}

const REVENUE_HEADS = ["本年收入", "收入", "本年收入合计"];
const SPENDING = ["本年支出", "支出", "本年支出合计", "支出合计"];

export const REVENUE: CodeLinesForm = {
  id: "revenue",
  layout: "code-lines",
  title: "收入决算表",
  titles: /^收入决算(?:总|明细)?表$/,
  columns: [
    column("本年收入合计", ["收入合计", "合计", "本年收入"], REVENUE_HEADS),
    column("财政拨款收入", ["财政拨款", "本年财政拨款收入"], REVENUE_HEADS),
    column("上级补助收入", ["上级补助"], REVENUE_HEADS),
    column("事业收入", [], REVENUE_HEADS),
    {
      ...optional("教育收费", "其中：教育收费", "其中：教育收费收入", "教育收费收入"),
      under: [...REVENUE_HEADS, "事业收入"],
      partOf: "事业收入",
    },
    column("经营收入", ["事业单位经营收入"], REVENUE_HEADS),
    column("附属单位上缴收入", ["附属单位缴款", "附属单位上缴", "下级单位上缴收入"], REVENUE_HEADS),
    column("其他收入", [], REVENUE_HEADS),
  ],
};

export const EXPENDITURE: CodeLinesForm = {
  id: "expenditure",
  layout: "code-lines",
  title: "支出决算表",
  titles: /^支出决算(?:总|明细)?表$/,
  columns: [
    column("本年支出合计", ["支出合计", "合计", "本年支出"], SPENDING),
    column("基本支出", [], SPENDING),
    column("项目支出", [], SPENDING),
    column("上缴上级支出", ["上缴上级"], SPENDING),
    column("经营支出", ["事业单位经营支出"], SPENDING),
    column("对附属单位补助支出", ["对附属单位补助", "对下级单位补助支出"], SPENDING),
  ],
};

/** 小计, 基本支出, 项目支出 of this year's spending; wider forms print opening, revenue and closing too. */
const BUDGET_COLUMNS: readonly ColumnForm[] = [
  optional(
    "年初结转和结余",
    "年初财政拨款结转和结余",
    "上年结转",
    "上年结转和结余",
    "年初结转结余",
  ),
  optional("本年收入", "本年收入合计", "收入", "本年财政拨款收入"),
  column("小计", ["本年支出", "本年支出合计", "合计", "支出合计", "支出"], SPENDING),
  column("基本支出", ["本年基本支出"], SPENDING),
  { ...column("人员经费", [], [...SPENDING, "基本支出", "本年基本支出"]), partOf: "基本支出" },
  {
    ...column("公用经费", ["日常公用经费"], [...SPENDING, "基本支出", "本年基本支出"]),
    partOf: "基本支出",
  },
  column("项目支出", ["本年项目支出"], SPENDING),
  optional("年末结转和结余", "年末财政拨款结转和结余", "结转下年", "年末结转结余"),
];

export const GENERAL_PUBLIC_BUDGET: CodeLinesForm = {
  id: "general-public-budget",
  layout: "code-lines",
  title: "一般公共预算财政拨款支出决算表",
  titles: /^(?:一般)?公共预算(?:财政拨款)?(?:预算)?(?:收入支出|收支|支出)决算(?:总|明细)?表$/,
  columns: BUDGET_COLUMNS,
};

export const GOVERNMENT_FUNDS: CodeLinesForm = {
  id: "government-funds",
  layout: "code-lines",
  title: "政府性基金预算财政拨款收入支出决算表",
  titles: /^政府性基金(?:预算)?(?:财政拨款)?(?:预算)?(?:收入支出|收支|支出)决算(?:总|明细)?表$/,
  columns: BUDGET_COLUMNS,
};

export const STATE_CAPITAL: CodeLinesForm = {
  id: "state-capital",
  layout: "code-lines",
  title: "国有资本经营预算财政拨款支出决算表",
  titles: /^国有资本经营(?:预算)?(?:财政拨款)?(?:预算)?(?:收入支出|收支|支出)决算(?:总|明细)?表$/,
  columns: BUDGET_COLUMNS,
};
