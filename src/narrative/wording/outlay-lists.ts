/** A part of 基本支出 whose 款 a text may list behind it: the list of the books, and with which codes. */
export const OUTLAY_LISTS: Readonly<Record<string, readonly [list: string, within: string]>> = {
  人员经费: ["人员经费款", ""],
  公用经费: ["公用经费款", ""],
  工资福利支出: ["人员经费款", "301"],
  对个人和家庭的补助: ["人员经费款", "303"],
  商品和服务支出: ["公用经费款", "302"],
  资本性支出: ["公用经费款", "310"],
};

/** `公用经费26.68万元，占基本支出的8.17%，主要包括：办公费、印刷费`: which part, whether 主要, the names. */
export const OUTLAYS =
  /(人员经费|公用经费|工资福利支出|商品和服务支出|对个人和家庭的补助|资本性支出)(?:支出|用途)?[\d,.]*(?:万元|元)?[，。；]?(?:占[^，。；]*[，。；])?(主要)?(?:包括|用于|是|有)：?([^。；]+)/g;
