import type { TableId } from "../accounts";

/** How a workbook's sheets are named. */
export type SheetNaming = "GK" | "Z" | "title" | "table-number" | "plain";

/** The ministry's own names of its forms, as its software writes them on the sheets it exports. */
const MINISTRY_FORMS: Partial<Record<TableId, string>> = {
  "revenue-and-expenditure": "Z01 收入支出决算总表(财决01表)",
  revenue: "Z03 收入决算表(财决03表)",
  expenditure: "Z04 支出决算表(财决04表)",
  "fiscal-appropriation": "Z01_1 财政拨款收入支出决算总表(财决01-1表)",
  "general-public-budget": "Z07 一般公共预算财政拨款收入支出决算表(财决07表)",
  "basic-expenditure": "Z08_1 一般公共预算财政拨款基本支出决算明细表",
  "government-funds": "Z09 政府性基金预算财政拨款收入支出决算表(财决09表)",
  "state-capital": "Z11 国有资本经营预算财政拨款收入支出决算表",
};

const LONGEST = 31;

/** The name of the sheet that holds a table; Excel allows 31 characters and no slashes. */
export function sheetName(
  naming: SheetNaming,
  table: TableId,
  place: number,
  words: string,
): string {
  return named(naming, table, place, words).slice(0, LONGEST);
}

function named(naming: SheetNaming, table: TableId, place: number, words: string): string {
  switch (naming) {
    case "GK":
      return `GK${String(place).padStart(2, "0")} ${words}`;
    case "Z":
      return MINISTRY_FORMS[table] ?? `F03 ${words}`;
    case "title":
      return words;
    case "table-number":
      return `表${place}`;
    case "plain":
      return `Sheet${place}`;
  }
}
