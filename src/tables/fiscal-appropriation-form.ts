import type { TwoSidedForm } from "./form";
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

const OPENING = "年初财政拨款结转和结余";

const CLOSING = "年末财政拨款结转和结余";

export const FISCAL_APPROPRIATION: TwoSidedForm = {
  id: "fiscal-appropriation",
  layout: "two-sided",
  title: "财政拨款收入支出决算总表",
  titles: /^财政拨款(?:收入支出|收支)决算总?表$/,
  revenue: {
    items: "各项收入",
    columns: [FINAL_FIGURE],
    lines: [
      line(
        "items",
        "一般公共预算财政拨款",
        "一般公共预算财政拨款收入",
        "一般公共预算拨款",
        "一般公共预算",
      ),
      line(
        "items",
        "政府性基金预算财政拨款",
        "政府性基金预算财政拨款收入",
        "政府性基金财政拨款",
        "政府性基金预算",
      ),
      line(
        "items",
        "国有资本经营预算财政拨款",
        "国有资本经营预算财政拨款收入",
        "国有资本经营财政拨款",
        "国有资本经营预算",
      ),
      REVENUE_TOTAL,
      line(
        "carry-over",
        OPENING,
        "年初结转和结余",
        "上年结转",
        "上年结转和结余",
        "年初财政拨款结转结余",
        "上年财政拨款结转和结余",
      ),
      part(
        OPENING,
        "carry-over",
        "年初一般公共预算财政拨款",
        "一般公共预算财政拨款",
        "一般公共预算",
        "一般公共预算财政拨款结转和结余",
      ),
      part(
        OPENING,
        "carry-over",
        "年初政府性基金预算财政拨款",
        "政府性基金预算财政拨款",
        "政府性基金预算",
        "政府性基金财政拨款",
        "政府性基金预算财政拨款结转和结余",
      ),
      part(
        OPENING,
        "carry-over",
        "年初国有资本经营预算财政拨款",
        "国有资本经营预算财政拨款",
        "国有资本经营预算",
        "国有资本经营财政拨款",
        "国有资本经营预算财政拨款结转和结余",
      ),
      REVENUE_GRAND_TOTAL,
    ],
  },
  expenditure: {
    items: "各项支出",
    columns: [
      { key: "小计", aliases: ["小计", "合计", "决算数", "金额"] },
      {
        key: "一般公共预算",
        aliases: ["一般公共预算财政拨款", "一般公共预算", "一般公共预算财政拨款支出"],
      },
      {
        key: "政府性基金预算",
        aliases: [
          "政府性基金预算财政拨款",
          "政府性基金预算",
          "政府性基金财政拨款",
          "政府性基金",
          "政府性基金预算财政拨款支出",
        ],
      },
      // Not before 2020.
      {
        key: "国有资本经营预算",
        optional: true,
        aliases: [
          "国有资本经营预算财政拨款",
          "国有资本经营预算",
          "国有资本经营财政拨款",
          "国有资本经营预算财政拨款支出",
        ],
      },
    ],
    lines: [
      ...CATEGORY_LINES,
      EXPENDITURE_TOTAL,
      line(
        "carry-over",
        CLOSING,
        "年末结转和结余",
        "结转下年",
        "年末财政拨款结转结余",
        "年末财政拨款结余",
      ),
      part(
        CLOSING,
        "carry-over",
        "年末一般公共预算财政拨款",
        "一般公共预算财政拨款",
        "一般公共预算财政拨款结转和结余",
      ),
      part(
        CLOSING,
        "carry-over",
        "年末政府性基金预算财政拨款",
        "政府性基金预算财政拨款",
        "政府性基金预算财政拨款结转和结余",
      ),
      part(
        CLOSING,
        "carry-over",
        "年末国有资本经营预算财政拨款",
        "国有资本经营预算财政拨款",
        "国有资本经营预算财政拨款结转和结余",
      ),
      EXPENDITURE_GRAND_TOTAL,
    ],
  },
};
