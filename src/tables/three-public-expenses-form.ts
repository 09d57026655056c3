import type { ItemsForm, LineForm } from "./form";

function item(key: string, ...aliases: string[]): LineForm {
  return { key, zone: "items", aliases: [key, ...aliases] };
}

const VEHICLES = "公务用车购置及运行维护费";

export const THREE_PUBLIC_EXPENSES: ItemsForm = {
  id: "three-public-expenses",
  layout: "items",
  title: "财政拨款“三公”经费支出决算表",
  // Some provinces print one more for the funds: another table.
  titles: /^(?!.*(?:政府性基金|国有资本))[一-龥、及和()]*三公[一-龥、及和()]*表$/,
  items: [
    item(
      "合计",
      "三公经费合计",
      "三公经费",
      "三公经费支出",
      "支出合计",
      "总计",
      "三公经费支出合计",
      "三公经费小计",
    ),
    item(
      "因公出国（境）费",
      "因公出国(境)费",
      "因公出国(境)费用",
      "因公出国境费",
      "因公出国(境)",
      "出国(境)费",
    ),
    item(
      VEHICLES,
      "公务用车购置及运行费",
      "公务用车购置及运行维护费用",
      "公务用车购置和运行费",
      "公务用车购置和运行维护费",
      "公务用车费",
      "公务用车",
      "公务用车购置及运行",
      "公务用车购置及运行维护",
      "公务用车购置及维护费",
    ),
    {
      ...item("公务用车购置费", "购置费", "公务用车购置", "公务用车购置费用", "购置"),
      partOf: VEHICLES,
    },
    {
      ...item(
        "公务用车运行维护费",
        "公务用车运行费",
        "运行费",
        "运行维护费",
        "公务用车运行",
        "公务用车运行维护",
        "公务用车运行维护费用",
        "运行维护",
        "运行",
      ),
      partOf: VEHICLES,
    },
    item("公务接待费", "公务接待", "接待费", "公务接待费用"),
    item("会议费", "会议费支出"),
    item("培训费", "培训费支出"),
  ],
  columns: [
    {
      key: "预算数",
      aliases: [
        "预算数",
        "年初预算数",
        "全年预算数",
        "预算",
        "本年预算数",
        "调整预算数",
        "调整后预算数",
        "预算金额",
      ],
    },
    {
      key: "决算数",
      aliases: [
        "决算数",
        "决算",
        "本年决算数",
        "支出决算数",
        "决算统计数",
        "统计数",
        "实际支出数",
        "决算金额",
        "支出数",
      ],
    },
  ],
};
