/** The nine tables, addressed by meaning: their order and numbers differ by place and year. */
export const TABLE_IDS = [
  "revenue-and-expenditure",
  "revenue",
  "expenditure",
  "fiscal-appropriation",
  "general-public-budget",
  "basic-expenditure",
  "government-funds",
  "state-capital",
  "three-public-expenses",
] as const;

export type TableId = (typeof TABLE_IDS)[number];
