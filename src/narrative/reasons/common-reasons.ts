/** What is often the reason, for an author to take or to change. None counts until it is taken. */
export const COMMON_REASONS: readonly string[] = [
  "人员经费政策性调整",
  "人员变动",
  "落实过紧日子要求，压减一般性支出",
  "年中追加项目经费",
  "部分项目跨年实施，按进度支付",
  "项目完成，本年不再安排",
  "年初未安排此项预算，年中下达",
  "厉行节约，严格控制支出",
];
