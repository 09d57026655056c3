/** Words that say what a number is. Each is held against the end of what stands before it. */
const UP = "增加|增长|上升|提高|增幅|超支";
const DOWN = "减少|下降|降低|节约|节支|节余|降幅|压减";
const MOVED = `(${UP}|${DOWN})(?:了|额|数|率|幅度|约|为|（[^（）]*）)*$`;

/** 增加到, 减至: what follows is the amount after it. */
export const MOVED_TO = new RegExp(`(${UP}|${DOWN}|增|降|减)(?:到|至)$`);
export const DIRECTION = new RegExp(MOVED);
/** 比上年多3万元, 同比增5%: one letter says a direction only right behind what is compared with; 至少, 大多 say none. */
export const SHORT_DIRECTION = /(^|[年度期比数，])([多少增减降])了?$/;
/** 节约 and 超支 are said of a budget, 减少 of last year's as well. */
export function saysThrift(word: string): boolean {
  return /^(?:节约|节支|节余|结余|压减|超支)$/.test(word);
}

/** What is left of a budget; with any other word beside it it is what is carried over. */
export const LEFT_OF_BUDGET = /^(?:资金|当年)?(结余)(?:了|资金|为)*$/;

/** 由 or 从 before an amount that another one took the place of. */
export const COMES_FROM = /[由从]$/;
/** What follows such an amount. */
export const GOES_TO = new RegExp(`^(?:${UP}|${DOWN}|增|降|减)(?:到|至)`);

const IS_UP = new RegExp(`^(?:${UP}|[增多])$`);

export function saysUp(word: string): boolean {
  return IS_UP.test(word);
}

export const AGAINST_BUDGET = /(大于|高于|超过|超出|多于|小于|低于|少于)(?:年初)?预算(?:数)?$/;
const MORE = /^(?:大于|高于|超过|超出|多于)$/;

export function saysMore(word: string): boolean {
  return MORE.test(word);
}

const BUDGET = /预算(?:数|收支|支出)?(?:安排)?(?:数)?(?:为|是|共|共计|合计)?$/;
/** One of the three budgets by its name: 一般公共预算支出 is no budget of something, but spending. */
const NAME_OF_BUDGET =
  /(?:一般公共|政府性基金|国有资本经营)预算(?:财政拨款)?(?:安排)?(?:收支|收入|支出)?(?:安排)?(?:为|是|共|共计|合计)?$/;

/** Whether the budget of something is told. */
export function saysBudget(before: string): boolean {
  return BUDGET.test(before) && !namesABudget(before);
}

/** Whether one of the three budgets is what is told. */
export function namesABudget(before: string): boolean {
  return NAME_OF_BUDGET.test(before);
}
export const OTHER_BUDGET = /(?:全年|调整后?|调整的?|追加后?)(?:的)?预算/;
export const COMPLETED = /完成/;
export const EXECUTED = /执行率(?:为|达到?)?$/;

/** 持平 and its like; 基本持平 promises less. */
export const EQUAL =
  /持平|无差异|没有差异|无增减(?:变化|变动)?|没有增减|无变化|没有变化|保持不变|相等|一致(?!性)/g;
export const COMPARED = /(?:决算(?:数)?|支出)(大于|小于|高于|低于|等于|超过)(?:年初)?预算(?:数)?/g;

export const AGAINST = {
  budget: /(?:与|比|较|同|和|占|对)[^，；：。]{0,14}?预算/,
  lastYear: /(?:与|比|较|同|和)(?:上年|去年|上一年)|同比|比上年|较上年/,
  /** With the year that it names. */
  year: /(?:与|比|较|同|和)(20\d\d)年/,
} as const;

/** Whether words only say what something is compared with: 与上年相比. */
export function comparesWith(words: string): boolean {
  return (
    Object.values(AGAINST).some((against) => against.test(words)) && /相比|对比|比较$/.test(words)
  );
}

/** Where words begin to say what something is compared with. */
export const COMPARISON = /(?:与|比|较|同|和)(?:上一?年|去年|20\d\d年|年初|全年|预算)/;

/** A clause that says of something that there was none of it, before last year's is told. */
export const DID_NOT_OCCUR = /(?:没有|未)发生$/;
/** What a paragraph is about, as a title before its first sentence: `1.公务接待费。`, `2.公务接待费支出情况。` */
export const TITLE_GOES_ON = /^(?:支出)?(?:决算)?(?:情况)?(?:说明)?$/;
export const REST = /其他各项合计/;

export const REASON_WORD = /原因/;
/** A sentence that goes on with reasons. */
export const REASON_GOES_ON =
  /^(?:[一二三四五六七八]是|其[一二三四五]是|[①②③④⑤]|同时|此外|另外|另一方面)/;
/**
 * `…，主要原因是人员增加，较上年减少3万元，主要原因是…`: after a reason another movement of the same thing is
 * told, which has a reason of its own.
 */
export const TURNS_BACK =
  /^(?:(?:决算数?|支出数?)?(?:较|比|与)(?:上一?年度?|去年|20\d\d年度?)[^，。；]*?(?:增加|减少|增长|下降|上升|降低)[^，。；]*|完成(?:年初)?预算数?的?[\d.]+%)(?:，[^，。；]{0,24}){0,2}?，[^，。；]{0,8}(?:原因|主要是|主要由于)/;
export const USED_FOR = /用于(?!以下|：?$)/;
export const USE_ENDS = /其中|年初预算|预算为|支出决算|决算数/;
