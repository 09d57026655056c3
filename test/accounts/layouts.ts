import { MINISTRY_NOTES } from "./forms/notes";
import { VINTAGE_2020, VINTAGE_2022, VINTAGE_2023 } from "./forms/vintages";
import type { FormLayout } from "./layout";

/** 湖北 2022: the ministry's export, numbered, 合计 first, codes merged across 类 款 项. */
export const HUBEI_2022: FormLayout = {
  vintage: VINTAGE_2022,
  numbered: true,
  codes: "merged",
  total: "first",
  subtotal: "小计",
  indented: false,
  basicExpenditure: "three-blocks",
  threePublic: "six-and-six",
  generalBudget: "narrow",
  stateCapital: "narrow",
  budgetColumns: false,
  titles: { year: true, spaced: false, quotes: "“”", fullWidthBrackets: true },
  tags: "公开",
  unitLabel: "部门：",
  moneyLabel: "金额单位：",
  moneyPlace: "unit-line",
  figures: { as: "number", nothing: "as-printed", holds: "shown" },
  notes: MINISTRY_NOTES,
};

/** 上海: no 行次 and 栏次, codes in three columns, 合计 last, “三公” in pairs. */
export const SHANGHAI_2023: FormLayout = {
  ...HUBEI_2022,
  vintage: VINTAGE_2023,
  numbered: false,
  codes: "three-columns",
  total: "last",
  subtotal: "合计",
  basicExpenditure: "two-blocks",
  threePublic: "pairs",
  titles: {
    year: true,
    spaced: false,
    quotes: "“”",
    fullWidthBrackets: true,
    words: {
      "basic-expenditure": "一般公共预算财政拨款基本支出决算表",
      "three-public-expenses": "一般公共预算财政拨款“三公”经费支出决算表",
    },
  },
  tags: "none",
  unitLabel: "编制单位：",
  moneyLabel: "单位：",
  figures: { as: "grouped-number", nothing: "", holds: "shown" },
};

/** 云南 2021: in 元, all three budgets with what the year began with and left, codes as numbers. */
export const YUNNAN_2021: FormLayout = {
  ...HUBEI_2022,
  vintage: VINTAGE_2020,
  codes: "number",
  generalBudget: "wide",
  stateCapital: "wide",
  titles: {
    year: true,
    spaced: false,
    quotes: "“”",
    fullWidthBrackets: true,
    words: {
      "revenue-and-expenditure": "收入支出决算表",
      "fiscal-appropriation": "财政拨款收入支出决算表",
      "basic-expenditure": "一般公共预算财政拨款基本支出决算表",
      "three-public-expenses": "一般公共预算财政拨款“三公”经费支出决算表",
    },
  },
  moneyLabel: "金额单位：",
  figures: { as: "grouped-number", nothing: "", holds: "shown" },
};
