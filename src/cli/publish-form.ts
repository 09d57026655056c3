import type { CommandForm } from "./command-form";
import { OVERWRITE_OPTION } from "./shared-options";

/** The command `publish` and its options. */
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
