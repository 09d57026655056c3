import type { WordingSlip } from "./wording-slip";

/** Digits that end in a point, begin with one, begin with a nought or have two points. */
const CUT_SHORT = [
  { after: /[增加减少长降为至数共计达超]$/, pattern: /\d+\.(?=万元|元|%|个|人|辆)/g },
  { notAfter: /[\d.,]$/, pattern: /\.\d+(?=万元|%)/g },
  // After a comma, or a point, they are the thousands, or the decimals, of a longer number.
  { notAfter: /[\d.,]$/, pattern: /0\d+(?:\.\d+)?(?=万元)/g },
  { pattern: /\d+\.\d+\.\d+(?=万元|%)/g },
] as const;

/** What money is told of, right before its number. */
const OF_MONEY =
  /(?:支出|收入|预算|决算|合计|总计|总额|金额|资金|结余|经费|费)(?:数|额|为|了|共|约|达|是|：)*$/;
/** People may grow by 12.5万 as well: an amount has its cents. */
const MOVED_BY = /(?:增加|减少)(?:额|为|了|约|到|至)*$/;
/** Where the next number brings the unit, 分别为12.50、13.60万元, none is lost. */
const CLAUSE_ENDS = "(?=[，。；）](?!\\d))";

/** Numbers that are cut short, and units that are lost. */
export const LOST_UNITS: readonly WordingSlip[] = [
  {
    ...CUT_SHORT[0],
    others: CUT_SHORT.slice(1),
    message: (found) => `数字“${found}”写得不完整，请核对。`,
    expected: () => "",
  },
  {
    after: /(?:增长|下降|降低|增幅|降幅|上升|增长率)(?:了|为|达)?$/,
    pattern: new RegExp(`\\d+(?:\\.\\d+)?${CLAUSE_ENDS}`, "g"),
    others: [
      {
        after:
          /(?:占(?!地)[^，。；：\d]{0,24}|完成[^，。；：\d]{0,8}预算(?:数)?的?|(?:比例|比重|完成率|执行率)(?:为|达到?)?)$/,
        pattern: /\d+\.\d+(?=[，。；]|$)/g,
      },
      { after: /占(?!地)[^，。；：\d]{0,24}的$/, pattern: /\d+(?=[，。；]|$)/g },
    ],
    message: (found) => `“${found}”后面缺少“%”。`,
    expected: (found) => `${found}%`,
  },
  {
    after: OF_MONEY,
    pattern: new RegExp(`\\d+(?:\\.\\d+)?万${CLAUSE_ENDS}`, "g"),
    others: [{ after: MOVED_BY, pattern: new RegExp(`\\d+\\.\\d{2}万${CLAUSE_ENDS}`, "g") }],
    message: (found) => `“${found}”后面缺少“元”。`,
    expected: (found) => `${found}元`,
  },
  {
    after: OF_MONEY,
    pattern: new RegExp(`\\d+\\.\\d{2}${CLAUSE_ENDS}`, "g"),
    others: [{ after: MOVED_BY, pattern: new RegExp(`\\d+\\.\\d{2}${CLAUSE_ENDS}`, "g") }],
    message: (found) => `“${found}”后面缺少单位。`,
    expected: () => "",
  },
];
