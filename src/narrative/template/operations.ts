/** What an insert can do beside naming a fact. */
export interface Operation {
  /** The kinds of words that follow its name, in order; a trailing `?` may be left out. */
  readonly takes: readonly ("fact" | "fact?" | "list" | "text" | "text?" | "condition")[];
  /** How many parts stand after the colon: the least and the most. */
  readonly bodies: readonly [least: number, most: number];
  /** An example, for messages and for docs/packs.md. */
  readonly example: string;
  readonly about: string;
}

/** By name; `render-template.ts` holds how each is rendered. */
export const OPERATIONS = {
  比上年: {
    takes: ["fact"],
    bodies: [0, 0],
    example: "{比上年 收入总计}",
    about: "增加…万元，增长…%；减少…万元，下降…%；持平",
  },
  比: {
    takes: ["fact", "fact"],
    bodies: [0, 0],
    example: "{比 三公经费决算 三公经费预算}",
    about: "前一个比后一个：增加…万元，增长…%；减少…万元，下降…%；持平",
  },
  占: {
    takes: ["fact", "fact"],
    bodies: [0, 0],
    example: "{占 基本支出 本年支出合计}",
    about: "前一个占后一个的百分比",
  },
  差额: {
    takes: ["fact", "fact?"],
    bodies: [0, 0],
    example: "{差额 收入总计}",
    about: "与上年（或后一个）相差的金额，不带增减",
  },
  增减率: {
    takes: ["fact", "fact?"],
    bodies: [0, 0],
    example: "{增减率 收入总计}",
    about: "与上年（或后一个）相差的百分比，不带增减",
  },
  完成率: {
    takes: ["fact", "fact"],
    bodies: [0, 0],
    example: "{完成率 本年 年初预算}",
    about: "前一个完成后一个的百分比，不带文字",
  },
  完成: {
    takes: ["fact", "fact", "text?"],
    bodies: [0, 0],
    example: "{完成 本年 年初预算 “年初预算”}",
    about: "完成年初预算的…%；没有安排预算时如实说明",
  },
  大小: {
    takes: ["fact", "fact"],
    bodies: [3, 3],
    example: "{大小 本年 年初预算：决算数大于预算数｜决算数小于预算数｜决算数与预算数一致}",
    about: "按前一个大于、小于、等于后一个，选用三段文字之一",
  },
  分档: {
    takes: ["fact", "text"],
    bodies: [2, 9],
    example: "{分档 部门整体绩效自评得分 “90、80、60”：优｜良｜中｜差}",
    about: "数字不低于第一个界限用第一段文字，不低于第二个用第二段……都不到用最后一段",
  },
  若: {
    takes: ["condition"],
    bodies: [1, 2],
    example: "{若 有 经营支出：经营支出{经营支出}。｜无经营支出。}",
    about: "条件成立时用第一段，否则用第二段（可不写）",
  },
  逐项: {
    takes: ["list", "text?"],
    bodies: [1, 1],
    example: "{逐项 收入来源 “；”：{名称}{本年}}",
    about: "对清单的每一项重复，写出文字的各项之间用引号里的符号隔开（不写则为“、”）",
  },
  变动: {
    takes: ["list"],
    bodies: [0, 0],
    example: "{变动 支出性质}",
    about: "清单各项与上年相比的增减，从大到小；最多三项，其余合并",
  },
  原因: {
    takes: ["text"],
    bodies: [0, 0],
    example: "{原因 收入总计增减}",
    about: "编制人选定或写下的原因；没有时留〔待填〕",
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof OPERATIONS;

/** Whether an insert's first word names an operation, and not a fact. */
export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(OPERATIONS, name);
}

/** How charts are written, for messages and for docs/packs.md. */
export const CHART_EXAMPLES = {
  columns: "【柱图 收入、支出决算总计变动情况：收入总计 支出总计】",
  pie: "【饼图 收入决算结构：收入来源】",
} as const;

/** The count of the line in a loop. */
export const ORDINAL = "序号";
