import type { ColumnForm, LineForm, Zone } from "./form";

/** The column of final figures; budget columns beside it are read as something else. */
export const FINAL_FIGURE: ColumnForm = {
  key: "决算数",
  aliases: [
    "决算数",
    "金额",
    "决算",
    "本年决算数",
    "决算金额",
    "收入决算数",
    "支出决算数",
    "合计",
    "小计",
  ],
};

export function line(zone: Zone, key: string, ...aliases: string[]): LineForm {
  return { key, zone, aliases: [key, ...aliases] };
}

export function part(of: string, partZone: Zone, key: string, ...aliases: string[]): LineForm {
  return { ...line(partZone, key, ...aliases), partOf: of };
}

export const EXPENDITURE_TOTAL = line(
  "total",
  "本年支出合计",
  "支出合计",
  "本年支出",
  "本年支出小计",
);

export const REVENUE_TOTAL = line("total", "本年收入合计", "收入合计", "本年收入", "本年收入小计");

export const REVENUE_GRAND_TOTAL = line("grand-total", "收入总计", "总计", "合计", "收入合计");

export const EXPENDITURE_GRAND_TOTAL = line("grand-total", "支出总计", "总计", "合计", "支出合计");
