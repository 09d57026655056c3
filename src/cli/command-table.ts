import { KNOWN_PACKS } from "../narrative/packs/known-packs";
import {
  ACCEPT_OTHER_BOOK_OPTION,
  BUDGET_OPTION,
  FACTS_OPTION,
  LAST_YEAR_OPTION,
  OVERWRITE_OPTION,
} from "./book-options";
import type { CommandForm } from "./command-form";
import { EXPLAIN } from "./explain-form";
import { ROLL } from "./roll-form";

/*
 * The commands and their options, once: what is parsed, refused, suggested and printed as help.
 * A new command is a form here and a line in `main.ts`.
 */

export const CHECK = {
  name: "check",
  about: "识别九张公开表，核对勾稽关系，指出很可能填错的单元格",
  operands: "文件…",
  options: {
    format: {
      type: "string",
      value: "格式",
      choices: ["text", "json"],
      default: "text",
      about: "text 供人阅读，json 供程序使用",
    },
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
    { code: 2, means: "没有错误，但有文件或疑似公开表的工作表读不出，或什么都没有核对到" },
    { code: 0, means: "都核对了，没有错误" },
  ],
} as const satisfies CommandForm;

export const NARRATE = {
  name: "narrate",
  about: "由表中的数字写出决算情况说明；不知道的内容标为〔待填：…〕",
  operands: "文件或文件夹",
  options: {
    "last-year": LAST_YEAR_OPTION,
    budget: BUDGET_OPTION,
    "accept-other-book": ACCEPT_OTHER_BOOK_OPTION,
    facts: FACTS_OPTION,
    pack: {
      type: "string",
      value: [...KNOWN_PACKS.map(({ id }) => id), "模板文件"].join("|"),
      about: `用哪一种文本：${KNOWN_PACKS.map(({ id, province }) => `${id} 是${province}`).join("，")}，或自己的模板文件（写法见 docs/packs.md）；没有给出时看单位名称是哪个省的`,
    },
    format: {
      type: "string",
      value: "格式",
      choices: ["text", "html", "docx", "json"],
      about: "没有给出时由 --out 的扩展名决定；也没有 --out 时为 text",
    },
    out: {
      type: "string",
      value: "说明.docx",
      about: "写进文件：.docx（Word）、.html、.txt 或 .json；没有给出时打印出来",
    },
    overwrite: OVERWRITE_OPTION,
  },
  examples: [
    { line: "narrate 决算公开表.xlsx", does: "打印出来看" },
    {
      line: "narrate 决算公开表.xlsx --last-year 上年决算公开表.xlsx --out 说明.docx",
      does: "与上年比较，写成 Word 文档",
    },
    { line: "narrate 决算公开表.xlsx --pack 本省模板.txt --out 说明.docx", does: "用自己的模板" },
  ],
  exits: [
    { code: 0, means: "已写出" },
    { code: 2, means: "没有写出" },
  ],
} as const satisfies CommandForm;

export const PROOFREAD = {
  name: "proofread",
  about: "拿写好的决算情况说明与表逐个数字核对，指出写错的数字和文字",
  operands: "说明.docx 决算公开表.xlsx",
  options: {
    "last-year": LAST_YEAR_OPTION,
    budget: BUDGET_OPTION,
    "accept-other-book": ACCEPT_OTHER_BOOK_OPTION,
    facts: FACTS_OPTION,
    format: {
      type: "string",
      value: "格式",
      choices: ["text", "json"],
      default: "text",
      about: "text 供人阅读，json 供程序使用",
    },
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

export const PUBLISH = {
  name: "publish",
  about:
    "另存一份可以公开的副本：去掉本工具的标记和记录、Excel 记下的加载项，并列出还会随文件公开的内容",
  operands: "文件",
  options: {
    out: {
      type: "string",
      value: "公开稿.xlsx",
      about: "副本的文件名；原文件不变",
    },
    overwrite: OVERWRITE_OPTION,
  },
  examples: [
    { line: "publish 决算公开表.xlsx --out 公开稿.xlsx", does: "公布前另存一份干净的副本" },
    {
      line: "publish 标记后.xlsx --out 公开稿.xlsx --overwrite",
      does: "去掉 check --mark 的标记；替换上一次的副本",
    },
  ],
  exits: [
    { code: 0, means: "已写出" },
    { code: 2, means: "没有写出" },
  ],
} as const satisfies CommandForm;

/** Every command, in the order of the help. */
export const COMMAND_FORMS: readonly CommandForm[] = [
  CHECK,
  NARRATE,
  PROOFREAD,
  ROLL,
  PUBLISH,
  EXPLAIN,
];
