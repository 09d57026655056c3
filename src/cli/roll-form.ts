import {
  ACCEPT_OTHER_BOOK_OPTION,
  BUDGET_OPTION,
  FACTS_OPTION,
  OVERWRITE_OPTION,
  PLAIN_OPTION,
} from "./shared-options";
import type { CommandForm } from "./command-form";

/** The command `roll` and its options. */
export const ROLL = {
  name: "roll",
  about: "以上年的决算情况说明为底稿，按本年的表写成今年的：数字、方向、年份、科目都换成今年的",
  operands: "上年说明.docx 本年决算公开表.xlsx",
  options: {
    "last-year": {
      type: "string",
      value: "上年文件",
      required: true,
      about: "上年的部门决算公开表，上年的说明就是按它写的（必须给）",
    },
    "before-last": {
      type: "string",
      value: "再上一年文件",
      about: "再上一年的部门决算公开表：上年的说明与它比较增减，给了认得更准",
    },
    information: {
      type: "string",
      value: "机构运行信息表文件",
      about:
        "本年的机构运行信息表、国有资产使用情况表不在决算公开表的文件里时，在这里给出；文件里已有的以文件里的为准",
    },
    budget: BUDGET_OPTION,
    "accept-other-book": ACCEPT_OTHER_BOOK_OPTION,
    facts: FACTS_OPTION,
    format: {
      type: "string",
      value: "格式",
      choices: ["text", "docx", "json"],
      about: "没有给出时由 --out 的扩展名决定",
    },
    out: {
      type: "string",
      value: "今年说明.docx",
      required: true,
      about:
        "写进文件（必须给）：.docx（上年的 Word 文档加修订，接受全部修订即今年的说明）、.txt（待填、待核的地方标在文中）或 .json",
    },
    plain: PLAIN_OPTION,
    overwrite: OVERWRITE_OPTION,
  },
  examples: [
    {
      line: "roll 上年说明.docx 决算公开表.xlsx --last-year 上年决算公开表.xlsx --out 今年说明.docx",
      does: "在上年的 Word 文档上修订：改了哪里一目了然，没有把握的标黄并加批注",
    },
    {
      line: "roll 上年说明.docx 决算公开表.xlsx --last-year 上年决算公开表.xlsx --budget 预算公开表.xlsx --facts 补充资料.json --out 今年说明.docx",
      does: "连年初预算和补充资料一起用",
    },
    {
      line: "roll 上年说明.txt 决算公开表.xlsx --last-year 上年决算公开表.xlsx --out 今年说明.txt",
      does: "纯文本，没有把握的地方标在文中",
    },
  ],
  exits: [
    { code: 0, means: "已写出；没有把握的地方标在结果里" },
    { code: 2, means: "没有写出" },
  ],
} as const satisfies CommandForm;
