import type { LineForm } from "./form";
import { part } from "./side-lines";

function again(key: string, ...aliases: string[]): LineForm {
  const [, words] = /^按(?:性质|经济分类)(.+)$/.exec(key)!;
  return part("本年支出合计", "items", key, words!, ...aliases);
}

/** The line below which 财决01 goes on with the economic classes. */
export const BY_ECONOMIC_CLASS = again(
  "按经济分类支出合计",
  "经济分类支出合计",
  "支出经济分类合计",
  "基本支出和项目支出合计",
);

/**
 * 财决01's third group of columns, 项目（按支出性质和经济分类）: spending by its nature, then by economic
 * class. Their keys say so, because 其他支出 is a functional category as well.
 */
export const SPENDING_AGAIN: readonly LineForm[] = [
  again("按性质基本支出"),
  again("按性质人员经费"),
  again("按性质公用经费", "日常公用经费"),
  again("按性质项目支出"),
  again("按性质基本建设类项目", "基本建设类项目支出"),
  again("按性质行政事业类项目", "行政事业类项目支出"),
  again("按性质上缴上级支出"),
  again("按性质经营支出"),
  again("按性质对附属单位补助支出"),
  BY_ECONOMIC_CLASS,
  again("按经济分类工资福利支出"),
  again("按经济分类商品和服务支出"),
  again("按经济分类对个人和家庭的补助", "对个人和家庭的补助支出"),
  again("按经济分类债务利息及费用支出"),
  again("按经济分类资本性支出（基本建设）"),
  again("按经济分类资本性支出"),
  again("按经济分类对企业补助（基本建设）"),
  again("按经济分类对企业补助"),
  again("按经济分类对社会保障基金补助"),
  again("按经济分类其他支出"),
];
