import { USUAL_REASON_FROM } from "../proofreading/reason-threshold";
import type { CommandForm } from "./command-form";
import {
  ACCEPT_OTHER_BOOK_OPTION,
  BUDGET_OPTION,
  FACTS_OPTION,
  LAST_YEAR_OPTION,
  OVERWRITE_OPTION,
  FORMAT_OPTION,
} from "./shared-options";

/** The command `proofread` and its options. */
export const PROOFREAD = {
  name: "proofread",
  about: "拿写好的决算情况说明与表逐个数字核对，指出写错的数字和文字",
  operands: "说明.docx 决算公开表.xlsx",
  options: {
    "last-year": LAST_YEAR_OPTION,
    budget: BUDGET_OPTION,
    "accept-other-book": ACCEPT_OTHER_BOOK_OPTION,
    facts: FACTS_OPTION,
    "reason-threshold": {
      type: "string",
      value: "百分比",
      about: `科目的决算数与年初预算数相差达到这个百分比而没有写原因的，给一处提示；不写就是 ${USUAL_REASON_FROM}`,
    },
    format: FORMAT_OPTION,
    out: {
      type: "string",
      value: "加批注.docx",
      about: "另存一份 .docx，在写错的地方加批注；原文件不变",
    },
    overwrite: OVERWRITE_OPTION,
  },
  examples: [
    { line: "proofread 说明.docx 决算公开表.xlsx", does: "校对，结果打印出来" },
    {
      line: "proofread 说明.docx 决算公开表.xlsx --last-year 上年决算公开表.xlsx --out 加批注.docx",
      does: "连增减一起校对，另存加了批注的副本",
    },
    { line: "proofread 说明.txt 决算公开表.xlsx --format json", does: "纯文本；结果供程序使用" },
  ],
  exits: [
    { code: 0, means: "没有发现错误" },
    { code: 1, means: "有错误" },
    { code: 2, means: "没有校对" },
  ],
} as const satisfies CommandForm;
