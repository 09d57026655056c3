import type { CodeBlocksForm, LineForm } from "./form";

function total(key: string, ...aliases: string[]): LineForm {
  return { key, zone: "total", aliases: [key, ...aliases] };
}

export const BASIC_EXPENDITURE: CodeBlocksForm = {
  id: "basic-expenditure",
  layout: "code-blocks",
  title: "一般公共预算财政拨款基本支出决算表",
  titles:
    /^(?:(?:一般)?公共预算(?:财政拨款)?|财政拨款)基本支出(?:决算)?(?:\(?明细\)?|经济分类)?(?:决算)?(?:明细)?表$/,
  columns: [
    {
      key: "决算数",
      aliases: [
        "决算数",
        "金额",
        "合计",
        "小计",
        "基本支出",
        "决算",
        "本年支出",
        "决算金额",
        "支出决算数",
      ],
    },
    { key: "人员经费", aliases: ["人员经费", "人员支出"], partOf: "决算数" },
    { key: "公用经费", aliases: ["公用经费", "日常公用经费", "公用支出"], partOf: "决算数" },
  ],
  totals: [
    total("人员经费合计", "人员经费", "人员经费小计", "人员支出合计"),
    total("公用经费合计", "公用经费", "公用经费小计", "日常公用经费合计", "公用支出合计"),
    total("合计", "总计", "基本支出合计", "支出合计", "支出总计"),
  ],
};
