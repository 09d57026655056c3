import { called, vaguely, type TextCaption } from "./caption";
import type { SectionKind } from "./section-words";

/** The budget of a fact, where there is one. */
export const BUDGET_OF: ReadonlyMap<string, string> = new Map([
  ["一般公共预算支出", "一般公共预算支出年初预算"],
  ["机关运行经费", "机关运行经费年初预算"],
  ["三公经费决算", "三公经费预算"],
  ["因公出国（境）费决算", "因公出国（境）费预算"],
  ["公务用车费决算", "公务用车费预算"],
  ["公务用车购置费决算", "公务用车购置费预算"],
  ["公务用车运行维护费决算", "公务用车运行维护费预算"],
  ["公务接待费决算", "公务接待费预算"],
]);

/** What a share is of, where the text only says 占. */
export const WHOLE_OF: Readonly<Partial<Record<SectionKind, string>>> = {
  revenue: "本年收入合计",
  expenditure: "本年支出合计",
  general: "一般公共预算支出",
  basic: "一般公共预算基本支出",
  "three-public": "三公经费决算",
  procurement: "政府采购支出",
};

/** What a share is of, as the words after 占 say it; the longest that fits counts. */
export const WHOLES: readonly TextCaption[] = [
  ...called("本年收入合计", "本年收入", "本年收入合计", "收入合计"),
  ...called("本年支出合计", "本年支出", "本年支出合计", "支出合计"),
  ...called("一般公共预算支出", "一般公共预算财政拨款支出", "一般公共预算支出"),
  ...vaguely(["本年收入合计", "收入总计"], "总收入", "收入总额", "全年收入"),
  ...vaguely(["本年支出合计", "支出总计"], "总支出", "支出总额", "全年支出"),
  ...vaguely(
    ["一般公共预算支出", "财政拨款本年支出"],
    "财政拨款支出",
    "本年财政拨款支出",
    "财政拨款支出合计",
    "一般公共预算财政拨款总支出",
  ),
  ...vaguely(["一般公共预算基本支出", "基本支出"], "基本支出", "基本支出合计"),
  ...called(
    "一般公共预算项目支出",
    "一般公共预算项目支出",
    "一般公共预算项目支出总额",
    "一般公共预算财政拨款项目支出",
  ),
  ...called(
    "三公经费决算",
    "三公经费",
    "三公经费支出",
    "三公经费决算",
    "三公经费总额",
    "三公经费财政拨款支出",
    "三公经费财政拨款支出决算",
  ),
  ...called("政府采购支出", "政府采购支出", "政府采购支出总额", "政府采购总额"),
  ...called("授予中小企业合同金额", "授予中小企业合同金额", "授予中小企业的合同金额"),
  ...called("政府采购货物支出", "货物支出", "货物支出金额", "货物采购金额"),
  ...called("政府采购工程支出", "工程支出", "工程支出金额", "工程采购金额"),
  ...called("政府采购服务支出", "服务支出", "服务支出金额", "服务采购金额"),
];
