import type { TableId } from "../accounts";
import type { FormLayout, TitleStyle } from "../layout";

const TITLES: Readonly<Record<TableId, string>> = {
  "revenue-and-expenditure": "收入支出决算总表",
  revenue: "收入决算表",
  expenditure: "支出决算表",
  "fiscal-appropriation": "财政拨款收入支出决算总表",
  "general-public-budget": "一般公共预算财政拨款支出决算表",
  "basic-expenditure": "一般公共预算财政拨款基本支出决算明细表",
  "government-funds": "政府性基金预算财政拨款收入支出决算表",
  "state-capital": "国有资本经营预算财政拨款支出决算表",
  "three-public-expenses": "财政拨款“三公”经费支出决算表",
};

/** The wide forms say 收入支出 where the narrow ones say 支出. */
const WIDE_TITLES: Partial<Record<TableId, string>> = {
  "general-public-budget": "一般公共预算财政拨款收入支出决算表",
  "state-capital": "国有资本经营预算财政拨款收入支出决算表",
};

/** The title of a table in the words of its layout, before year, spacing and quotation marks. */
export function titleWords(table: TableId, layout: FormLayout): string {
  const given = layout.titles.words?.[table];
  if (given !== undefined) return given;
  const wide =
    (table === "general-public-budget" && layout.generalBudget === "wide") ||
    (table === "state-capital" && layout.stateCapital === "wide");
  return (wide ? WIDE_TITLES[table] : undefined) ?? TITLES[table];
}

/** The title as printed: `2022年度收入支出决算总表`, `收 入 决 算 表`. */
export function titleText(table: TableId, layout: FormLayout, year: number): string {
  const words = dressed(titleWords(table, layout), layout.titles);
  const spaced = layout.titles.spaced ? [...words].join(" ") : words;
  return layout.titles.year ? `${year}年度${spaced}` : spaced;
}

function dressed(words: string, style: TitleStyle): string {
  const [open = "", close = ""] = style.quotes;
  const quoted = words.replace("“", open).replace("”", close);
  return style.fullWidthBrackets ? quoted : quoted.replace("（", "(").replace("）", ")");
}

/** The tag above a table: 公开01表, 表1, 附件1. */
export function tagText(place: number, layout: FormLayout): string {
  switch (layout.tags) {
    case "公开":
      return `公开${String(place).padStart(2, "0")}表`;
    case "表":
      return `表${place}`;
    case "附件":
      return `附件${place}`;
    case "none":
      return "";
  }
}
