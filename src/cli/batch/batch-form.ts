import type { CommandForm } from "../command-form";
import { OVERWRITE_OPTION } from "../shared-options";

/** The command `batch` and its options. */
export const BATCH = {
  name: "batch",
  about: "核对一个文件夹（连同各级子文件夹）里的全部工作簿，写出一份总表",
  operands: "文件夹",
  options: {
    out: {
      type: "string",
      value: "总表.xlsx|总表.jsonl",
      about: ".xlsx 供人阅读：汇总、问题、未能核对、部门名单；.jsonl 供程序使用：一套表一行",
    },
    departments: {
      type: "string",
      value: "部门名单.csv",
      about:
        "应当公开的部门或单位，一行一个；有表头“部门名称”或“单位名称”的取那一列，否则取第一列。没有找到文件的部门写进总表",
    },
    workers: {
      type: "string",
      value: "个数",
      about: "同时核对几个文件；没有给出时与处理器的核数相同。结果与个数无关",
    },
    overwrite: OVERWRITE_OPTION,
  },
  examples: [
    { line: "batch 全省决算公开 --out 总表.xlsx", does: "核对全部工作簿，写成 Excel 总表" },
    {
      line: "batch 全省决算公开 --out 总表.jsonl --departments 部门名单.csv",
      does: "写成一行一套的 JSON，并指出哪些部门没有文件",
    },
  ],
  exits: [
    { code: 1, means: "有错误" },
    { code: 2, means: "没有错误，但有文件读不出、有部门没有文件，或什么都没有核对到" },
    { code: 0, means: "都核对了，没有错误" },
  ],
} as const satisfies CommandForm;
