import type { CommandForm } from "./command-form";
import { FORMAT_OPTION } from "./shared-options";

/** The command `explain` and its options. */
export const EXPLAIN = {
  name: "explain",
  about: "说明为什么：一张工作表为什么认得或不认得，一个单元格为什么被指为有误或没有",
  operands: "文件 [工作表!单元格]",
  options: {
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: "explain 决算公开表.xlsx",
      does: "每张工作表：试过的表名、最接近的表样、每栏的表头和读法",
    },
    {
      line: "explain 决算公开表.xlsx 收入决算表!C8",
      does: "这一格：涉及它的每条关系、哪些有约束、考虑过的解释",
    },
    { line: "explain 决算公开表.xlsx \"'2022 年'!C8\"", does: "工作表名有空格等符号时加引号" },
    { line: "explain 收入决算表.xlsx c8 --format json", does: "只有一张工作表时可以只写单元格" },
  ],
  exits: [
    { code: 0, means: "已说明" },
    { code: 2, means: "没有说明：文件读不出，或没有这张工作表、这个单元格" },
  ],
} as const satisfies CommandForm;
