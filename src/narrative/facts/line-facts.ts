/** What each line of a list knows, by its short name. */
export const LINE_FACTS = {
  named: ["名称", "本年", "上年"],
  codes: [
    "编码",
    "名称",
    "类名",
    "款名",
    "本年",
    "上年",
    "基本支出",
    "项目支出",
    "上年基本支出",
    "上年项目支出",
    "年初预算",
    "基本支出年初预算",
    "项目支出年初预算",
    "全年预算",
    "用途",
    "解释",
    "下级",
  ],
} as const;

/** Those of them that are words. */
export const LINE_WORDS: readonly string[] = [
  "编码",
  "名称",
  "类名",
  "款名",
  "下级",
  "用途",
  "解释",
];
