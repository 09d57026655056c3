import { KNOWN_PACKS } from "../narrative/packs/known-packs";
import type { CommandForm } from "./command-form";
import {
  ACCEPT_OTHER_BOOK_OPTION,
  BUDGET_OPTION,
  FACTS_OPTION,
  LAST_YEAR_OPTION,
  OVERWRITE_OPTION,
  PLAIN_OPTION,
} from "./shared-options";

/** The command `narrate` and its options. */
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
    plain: PLAIN_OPTION,
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
