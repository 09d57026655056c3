import { KNOWN_PACKS } from "../narrative/packs/known-packs";
import type { CommandForm, CommandOption } from "./command-form";
import { EXPLAIN } from "./explain-form";

/*
 * The commands and their options, once: what is parsed, refused, suggested and printed as help.
 * A new command is a form here and a line in `main.ts`.
 */

const LAST_YEAR = {
  type: "string",
  value: "上年文件",
  about: "上年的部门决算公开表：比较增减，核对结转是否衔接、是否误用上年数",
} as const satisfies CommandOption;

const BUDGET = {
  type: "string",
  value: "预算公开文件",
  about: "同年的部门预算公开表（一般公共预算支出表、“三公”经费预算表）：取年初预算数",
} as const satisfies CommandOption;

const FACTS = {
  type: "string",
  value: "补充资料.json",
  about: "表里没有的数字和原因（样子见 docs/facts.md）",
} as const satisfies CommandOption;

const ACCEPT_OTHER_BOOK = {
  type: "boolean",
  default: false,
  about: "上年或预算的文件像是选错了（别的单位的，或与本年逐个数字相同）时，仍然采用",
} as const satisfies CommandOption;

const OVERWRITE = {
  type: "boolean",
  default: false,
  about: "要写的文件已经存在时，替换它。命令要读的文件任何时候都不会被覆盖",
} as const satisfies CommandOption;

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
    "last-year": LAST_YEAR,
    budget: BUDGET,
    "accept-other-book": ACCEPT_OTHER_BOOK,
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
    overwrite: OVERWRITE,
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
    "last-year": LAST_YEAR,
    budget: BUDGET,
    "accept-other-book": ACCEPT_OTHER_BOOK,
    facts: FACTS,
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
    overwrite: OVERWRITE,
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
    "last-year": LAST_YEAR,
    budget: BUDGET,
    "accept-other-book": ACCEPT_OTHER_BOOK,
    facts: FACTS,
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
    overwrite: OVERWRITE,
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
    overwrite: OVERWRITE,
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
export const COMMAND_FORMS: readonly CommandForm[] = [CHECK, NARRATE, PROOFREAD, PUBLISH, EXPLAIN];
