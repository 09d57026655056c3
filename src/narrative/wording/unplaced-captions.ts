import { called, type TextCaption } from "./caption";

/**
 * What means one fact wherever it stands. 收入总计 may be that of 财政拨款, 基本支出 that of one budget:
 * they are not among these.
 */
export const UNPLACED_CAPTIONS: readonly TextCaption[] = [
  ...called("收入总计", "收入支出总计", "收、支总计", "收支总计", "收入、支出总计"),
  ...called("本年收入合计", "本年收入合计"),
  ...called("本年支出合计", "本年支出合计"),
  ...called("财政拨款收入总计", "财政拨款收、支总计", "财政拨款收支总计", "财政拨款收入支出总计"),
  ...called("一般公共预算支出", "一般公共预算财政拨款支出"),
  ...called("一般公共预算基本支出", "一般公共预算财政拨款基本支出"),
  ...called("政府性基金支出", "政府性基金预算财政拨款支出"),
  ...called("国有资本经营支出", "国有资本经营预算财政拨款支出"),
  ...called("三公经费决算", "三公经费支出决算", "三公经费财政拨款支出", "财政拨款三公经费支出"),
  ...called("因公出国（境）费决算", "因公出国（境）费", "因公出国（境）费支出"),
  ...called("公务用车费决算", "公务用车购置及运行维护费", "公务用车购置及运行费"),
  ...called("公务用车购置费决算", "公务用车购置费"),
  ...called("公务用车运行维护费决算", "公务用车运行维护费"),
  ...called("公务接待费决算", "公务接待费", "公务接待费支出"),
  ...called("机关运行经费", "机关运行经费支出"),
];
