import type { ValueName } from "../narrative/expression";
import { isValue, type Subject } from "./known";

/** 当年支出, 全年支出: a caption, or the spending of what was spoken of before. */
const SPENDING = /支出(?:决算|为|合计|总计|数|了|共|计)*$/;

/** What came in, what is left over, and the total with it. */
const NOT_SPENT = /结转|结余|收入|总计/;

/** Whether words tell of spending after something that cannot be spent: then they are of something else. */
export function isSpendingOfNone(words: string, subject: Subject): boolean {
  if (!SPENDING.test(words) || !isValue(subject)) return false;
  return subject.kind === "fact" && NOT_SPENT.test(subject.name);
}

const NATURES = ["一般公共预算基本支出", "一般公共预算项目支出"];

/** 社会保障和就业支出812.19万元，其中基本支出471.69万元: after a 类 of its sentence it may be a part of that. */
export function isPartOfLine(named: ValueName, parts: readonly ValueName[]): boolean {
  const isNature = named.kind === "fact" && NATURES.includes(named.name);
  return isNature && parts.some(({ kind }) => kind === "line");
}
