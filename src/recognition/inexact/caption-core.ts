/**
 * What is left of a caption without the words that accountants write in several ways: 社会保障与就业支出,
 * 社会保障和就业（类） and 社会保障和就业支出 have one core. Two captions of different meaning may not share
 * one: what tells them apart is kept here or held by the guard words.
 */

const KNOWN = new Map<string, string>();
const MOST_KNOWN = 5000;

/** The core of a caption that `normalise` made comparable and that carries no ordinal. */
export function captionCore(caption: string): string {
  const known = KNOWN.get(caption);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const core = withoutSuffix(withoutTotal(unified(caption)));
  KNOWN.set(caption, core);
  return core;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/岀/g, "出"],
  [/上交/g, "上缴"],
  [/其它/g, "其他"],
  [/公务?车/g, "公务用车"],
  [/运维/g, "运行维护"],
  [/\((?:类|小计|境|含[^()]*)\)/g, ""],
  [/[和与及、等的]/g, ""],
];

function unified(caption: string): string {
  return SPELLINGS.reduce((text, [pattern, word]) => text.replace(pattern, word), caption);
}

/** 收入合计 and 支出合计 are lines of their own; 项目支出小计 and 公务接待费支出合计 are not. */
function withoutTotal(text: string): string {
  const shorter = /^(.*[^计])(?:小计|合计)$/.exec(text)?.[1];
  if (shorter === undefined) return text;
  return /(?:收入|支出)$/.test(shorter) && !/(?:项目|基本|费)支出$/.test(shorter) ? text : shorter;
}

const SUFFIX = /(?:支出|经费|费|事务|事业)$/;
const LEAST = 3;

function withoutSuffix(text: string): string {
  const shorter = text.replace(SUFFIX, "");
  return shorter === text || shorter.length < LEAST ? text : withoutSuffix(shorter);
}
