/** What stands before a place that is not in the accounts at hand: of last year's book, the budget's, another file's. */
export const BOOK_BEFORE_PLACE = {
  accounts: "",
  "last-year": "上年 ",
  budget: "预算 ",
  information: "另一文件 ",
} as const;
