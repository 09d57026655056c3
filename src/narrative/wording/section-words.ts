/** What a section of the explanation is about, whatever its number is in a province's form. */
export type SectionKind =
  | "totals"
  | "revenue"
  | "expenditure"
  | "appropriation"
  | "general"
  | "basic"
  | "funds"
  | "capital"
  | "three-public"
  | "running"
  | "procurement"
  | "assets"
  | "performance"
  | "terms"
  /** Under a heading that is none of these, or before any: only words that mean one thing anywhere are read. */
  | "unplaced";

/**
 * The words of a heading, the telling ones first: a heading about 政府性基金 names 收入支出决算 as well.
 * Source: the forms of the ministry, 湖北, 上海, 云南 and 贵州, 2018–2024.
 */
export const SECTION_WORDS: readonly (readonly [words: RegExp, section: SectionKind])[] = [
  [/名词解释/, "terms"],
  [/国有资本经营/, "capital"],
  [/政府性基金/, "funds"],
  [/三公/, "three-public"],
  [/机关运行/, "running"],
  [/政府采购/, "procurement"],
  [/国有资产|资产占用|资产占有/, "assets"],
  [/绩效/, "performance"],
  [/基本支出/, "basic"],
  [/一般公共预算.*支出/, "general"],
  [/财政拨款/, "appropriation"],
  [/收入(?:、|和|与)?支出(?:决算)?|收、?支|收入支出/, "totals"],
  [/收入决算|收入情况|收入总体/, "revenue"],
  [/支出决算|支出情况|支出总体/, "expenditure"],
];

/** Sections that a heading inside any other section opens: 其他重要事项 holds several. */
export const OPENED_ANYWHERE: ReadonlySet<SectionKind> = new Set([
  "basic",
  "funds",
  "capital",
  "three-public",
  "running",
  "procurement",
  "assets",
  "performance",
]);
