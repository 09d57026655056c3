import { normalise } from "../sheets/wording";

const CHINESE_DIGITS = "〇一二三四五六七八九";
const IN_WORDS = "二[〇○零o0一二三四五六七八九]{3}";

/** What a year that is printed without 年 must stand before: 2022部门决算, 2023收入决算表. */
const OF_ACCOUNTS = "度|部门|单位|决算|收入|支出|财政|一般公共|政府性|国有资本";

const NO_DAY = "(?![0-9一二三四五六七八九十]{1,2}月)";

/**
 * 2022年 and 2022年度, not 2022年9月20日, which is the day of publication: in figures or in words. Other
 * digits beside the four make a code (2013202) or an amount (20218.21), never a year.
 */
const YEAR = new RegExp(
  [
    `(?:^|[^0-9])(20[0-9]{2})年${NO_DAY}`,
    `(?:^|[^0-9.]|(?:^|[^0-9])\\.)(20[0-9]{2})(?=${OF_ACCOUNTS})`,
    `(${IN_WORDS})年${NO_DAY}`,
  ].join("|"),
  "i",
);

/** Heads of columns name years that are not the table's: 2021年决算数, 2022年年初预算数. */
const HEAD = /年度?(?:决算|执行|预算|完成|年初|年末|调整)?数?$/;

/** The year that a text names, in digits or in words: 二〇二二年度 → 2022. */
export function yearIn(text: string): number | undefined {
  const match = YEAR.exec(normalise(text));
  if (!match) return undefined;
  const [, withYear, beforeAccounts, inWords = ""] = match;
  const inFigures = withYear ?? beforeAccounts;
  if (inFigures !== undefined) return parseInt(inFigures, 10);
  const digits = [...inWords.replace(/[○零o0]/gi, "〇")].map((digit) =>
    CHINESE_DIGITS.indexOf(digit),
  );
  return digits.reduce((year, digit) => year * 10 + digit, 0);
}

/** Whether a text that names a year does so as the head of a column may. */
export function mayHeadAColumn(text: string): boolean {
  return HEAD.test(text) && !/^20[0-9]{2}年度?$/.test(text);
}

/** The one year that all of them name; none where they name several. */
export function onlyYear(years: readonly number[]): number | undefined {
  return new Set(years).size === 1 ? years[0] : undefined;
}
