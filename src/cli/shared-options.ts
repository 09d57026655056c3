import type { CommandOption } from "./command-form";

/*
 * Options that several commands have.
 */

/** Last year's workbook. */
export const LAST_YEAR_OPTION = {
  type: "string",
  value: "上年文件",
  about:
    "上年的部门决算公开表：比较增减，核对结转是否衔接、是否误用上年数；里面有几套表的，取同单位上年的一套；不是上年的不采用",
} as const satisfies CommandOption;

/** The budget's publication. */
export const BUDGET_OPTION = {
  type: "string",
  value: "预算公开文件",
  about: "同年的部门预算公开表（一般公共预算支出表、“三公”经费预算表）：取年初预算数",
} as const satisfies CommandOption;

/** What no table holds. */
export const FACTS_OPTION = {
  type: "string",
  value: "补充资料.json",
  about: "表里没有的数字和原因（样子见 docs/facts.md）",
} as const satisfies CommandOption;

/** A book that seems to have been chosen by mistake. */
export const ACCEPT_OTHER_BOOK_OPTION = {
  type: "boolean",
  default: false,
  about: "上年或预算的文件像是选错了（别的单位的，或与本年逐个数字相同）时，仍然采用",
} as const satisfies CommandOption;

/** Whether another file of that name may be replaced. */
export const OVERWRITE_OPTION = {
  type: "boolean",
  default: false,
  about: "要写的文件已经存在时，替换它。命令要读的文件任何时候都不会被覆盖",
} as const satisfies CommandOption;

/** What a report is printed as. */
export const FORMAT_OPTION = {
  type: "string",
  value: "格式",
  choices: ["text", "json"],
  default: "text",
  about: "text 供人阅读，json 供程序使用",
} as const satisfies CommandOption;

/** Word documents without the content controls that say what a number is. */
export const PLAIN_OPTION = {
  type: "boolean",
  default: false,
  about:
    "写出的 Word 文档里不带内容控件（控件的标记写明每个数字是什么，明年滚动这篇说明时不用再认；看起来与普通文字一样）",
} as const satisfies CommandOption;
