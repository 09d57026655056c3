import type { YearShift } from "../own-years";

/** What the words beside a number say of it, apart from what it is of. */
export type Measure =
  | { readonly kind: "value"; readonly of: "now" | "last" | "initial" | "budget" | "full" }
  | { readonly kind: "difference" | "change"; readonly base: MeasureBase }
  | { readonly kind: "completion"; readonly base: "initial" | "budget" | "full" }
  | { readonly kind: "share" };

/** `unsaid`: 增减 alone, which is against whatever stands beside it. */
export type MeasureBase = "last" | "initial" | "budget" | "unsaid";

const NOW =
  /^(?:本年)?(?:实际)?(?:决算|支出|收入|支出决算|收入决算|决算支出|决算收入)?(?:数|金额|额)?$/;
const LAST = /^(?:上年|上年度|去年)(?:同期)?(?:决算|支出|收入|支出决算|收入决算)?(?:数|金额|额)?$/;
const BUDGET = /^(年初|全年|调整)?(?:支出|收入)?预算(?:数|金额|额)?$/;
const COMPLETION =
  /^(?:决算)?(?:完成|占|执行)?(年初|全年|调整)?(?:预算)?(?:数)?(?:的)?(?:完成|执行)?(?:率|比例|进度|百分比|%)$/;
const MOVED =
  /^(?:决算数?)?(?:(?:比|较|与)?(上年|上年度|去年|年初预算|预算)(?:决算)?数?(?:相比|比较|同期)?|同比)?(?:增减|增长|增加|增|变动|变化|差异|差)(?:变动|变化|情况)?(额|金额|数|数额|率|幅度?|比例|%|百分比)?$/;
const SHARE =
  /^(?:所)?占(?:本年|总|合计)?(?:支出|收入)?(?:合计|总额|总数)?(?:的)?(?:比|比重|比例|%)$/;
const UNITS = /（(?:单位：)?(?:万元|元|%|百分比)）|单位：(?:万元|元)|：$/g;

/** `2022年度决算数`, `比上年增减（%）`: what they measure; `undefined` for words that we do not know. */
export function measureOf(words: string, { of }: YearShift): Measure | undefined {
  const isPercent = /%|率|幅|比例|比重|百分比/.test(words);
  const said = withLastYear(words.replace(UNITS, ""), of);
  if (said === undefined) return undefined;
  if (NOW.test(said)) return { kind: "value", of: "now" };
  if (LAST.test(said)) return { kind: "value", of: "last" };
  const budget = BUDGET.exec(said);
  if (budget) return { kind: "value", of: budgetKind(budget[1]) };
  if (/预算|完成|执行/.test(said) && COMPLETION.test(isPercent ? endedIn(said) : said))
    return { kind: "completion", base: budgetKind(/年初|全年|调整/.exec(said)?.[0]) };
  if (SHARE.test(said)) return { kind: "share" };
  const moved = MOVED.exec(said);
  if (!moved) return undefined;
  return { kind: isPercent ? "change" : "difference", base: baseSaid(said) };
}

/** 完成年初预算（%） has lost its sign with its brackets. */
function endedIn(said: string): string {
  return /(?:率|比例|进度|百分比|%)$/.test(said) ? said : `${said}%`;
}

function budgetKind(word: string | undefined): "initial" | "budget" | "full" {
  return word === "年初" ? "initial" : word === undefined ? "budget" : "full";
}

function baseSaid(said: string): MeasureBase {
  if (/年初预算/.test(said)) return "initial";
  if (/预算/.test(said)) return "budget";
  return /上年|去年|同比/.test(said) ? "last" : "unsaid";
}

/** The text's own year goes, the year before is 上年; `undefined` where another one is named. */
function withLastYear(words: string, of: number | undefined): string | undefined {
  let isOther = false;
  const said = words.replace(/(20\d\d)(?:年度?)?/g, (_, digits: string) => {
    const year = Number(digits);
    if (of === undefined || (year !== of && year !== of - 1)) isOther = true;
    return year === of ? "" : "上年";
  });
  return isOther ? undefined : said;
}
