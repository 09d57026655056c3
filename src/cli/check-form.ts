import type { CommandForm } from "./command-form";
import {
  ACCEPT_OTHER_BOOK_OPTION,
  BUDGET_OPTION,
  LAST_YEAR_OPTION,
  OVERWRITE_OPTION,
  FORMAT_OPTION,
} from "./shared-options";

/** The command `check` and its options. */
export const CHECK = {
  name: "check",
  about: "识别九张公开表，核对勾稽关系，指出很可能填错的单元格",
  operands: "文件…",
  options: {
    format: FORMAT_OPTION,
    "one-set": {
      type: "boolean",
      default: false,
      about: "所给的多个文件或文件夹是同一单位同一年度的一套表",
    },
    "last-year": LAST_YEAR_OPTION,
    budget: BUDGET_OPTION,
    "accept-other-book": ACCEPT_OTHER_BOOK_OPTION,
    mark: {
      type: "string",
      value: "副本.xlsx",
      about: "另存一份 .xlsx，把有问题的单元格标色并加批注；原文件不变",
    },
    report: {
      type: "string",
      value: "核对报告.xlsx|核对报告.docx",
      about:
        "写出可以签字上报的核对报告：结论、问题清单、建议、处理情况、审核说明；几个文件写进同一份，扩展名决定格式",
    },
    reviewer: {
      type: "string",
      value: "姓名",
      about: "核对报告上的审核人；没有给出时留空，手工填写",
    },
    overwrite: OVERWRITE_OPTION,
  },
  examples: [
    { line: "check 决算公开表.xlsx", does: "核对一个工作簿" },
    { line: "check 九张表的文件夹 --one-set", does: "九张表分存九个文件" },
    {
      line: "check 决算公开表.xlsx --last-year 上年决算公开表.xlsx --mark 标记后.xlsx",
      does: "与上年比较，另存标了颜色、带批注的副本",
    },
    {
      line: "check 甲单位.xlsx 乙单位.xlsx --report 核对报告.docx --reviewer 张三",
      does: "两个工作簿写进一份 Word 核对报告",
    },
  ],
  exits: [
    { code: 1, means: "有错误" },
    {
      code: 2,
      means:
        "没有错误，但有文件或疑似公开表的工作表读不出，或什么都没有核对到；或 --last-year、--budget 的文件不能采用，没有核对",
    },
    { code: 0, means: "都核对了，没有错误" },
  ],
} as const satisfies CommandForm;
